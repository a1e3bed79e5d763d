import type { Interval, Minute } from '@openings/engine';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of a zone, made once: making one costs far more than using it. */
function formatOf(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
  formats.set(key, format);
  return format;
}

const shown = (at: Minute, zone: string, options: Intl.DateTimeFormatOptions): string =>
  formatOf(zone, options).format(at * 60_000);

const CLOCK = { hour: 'numeric', minute: '2-digit' } as const;

/** `10:15 AM` */
export const time = (at: Minute, zone: string): string => shown(at, zone, CLOCK);

/** `10:15 – 10:45 AM` */
export const span = ({ start, end }: Interval, zone: string): string =>
  formatOf(zone, CLOCK).formatRange(start * 60_000, end * 60_000);

/** `10:15 – 10:45 AM EST` */
export const spanWithZone = ({ start, end }: Interval, zone: string): string =>
  formatOf(zone, { ...CLOCK, timeZoneName: 'short' }).formatRange(start * 60_000, end * 60_000);

/** `Tue, Mar 3` */
export const day = (at: Minute, zone: string): string =>
  shown(at, zone, { weekday: 'short', month: 'short', day: 'numeric' });

/** `March 2026` */
export const month = (at: Minute, zone: string): string => shown(at, zone, { month: 'long', year: 'numeric' });

/** `9 AM`: an hour of the wall clock, in minutes since midnight. */
export const hour = (wall: number): string => shown(wall, 'UTC', { hour: 'numeric' });
