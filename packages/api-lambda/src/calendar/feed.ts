import { zone } from '@openings/engine';
import type { Context } from '../context.ts';
import { isActive } from '../scheduling/occupancy.ts';
import { appointmentsIn } from '../scheduling/staged.ts';
import { only } from '../store/facts.ts';
import { type Appointment, recordOf, type Series } from '../store/items.ts';
import type { Item } from '../store/store.ts';
import { indexed, key } from '../store/table.ts';
import { eventLines } from './event.ts';
import type { CalendarAddress } from './links.ts';
import { seriesLines } from './series.ts';
import { calendarText } from './text.ts';
import { timezoneLines } from './vtimezone.ts';

/**
 * A provider's feed shows a month back and a year ahead, in minutes, and no more than so many appointments. So long an
 * appointment's own address is good after it, too: who wanted it in a calendar has it there.
 */
const [BACK, AHEAD, MOST] = [31 * 1440, 366 * 1440, 5_000];

/** The calendar at an address, as iCalendar; undefined where there is none any more. */
export async function calendarAt(ctx: Context, { what, id, edition }: CalendarAddress): Promise<string | undefined> {
  return what === 'appointment' ? oneAppointment(ctx, id) : providerFeed(ctx, id, edition);
}

async function oneAppointment(ctx: Context, id: string): Promise<string | undefined> {
  const [one] = await appointmentsIn(ctx, [await ctx.store.get(key.appointment(id))]);
  if (!one || one.deleted_at !== undefined || one.end + BACK <= ctx.now) return undefined;
  const named = await naming(ctx, [one]);
  return calendarText(eventLines(one, named(one)));
}

/** Appointments one by one, and each series as one entry, which its zone goes before. */
async function providerFeed(ctx: Context, id: string, edition: number): Promise<string | undefined> {
  const provider = recordOf('user', await ctx.store.get(key.user(id)));
  if (provider?.role !== 'provider' || !provider.active || (provider.calendar_edition ?? 0) !== edition)
    return undefined;
  const found = await appointmentsAround(ctx, id);
  const alone = found.filter(({ series_id }) => !series_id);
  const series = await wholeSeries(ctx, found, id);
  const named = await naming(ctx, [...found, ...series.flatMap(({ occurrences }) => occurrences)]);
  const entries = series.flatMap((each) => seriesLines(each.series, each.occurrences, named));
  return calendarText([
    ...zonesOf(series, ctx.now),
    ...entries,
    ...alone.flatMap((one) => eventLines(one, named(one))),
  ]);
}

/** What was pulled in from another calendar is left there: whoever reads both would see it twice. */
async function appointmentsAround({ store, now, ...rest }: Context, provider: string): Promise<Appointment[]> {
  const range = { from: indexed.start(now - BACK), to: indexed.start(now + AHEAD) };
  const listed = await store.query({
    index: 'byProvider',
    partition: indexed.provider(provider),
    ...range,
    limit: MOST,
  });
  const shared = only(listed, 'additional-provider').map((one) => key.appointment(one.appointment_id));
  const items: (Item | undefined)[] = [...listed, ...(await store.getMany(shared))];
  const appointments = await appointmentsIn({ store, now, ...rest }, items);
  return appointments.filter((one) => one !== undefined).filter((one) => isActive(one) && !one.external_calendar_id);
}

interface WholeSeries {
  readonly series: Series;
  /** Those that happen, in order of position. */
  readonly occurrences: readonly Appointment[];
}

/** The series of these appointments, with all their occurrences with the provider: those outside of the feed's range too. */
async function wholeSeries(ctx: Context, found: readonly Appointment[], provider: string): Promise<WholeSeries[]> {
  const ids = [...new Set(found.flatMap(({ series_id }) => series_id ?? []))];
  const all = only(await ctx.store.getMany(ids.map(key.series)), 'series');
  return Promise.all(
    all.map(async (series) => {
      const items = await ctx.store.getMany(series.appointment_ids.map(key.appointment));
      const happening = (await appointmentsIn(ctx, items)).filter((one) => one !== undefined).filter(isActive);
      const theirs = (one: Appointment) => one.series_id === series.id && one.provider_ids.includes(provider);
      return { series, occurrences: happening.filter(theirs) };
    }),
  );
}

/** The zones that series are stated in, each for as long as its series last. */
function zonesOf(series: readonly WholeSeries[], now: number): string[] {
  const byZone = Map.groupBy(series, (each) => each.series.timezone);
  return [...byZone].flatMap(([id, those]) => {
    const starts = those.map((each) => each.series.start);
    const ends = those.flatMap(({ occurrences }) => occurrences.map(({ end }) => end));
    return timezoneLines(zone(id), Math.min(...starts) - 1440, Math.max(now + AHEAD, ...ends) + 1440);
  });
}

/** What each of these appointments is called: by its type. */
async function naming(ctx: Context, appointments: readonly Appointment[]): Promise<(one: Appointment) => string> {
  const ids = [...new Set(appointments.flatMap(({ appointment_type_id }) => appointment_type_id ?? []))];
  const types = only(await ctx.store.getMany(ids.map(key.appointmentType)), 'appointment-type');
  const names = new Map(types.map(({ id, name }) => [id, name]));
  return (one) => (one.is_blocker ? 'Block' : (names.get(one.appointment_type_id ?? '') ?? 'Appointment'));
}
