import type { Minute, Zone } from '@openings/engine';
import { compactWall } from './text.ts';

const DAY = 1440;

/**
 * A zone as iCalendar describes one (RFC 5545 section 3.6.5): what its clock says from one instant to another, change by
 * change. Spelled out rather than as rules, because not every zone follows one.
 */
export function timezoneLines(zone: Zone, from: Minute, to: Minute): string[] {
  const offset = (at: Minute): number => zone.toWall(at) - at;
  const changes: Minute[] = [];
  for (let at = from; at < to; at += DAY)
    if (offset(at) !== offset(at + DAY)) changes.push(changeBetween(at, at + DAY));

  /** The last minute before `changed`, whose clock everything after it is counted from. */
  function changeBetween(before: Minute, after: Minute): Minute {
    let [low, high] = [before, after];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offset(middle) === offset(before)) low = middle;
      else high = middle;
    }
    return high;
  }

  const standard = Math.min(offset(from), ...changes.map(offset));
  const observance = (at: Minute, was: number): string[] => {
    const kind = offset(at) > standard ? 'DAYLIGHT' : 'STANDARD';
    const stated = [`TZOFFSETFROM:${printed(was)}`, `TZOFFSETTO:${printed(offset(at))}`];
    return [`BEGIN:${kind}`, `DTSTART:${compactWall(at + was)}`, ...stated, `END:${kind}`];
  };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone.id}`,
    ...observance(from, offset(from)),
    ...changes.flatMap((at) => observance(at, offset(at - 1))),
    'END:VTIMEZONE',
  ];
}

/** `-0500` */
function printed(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0')).join('');
  return `${minutes < 0 ? '-' : '+'}${digits}`;
}
