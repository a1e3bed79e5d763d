import { expect, test } from 'vitest';
import type { Webhook } from '../store/items.ts';
import { afterAttempt, forgiven } from './health.ts';

const HOUR = 3_600_000;
const fresh: Webhook = {
  kind: 'webhook',
  id: '44',
  organization: '1',
  v: 1,
  created_at: 0,
  updated_at: 0,
  url: 'https://example.org/',
  is_enabled: true,
  should_retry: true,
  signature_secret: 'whsec_',
  webhook_events: [
    { id: '45', event_type: 'appointment.created', created_at: 0, updated_at: 0, retry_count: 0 },
    { id: '46', event_type: 'appointment.deleted', created_at: 0, updated_at: 0, retry_count: 0 },
  ],
};
const failedAt = (webhook: Webhook, ...hours: number[]): Webhook =>
  hours.reduce((before, hour) => afterAttempt(before, 'appointment.created', false, hour * HOUR), webhook);

test('failures are counted for the event that failed', () => {
  const { webhook_events, ...rest } = failedAt(fresh, 1, 2);
  expect(webhook_events[0]).toMatchObject({ first_failed_at: HOUR, last_failed_at: 2 * HOUR, retry_count: 2 });
  expect(webhook_events[1]).toEqual(fresh.webhook_events[1]);
  expect(rest).toMatchObject({ is_enabled: true });
  expect(rest).not.toHaveProperty('warned_at');
});

test('after a day there is a warning, once; after three it is disabled', () => {
  const warned = failedAt(fresh, 0, 23, 24, 30);
  expect(warned).toMatchObject({ is_enabled: true, warned_at: 24 * HOUR });
  expect(failedAt(warned, 71.9).is_enabled).toBe(true);
  expect(failedAt(warned, 72)).toMatchObject({ is_enabled: false, warned_at: 24 * HOUR });
});

test('success, like an operator’s word, makes all well', () => {
  const failing = failedAt(fresh, 0, 25);
  expect(afterAttempt(failing, 'appointment.created', true, 26 * HOUR)).toEqual(fresh);
  expect(forgiven(failing)).toEqual(fresh);
  expect(afterAttempt(fresh, 'appointment.created', true, 26 * HOUR)).toBe(fresh);
});

test('a webhook that is not tried again is never disabled: its failures lie apart', () => {
  const once = failedAt({ ...fresh, should_retry: false }, 0, 100);
  expect(once).toMatchObject({ is_enabled: true });
  expect(once).not.toHaveProperty('warned_at');
});

test('an event it is no longer told of changes nothing', () => {
  expect(afterAttempt(fresh, 'patient.created', false, HOUR)).toBe(fresh);
});
