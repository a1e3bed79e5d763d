import { parseDay } from '@openings/engine';
import { TIME_PATTERN, timeOfDay } from './time-in.ts';

/** A date as somebody wrote it, before any time zone was applied. */
export interface WrittenDate {
  /** Days since 1970-01-01 of the calendar date that was written. */
  readonly day: number;
  /** Minutes since that day's midnight, 0 to 1440; absent where only a date was written. */
  readonly time?: number;
  /** Seconds beyond the minute, fractions dropped. */
  readonly seconds: number;
  /** Minutes east of UTC, where an offset was written. */
  readonly offset?: number;
  /** The offset is UTC by name ("Z", "UTC"): the text states an instant, and its date is nobody's wall calendar. */
  readonly universal: boolean;
}

/** Each way to write a day, with groups named year, month (number or name) and day. */
const DAYS = [
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/, // 2024-07-11
  /^(?<month>\d\d?)\/(?<day>\d\d?)\/(?<year>\d{4})(?!\d)/, // 7/11/2024, toLocaleDateString() in the United States
  /^(?:[a-z]{3,9},? )?(?<month>[a-z]{3,9}) (?<day>\d\d?),? (?<year>\d{4})(?!\d)/i, // July 11, 2024; Thu Jul 11 2024 (Date.toString)
  /^(?:[a-z]{3,9},? )?(?<day>\d\d?) (?<month>[a-z]{3,9}) (?<year>\d{4})(?!\d)/i, // Thu, 11 Jul 2024 (Date.toUTCString)
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?!\d)/, // 20240711, ISO 8601 basic
];

/** Z · UTC · GMT · -04:00 · -0400 · EDT -04:00 · GMT-0400 (Eastern Daylight Time) */
const OFFSET = String.raw`(?:(Z|UTC|GMT)|(?:[A-Z]{2,5} ?)?([+-]\d\d):?(\d\d))(?: \([^()]*\))?`;
const TAIL = new RegExp(`^(?:T|,? (?:at )?)${TIME_PATTERN}(?: ?${OFFSET})?$`, 'i');
const BASIC_TIME = /^T(\d\d)(\d\d)(\d\d)?/;

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june'].concat([
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);

/** Real offsets lie between -12:00 and +14:00, and a few historic ones a little beyond. */
const OFFSET_LIMIT = 16 * 60;

/**
 * Reads every way of writing a date that the API accepts, and every one that it prints: each form of DAYS, alone or followed by
 * a time of day, which may carry an offset. Undefined for anything else, for dates no calendar holds, and for years
 * outside 1900–2200.
 */
export function readWritten(text: string): WrittenDate | undefined {
  if (text.length > 100) return undefined;
  const line = text.replace(/\s+/gu, ' ').trim();
  for (const pattern of DAYS) {
    const found = pattern.exec(line);
    if (!found) continue;
    const day = dayOf(found.groups as Record<'year' | 'month' | 'day', string>);
    return day === undefined ? undefined : withTime(day, line.slice(found[0].length));
  }
  return undefined;
}

function dayOf({ year, month, day }: Record<'year' | 'month' | 'day', string>): number | undefined {
  const number = Number(month) || monthNamed(month);
  if (Number(year) < 1900 || Number(year) > 2200) return undefined;
  try {
    return parseDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
  } catch {
    return undefined; // not in the calendar: 2026-02-30, month 13
  }
}

/** 1–12 for an English month, whole or in three letters ("Sept" too); 0 for no month. */
function monthNamed(name: string): number {
  const written = name.toLowerCase();
  return MONTHS.findIndex((month) => month === written || month.slice(0, 3) === written.replace('sept', 'sep')) + 1;
}

function withTime(day: number, rest: string): WrittenDate | undefined {
  if (rest === '') return { day, seconds: 0, universal: false };
  const found = TAIL.exec(rest.replace(BASIC_TIME, (_, h, m, s = '00') => `T${h}:${m}:${s}`));
  const time = found && timeOfDay(found.slice(1, 5));
  if (!time) return undefined;
  const [universal, hours, minutes] = found.slice(5);
  const written = { day, time: time.minutes, seconds: time.seconds, universal: universal !== undefined };
  if (universal) return { ...written, offset: 0 };
  if (!hours) return written;
  const offset = Number(`${hours[0]}1`) * (Math.abs(Number(hours)) * 60 + Number(minutes));
  return Number(minutes) < 60 && Math.abs(offset) <= OFFSET_LIMIT ? { ...written, offset } : undefined;
}
