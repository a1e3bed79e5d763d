import { Temporal } from 'temporal-polyfill/implementation';

/** The wall clock, as the Temporal polyfill reads it: minutes since 1970-01-01T00:00 on the wall. */
export function wallOf(instant: number, zone: string): number {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(instant * 60_000).toZonedDateTimeISO(zone);
  return instant + Math.floor(offsetNanoseconds / 60e9);
}

/** The instant at which a wall clock shows a time, "compatible" by Temporal's own word. */
export function instantOf(wall: number, zone: string): number {
  const written = new Date(wall * 60_000).toISOString().slice(0, -1);
  const { epochMilliseconds } = Temporal.PlainDateTime.from(written).toZonedDateTime(zone, {
    disambiguation: 'compatible',
  });
  return Math.floor(epochMilliseconds / 60_000);
}
