import { dayOf, type Zone } from '@openings/engine';
import { BadInput, quote } from './bad-input.ts';
import { readWritten } from './written-date.ts';

/**
 * The calendar day of a date in any accepted form, in days since 1970-01-01. A day picked in a browser arrives as its local midnight:
 * written with its own offset (Date.toString) the date says which day was meant; written in UTC (toISOString) it is the day that
 * instant falls on in `zone`.
 * @throws BadInput
 */
export function readDay(text: string, field: string, zone: Zone): number {
  const written = readWritten(text);
  if (!written)
    throw new BadInput(field, `${quote(text)} is not a date. Write it like "2026-11-22" or "July 11, 2024".`);
  return written.universal ? dayOf(zone.toWall(written.day * 1440 + (written.time ?? 0))) : written.day;
}
