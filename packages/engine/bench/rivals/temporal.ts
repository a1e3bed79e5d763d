import { Temporal } from 'temporal-polyfill/implementation';
import type { Interval } from '../../src/index.ts';
import { length, place, step } from '../practice.ts';

const { Instant } = Temporal;

function at(minute: number): Temporal.ZonedDateTime {
  return Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(place.id);
}

/** Slots as one writes them with Temporal: day by day, step by step, each compared with what is busy around it. */
export function slotsByTemporal(range: Interval, busy: readonly Interval[]): number[] {
  const starts: number[] = [];
  const end = at(range.end).toPlainDate();
  for (
    let date = at(range.start).toPlainDate();
    Temporal.PlainDate.compare(date, end) < 0;
    date = date.add({ days: 1 })
  ) {
    if (date.dayOfWeek > 5) continue;
    const closing = minuteOf(date.toZonedDateTime({ timeZone: place.id, plainTime: '17:00' }));
    const window = busy.filter((taken) => taken.end > closing - 480 && taken.start < closing);
    let slot = date.toZonedDateTime({ timeZone: place.id, plainTime: '09:00' });
    for (let start = minuteOf(slot); start + length <= closing; start = minuteOf(slot)) {
      if (!window.some((taken) => taken.start < start + length && taken.end > start)) starts.push(start);
      slot = slot.add({ minutes: step });
    }
  }
  return starts;
}

function minuteOf(slot: Temporal.ZonedDateTime): number {
  return slot.epochMilliseconds / 60_000;
}

/** The wall clock and back, as the polyfill reads it. */
export function wallByTemporal(minute: number): number {
  return minute + at(minute).offsetNanoseconds / 60e9;
}

export function instantByTemporal(wall: number): number {
  return (
    Instant.fromEpochMilliseconds(wall * 60_000)
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime()
      .toZonedDateTime(place.id).epochMilliseconds / 60_000
  );
}
