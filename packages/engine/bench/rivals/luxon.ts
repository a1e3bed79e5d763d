import { DateTime, Interval as Span } from 'luxon';
import type { Interval } from '../../src/index.ts';
import { length, place, step } from '../practice.ts';

/** Busy times as luxon holds them. */
export function spansOf(busy: readonly Interval[]): Span[] {
  return busy.map(({ start, end }) => Span.fromDateTimes(at(start), at(end)));
}

function at(minute: number): DateTime {
  return DateTime.fromMillis(minute * 60_000, { zone: place.id });
}

/** Slots as one writes them with luxon: a window a day, `difference` with what is busy, steps through what is left. */
export function slotsByLuxon(range: Interval, busy: readonly Span[]): number[] {
  const starts: number[] = [];
  const end = at(range.end);
  for (let day = at(range.start); day < end; day = day.plus({ days: 1 })) {
    if (day.weekday > 5) continue;
    const window = Span.fromDateTimes(day.set({ hour: 9 }), day.set({ hour: 17 }));
    const free = window.difference(...busy.filter((span) => span.overlaps(window)));
    for (const span of free) collect(span, window, starts);
  }
  return starts;
}

function collect({ start, end }: Span, window: Span, starts: number[]): void {
  if (!start || !end || !window.start) return;
  const late = start.diff(window.start, 'minutes').minutes % step;
  let slot = late === 0 ? start : start.plus({ minutes: step - late });
  for (; slot.plus({ minutes: length }) <= end; slot = slot.plus({ minutes: step }))
    starts.push(slot.toMillis() / 60_000);
}

/** The wall clock and back, as luxon reads it. */
export function wallByLuxon(minute: number): number {
  return minute + at(minute).offset;
}

export function instantByLuxon(wall: number): number {
  return (
    DateTime.fromMillis(wall * 60_000, { zone: 'utc' })
      .setZone(place.id, { keepLocalTime: true })
      .toMillis() / 60_000
  );
}
