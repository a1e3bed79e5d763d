import { type Minute, type Zone, zone } from '@openings/engine';
import ICAL from 'ical.js';

/** What tells wall clock and instant apart; a time zone without its name. */
export type Clock = Pick<Zone, 'toWall' | 'toInstant'>;

/** A time as a calendar states it: what the clock on the wall shows, in minutes, and whose wall. */
export interface Stated {
  readonly wall: number;
  readonly clock: Clock;
  /** A day without a time. */
  readonly wholeDay: boolean;
}

/** The instant that is meant. */
export const instantOf = ({ wall, clock }: Stated): Minute => clock.toInstant(wall);

const utc: Clock = { toWall: (instant) => instant, toInstant: (wall) => wall };

/**
 * The time that a property states. A zone is, where its name is one that this machine knows, that zone with its own rules,
 * which are newer than the file's; else the zone as the file describes it. Whole days and times without a zone are read at
 * home: that is where the provider is on holiday.
 */
export function stated(time: ICAL.Time, property: ICAL.Property, home: Clock): Stated {
  return { wall: wallOf(time), clock: clockOf(time, property, home), wholeDay: time.isDate };
}

function clockOf(time: ICAL.Time, property: ICAL.Property, home: Clock): Clock {
  if (time.isDate) return home;
  if (time.zone === ICAL.Timezone.utcTimezone) return utc;
  const name = property.getFirstParameter('tzid');
  return (name && (known(name) ?? described(time.zone))) || home;
}

function known(name: string): Zone | undefined {
  try {
    return zone(name);
  } catch {
    return undefined;
  }
}

/** The zone of a VTIMEZONE; undefined where the file has none of this name. */
function described(own: ICAL.Timezone | null): Clock | undefined {
  if (!own || own === ICAL.Timezone.localTimezone) return undefined;
  return {
    toInstant: (wall) => Math.floor(timeAt(wall, own).toUnixTime() / 60),
    toWall: (instant) => wallOf(timeAt(instant, ICAL.Timezone.utcTimezone).convertToZone(own)),
  };
}

/** What a time shows, in minutes since 1970-01-01T00:00 on its wall; seconds are parts of a minute. */
export const wallOf = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second) / 60_000;

/** A wall time of no zone, by which recurrences are counted. */
export const floating = (wall: number, isDate = false): ICAL.Time => timeAt(wall, ICAL.Timezone.localTimezone, isDate);

function timeAt(wall: number, own: ICAL.Timezone, isDate = false): ICAL.Time {
  const at = new Date(wall * 60_000);
  const date = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), isDate };
  const time = isDate ? {} : { hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() };
  return ICAL.Time.fromData({ ...date, ...time }, own);
}
