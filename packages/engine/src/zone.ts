import { DAY } from './calendar.ts';
import type { Minute } from './interval.ts';

/** A wall clock: what the clocks of one IANA time zone show, in minutes since 1970-01-01T00:00 on the wall. */
export interface Zone {
  readonly id: string;
  /** What the clock shows at an instant. */
  toWall(instant: Minute): number;
  /**
   * When the clock shows `wall`. A skipped time moves later by the gap, a repeated one is its first occurrence
   * ("compatible": RFC 5545 section 3.3.5, Temporal's default disambiguation).
   */
  toInstant(wall: number): Minute;
}

/**
 * Six days: in every zone of the tz database at least 167 hours lie between two changes of the clock
 * (1845–2100; Boa Vista 2000, Gaza 2040), so a page of 144 hours holds at most one, found by asking at its two ends.
 */
const PAGE = 6 * DAY;

/** Pages kept per zone: 128 years. Zones kept: the tz database has about 600 names. Beyond, memory starts anew. */
const PAGES_KEPT = 8192;
const ZONES_KEPT = 1024;

/** Minutes east of UTC on six days: `before` up to the change, `after` from it on. */
interface Page {
  readonly before: number;
  readonly change: Minute;
  readonly after: number;
}

/** A zone that reads the platform's tz database page by page, each page once. */
class PagedZone implements Zone {
  readonly id: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #pages = new Map<number, Page>();

  constructor(id: string) {
    this.id = id;
    const timeZone = String(id); // the platform takes an absent one for its own
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset', year: 'numeric' });
  }

  toWall(instant: Minute): number {
    return instant + this.#offset(instant);
  }

  toInstant(wall: number): Minute {
    // No offset reaches a day, so these two lie before and after any change that matters, and only one fits between.
    const before = this.#offset(wall - DAY);
    const after = this.#offset(wall + DAY);
    const first = wall - before;
    if (before === after || this.#offset(first) === before) return first;
    const second = wall - after;
    // Neither shows this time: it was skipped, and the offset from before the gap moves it later by the gap.
    return this.#offset(second) === after ? second : first;
  }

  #offset(instant: Minute): number {
    const number = Math.floor(instant / PAGE);
    const page = this.#pages.get(number) ?? this.#turn(number);
    return instant < page.change ? page.before : page.after;
  }

  #turn(number: number): Page {
    let low = number * PAGE;
    let change = low + PAGE;
    // A page ends as the next one begins, so years read in order are asked once a page.
    const before = this.#pages.get(number - 1)?.after ?? this.#ask(low);
    const after = this.#pages.get(number + 1)?.before ?? this.#ask(change);
    if (before !== after) {
      while (change - low > 1) {
        const middle = Math.floor((low + change) / 2);
        if (this.#ask(middle) === before) low = middle;
        else change = middle;
      }
    }
    const page = { before, change, after };
    if (this.#pages.size >= PAGES_KEPT) this.#pages.clear();
    this.#pages.set(number, page);
    return page;
  }

  /** Minutes east of UTC. Offsets with seconds (last: Monrovia, 1972) are rounded down. */
  #ask(instant: Minute): number {
    // "2026, GMT-05:00", in old times "1900, GMT-00:44:30"; UTC itself is a bare "GMT".
    const text = this.#format.format(instant * 60_000);
    const sign = text.indexOf('GMT') + 3;
    if (sign === text.length) return 0;
    const size = Number(text.slice(sign + 1, sign + 3)) * 60 + Number(text.slice(sign + 4, sign + 6));
    if (text[sign] === '+') return size;
    return text.length > sign + 6 ? -size - 1 : -size;
  }
}

const zones = new Map<string, Zone>();

/**
 * The zone of an IANA id, such as `America/New_York`. Equal ids give the same object, which remembers what it learned.
 * @throws RangeError for an id the platform does not know.
 */
export function zone(id: string): Zone {
  const known = zones.get(id);
  if (known) return known;
  const made = new PagedZone(id);
  if (zones.size >= ZONES_KEPT) zones.clear();
  zones.set(id, made);
  return made;
}

/**
 * The first instant of a wall day. A day without midnight begins when its clock first shows it;
 * a day that never was (Apia 2011-12-30) begins, and ends, where the next one begins.
 */
export function startOfDay(day: number, zone: Zone): Minute {
  const midnight = day * DAY;
  const instant = zone.toInstant(midnight);
  const gap = zone.toWall(instant) - midnight;
  if (gap === 0) return instant;
  // Midnight was skipped: look back for the minute at which the clock jumped.
  let start = instant;
  while (zone.toWall(start - 1) >= midnight) start--;
  return start;
}
