import { zone } from '@openings/engine';
import { expect, test } from 'vitest';
import { printForPeople } from './warning-date.ts';
import { zoneAbbreviation } from './zone-out.ts';

const at = (iso: string): number => Date.parse(iso) / 60_000;

test('an instant as booking warnings write it', () => {
  const newYork = zone('America/New_York');
  expect(printForPeople(at('2024-07-11T16:00Z'), newYork)).toBe('Jul 11, 12:00 PM EDT');
  expect(printForPeople(at('2024-01-01T05:05Z'), newYork)).toBe('Jan 1, 12:05 AM EST');
  expect(printForPeople(at('2024-12-31T15:59Z'), zone('Asia/Manila'))).toBe('Dec 31, 11:59 PM GMT+8');
});

test('zones go by their letters where English has some', () => {
  const named = ['America/Los_Angeles', 'Europe/London', 'Europe/Berlin', 'Australia/Sydney', 'Asia/Kolkata', 'UTC'];
  const july = named.map((id) => zoneAbbreviation(at('2024-07-11T16:00Z'), zone(id)));
  expect(july).toEqual(['PDT', 'BST', 'CEST', 'AEST', 'IST', 'UTC']);
});
