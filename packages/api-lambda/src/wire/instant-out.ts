import { dayOf, type Minute, printDay, type Zone } from '@openings/engine';

type Print = (instant: Minute) => string;

const printers = new WeakMap<Zone, Print>();

/** `YYYY-MM-DD HH:MM:SS ±HHMM` on the zone's wall clock: the format that the field's clients parse. */
export function printInstant(instant: Minute, zone: Zone): string {
  let print = printers.get(zone);
  if (!print) {
    print = printerFor(zone);
    printers.set(zone, print);
  }
  return print(instant);
}

/** `HH:MM` of every minute of a day, looked up rather than written anew for each slot. */
const CLOCKS = Array.from({ length: 1440 }, (_, minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`);

/** A printer that remembers the last day and offset: a month of slots costs it 30 dates, not 700. */
function printerFor(zone: Zone): Print {
  let [lastDay, day, lastOffset, ending] = [Number.NaN, '', Number.NaN, ''];
  return (instant) => {
    const wall = zone.toWall(instant);
    const today = dayOf(wall);
    if (today !== lastDay) [lastDay, day] = [today, `${printDay(today)} `];
    if (wall - instant !== lastOffset) [lastOffset, ending] = [wall - instant, `:00 ${printOffset(wall - instant)}`];
    return day + CLOCKS[wall - today * 1440] + ending;
  };
}

/** Milliseconds since the epoch, as printInstant prints, seconds included. */
export function printMoment(ms: number, zone: Zone): string {
  const seconds = String(Math.floor(ms / 1000) % 60).padStart(2, '0');
  return printInstant(Math.floor(ms / 60_000), zone).replace(':00 ', `:${seconds} `);
}

/** ISO 8601 with the zone's offset, for the ISO8601DateTime scalar: `2026-01-30T12:15:00-07:00`. */
export function printIso(ms: number, zone: Zone): string {
  return printMoment(ms, zone).replace(/^(\S+) (\S+) (...)(..)$/, '$1T$2$3:$4');
}

function printOffset(minutes: number): string {
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
}

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
