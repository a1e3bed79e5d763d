import { beats } from './beats.ts';
import type { Meter, Outcome } from './meter.ts';
import { type Kind, refusedFor } from './metrics.ts';

const searching: ReadonlySet<string> = new Set([
  'availableSlotsForRange',
  'daysAvailableForRange',
  'nextAvailableSlot',
]);
const booking: ReadonlySet<string> = new Set(['completeCheckout', 'createAppointment']);

/** What an operation is for, by the fields it calls. */
export function kindOf(type: 'query' | 'mutation', fields: readonly string[]): Kind {
  if (fields.some((field) => booking.has(field))) return 'booking';
  return fields.length > 0 && fields.every((field) => searching.has(field)) ? 'slots' : type;
}

/** What work that ended at `ended` took. */
export const effort = (meter: Meter, ended: number) => ({
  latency_ms: milliseconds(ended - meter.began),
  read_units: meter.readUnits,
  write_units: meter.writeUnits,
});

/** What a request that ended at `ended` came to, as its line of the log tells it. Counts that are none are left out. */
export function figures(meter: Meter, ended: number): Readonly<Record<string, unknown>> {
  return {
    ...effort(meter, ended),
    ...counts({
      lost_races: meter.calls.filter(({ lost }) => lost).length,
      conflicts: meter.conflicts,
      ...outcomes(meter.outcomes),
    }),
    beats: beatsOf(meter, ended),
  };
}

function outcomes(list: readonly Outcome[]): Record<string, number> {
  const refused = list.filter(({ refused }) => refused.length > 0);
  const done = list.filter((outcome) => !refused.includes(outcome));
  const reasons = Map.groupBy(
    refused.flatMap((outcome) => outcome.refused),
    (code) => code,
  );
  return {
    bookings: done.filter(({ field, blocks }) => booking.has(field) && !blocks).length,
    refusals: refused.length,
    ...Object.fromEntries([...reasons].map(([code, each]) => [refusedFor(code), each.length])),
  };
}

/** Milliseconds of each beat, over all rounds. */
function beatsOf(meter: Meter, ended: number): Record<string, number> {
  const rounds = Map.groupBy(beats(meter, ended), ({ name }) => name);
  const lengths = [...rounds].map(([name, each]) => [
    name,
    each.reduce((sum, beat) => sum + beat.ended - beat.began, 0),
  ]);
  return Object.fromEntries(lengths.map(([name, length]) => [name, milliseconds(length as number)]));
}

const counts = (each: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(each).filter(([, count]) => count > 0));

/** To the microsecond: more would be noise, and bytes that are paid for. */
const milliseconds = (length: number): number => Math.round(length * 1_000) / 1_000;
