import { firstOf, type Interval, isFree, slots, windows, zone } from '../src/index.ts';
import { busyIn, days, hours, place, policyFor } from './practice.ts';
import { instantByLuxon, slotsByLuxon, spansOf, wallByLuxon } from './rivals/luxon.ts';
import { slotsByRrule } from './rivals/rrule.ts';
import { instantByTemporal, slotsByTemporal, wallByTemporal } from './rivals/temporal.ts';

/** Something to do, how long it may take, and how others do it. */
export interface Workload {
  readonly name: string;
  /** Nanoseconds, from the project's performance budget. */
  readonly budget: number;
  /** How many times the work does it in one go; 1 where absent. */
  readonly per?: number;
  readonly ours: () => unknown;
  readonly luxon?: () => unknown;
  readonly rrule?: () => unknown;
  readonly temporal?: () => unknown;
  /** Work that can be done for the first time only once: measured over these instead. */
  readonly once?: readonly (() => unknown)[];
}

/** Our slots of a range: from hours to starts. */
export function ourSlots(range: Interval, busy: readonly Interval[]): number[] {
  return slots(windows(hours, [], place, range), busy, policyFor(range));
}

function slotsOf(name: string, budget: number, count: number, appointments: number): Workload {
  const range = days(count);
  const busy = busyIn(range, appointments);
  const spans = spansOf(busy);
  return {
    name: `slots of ${name}, ${appointments.toLocaleString('en')} busy`,
    budget,
    ours: () => ourSlots(range, busy),
    luxon: () => slotsByLuxon(range, spans),
    rrule: () => slotsByRrule(range, busy),
    temporal: () => slotsByTemporal(range, busy),
  };
}

/** A thousand minutes of a year, in order, and a function summed over them. */
const minutes = Array.from({ length: 1000 }, (_, index) => days(1).start + index * 525);

function over(of: (minute: number) => number): () => number {
  return () => {
    let sum = 0;
    for (const minute of minutes) sum += of(minute);
    return sum;
  };
}

function clocks(): Workload[] {
  return [
    {
      name: 'wall clock of an instant',
      budget: 60,
      per: minutes.length,
      ours: over((minute) => place.toWall(minute)),
      luxon: over(wallByLuxon),
      temporal: over(wallByTemporal),
    },
    {
      name: 'instant of a wall clock',
      budget: 90,
      per: minutes.length,
      ours: over((minute) => place.toInstant(minute)),
      luxon: over(instantByLuxon),
      temporal: over(instantByTemporal),
    },
  ];
}

/** Zones that nothing else here asks for. */
const strangers = Intl.supportedValuesOf('timeZone').filter((id) => /^(Europe|Africa|Australia)/.test(id));

function newZones(): Workload[] {
  const { start } = days(1);
  const ask = (id: string): number => zone(id).toInstant(start);
  const askYear = (id: string): number => {
    let sum = 0;
    for (let day = 0; day < 365; day++) sum += zone(id).toInstant(start + day * 1440);
    return sum;
  };
  const [some, others] = [strangers.slice(0, 50), strangers.slice(50, 100)];
  return [
    {
      name: 'a zone never asked before: first answer',
      budget: 150e3,
      ours: () => 0,
      once: some.map((id) => () => ask(id)),
    },
    {
      name: 'a zone never asked before: a year of days',
      budget: 400e3,
      ours: () => 0,
      once: others.map((id) => () => askYear(id)),
    },
  ];
}

function manyProviders(): Workload[] {
  const month = days(30);
  const year = days(365);
  const months = Array.from({ length: 50 }, (_, who) => busyIn(month, 200, who));
  const years = Array.from({ length: 1000 }, (_, who) => busyIn(year, 200, who));
  const solid = [{ start: year.start, end: year.start + 90 * 1440 }];
  const first = (calendar: (who: number) => readonly Interval[]): unknown => {
    const candidates = years.map((_, who) => ({ who, windows: windows(hours, [], place, year), busy: calendar(who) }));
    return firstOf(candidates, policyFor(year));
  };
  return [
    { name: '50 providers × month × 200 busy', budget: 500e3, ours: () => months.map((busy) => ourSlots(month, busy)) },
    {
      name: 'first slot in a year, 1,000 providers × 200 busy',
      budget: 1e6,
      ours: () => first((who) => years[who] ?? []),
    },
    { name: '… all booked solid for 90 days', budget: 50e6, ours: () => first(() => solid) },
  ];
}

function proposal(): Workload {
  const busy = busyIn(days(365), 4000);
  const free = over((start) => Number(isFree(busy, { start, end: start + 30 })));
  return {
    name: `one proposal against ${busy.length.toLocaleString('en')} busy`,
    budget: 60,
    per: minutes.length,
    ours: free,
  };
}

/** The workloads of the performance budget, in its order. */
export function workloads(): Workload[] {
  return [
    ...clocks(),
    ...newZones(),
    slotsOf('a day', 1e3, 1, 20),
    slotsOf('a month', 12e3, 30, 0),
    slotsOf('a month', 12e3, 30, 200),
    slotsOf('a month', 20e3, 30, 2000),
    slotsOf('a year', 120e3, 365, 0),
    slotsOf('a year', 120e3, 365, 2000),
    ...manyProviders(),
    proposal(),
  ];
}
