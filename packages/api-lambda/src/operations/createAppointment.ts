import { issues, type Zone, zone } from '@openings/engine';
import type { Context } from '../context.ts';
import type { createAppointmentInput } from '../generated.ts';
import { fitsOneTransaction, plannedChange } from '../scheduling/appointment-writes.ts';
import { contactTypeFor } from '../scheduling/meeting.ts';
import { type Prospect, prospects, zoneOf } from '../scheduling/offer.ts';
import { contactTypesOf } from '../settings.ts';
import { absent, committed, created, untilCommitted } from '../store/commit.ts';
import { only, type SchedulingFacts, schedulingFacts } from '../store/facts.ts';
import { type Appointment, type AppointmentType, type Credit, itemOf, type Series, type User } from '../store/items.ts';
import type { Write } from '../store/store.ts';
import { key } from '../store/table.ts';
import { mutation, type Refusal, refusal } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { printForPeople } from '../wire/warning-date.ts';
import { enforced } from './appointment/enforcement.ts';
import { type NewAppointment, readNewAppointment, type Span } from './appointment/read-new-appointment.ts';

/** Zones, buffers and lengths reach at most so far beyond a start, in minutes. */
const MARGIN = 2 * 1440;

/**
 * Books on staff's word: at any time, also over other appointments and outside availability, unless it asks for
 * `enforce_availability`. A series is written all or none.
 */
export const createAppointment = mutation(async (input: createAppointmentInput, ctx: Context) => {
  const asked = readNewAppointment(input, ctx);
  return untilCommitted(() => book(asked, ctx));
});

/** One attempt: gather, decide, commit. */
async function book(asked: NewAppointment, ctx: Context): Promise<{ appointment: Appointment } | Refusal> {
  const { facts, type, clients, credits } = await gather(asked, ctx);
  const spans = asked.spansIn(zoneFor(asked, ctx, facts), type?.length);
  const found = prospectsAt(asked, ctx, facts, type, spans);
  const refused = asked.enforced ? enforcement(found, spans) : undefined;
  if (refused) return refused;

  const attending = attendance(asked, type, clients, credits, found[0] as Prospect);
  const { appointments, series } = await appointmentsOf(asked, ctx, type, found, spans, attending);
  const calendars = new Map(facts.providers.map((own) => [own.provider.id, own.calendar]));
  const updates = appointments.map((after) => ({ after }));
  const plan = await plannedChange(ctx, updates, { calendars, rules: (found[0] as Prospect).setting, credits });
  const writes: Write[] = [...plan.writes, ...(series ? [{ put: itemOf(series), when: absent }] : [])];
  if (!fitsOneTransaction(writes)) return refusal('recurring_appointment', tooMany(writes));
  return committed(ctx, writes, { appointment: plan.appointments[0] as Appointment });
}

const tooMany = (writes: readonly Write[]): string =>
  `That is too much to book at once (${writes.length} records, at most 100). Use fewer occurrences, providers or attendees.`;

interface Gathered {
  readonly facts: SchedulingFacts;
  readonly type: AppointmentType | undefined;
  readonly clients: readonly User[];
  readonly credits: readonly Credit[];
}

async function gather(asked: NewAppointment, ctx: Context): Promise<Gathered> {
  const rough = asked.spansIn(asked.zone ?? zone('UTC'), 1440);
  const facts = await schedulingFacts(ctx.store, {
    organization: ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.organization,
    types: asked.type ? [asked.type] : [],
    providers: asked.providers,
    intervals: rough.map(({ start, end }) => ({ start: start - MARGIN, end: end + MARGIN })),
    others: [
      ...asked.clients.map(key.user),
      ...(asked.type ? asked.clients.map((client) => key.credit(client, asked.type as string)) : []),
    ],
    consistent: true,
  });
  const missing = asked.providers.find((id) => !facts?.providers.some(({ provider }) => provider.id === id));
  if (!facts || missing !== undefined)
    throw new BadInput(
      missing === asked.providers[0] ? 'other_party_id' : 'providers',
      `No provider has the id ${missing}.`,
    );
  const [type] = facts.types;
  if (asked.type && (!type || type.deleted_at !== undefined))
    throw new BadInput('appointment_type_id', `No appointment type has the id ${asked.type}.`);
  const clients = only(facts.others, 'user').filter(
    (user) => user.role === 'client' && user.organization === facts.organization.id,
  );
  const unknown = asked.clients.find((id) => !clients.some((client) => client.id === id));
  if (unknown !== undefined)
    throw new BadInput(type?.is_group ? 'attendee_ids' : 'user_id', `No client has the id ${unknown}.`);
  return { facts, type, clients, credits: only(facts.others, 'credit') };
}

/** A date without offset is read where it was said to be, else where the viewer is, else where the provider is. */
function zoneFor(asked: NewAppointment, ctx: Context, facts: SchedulingFacts): Zone {
  const viewer = ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.user;
  return asked.zone ?? zoneOf(viewer?.timezone ? viewer : facts.providers[0]?.provider, facts.organization);
}

function prospectsAt(
  asked: NewAppointment,
  ctx: Context,
  facts: SchedulingFacts,
  type: AppointmentType | undefined,
  spans: readonly Span[],
): Prospect[] {
  const contact =
    asked.contactType && contactTypeFor(asked.contactType, undefined, contactTypesOf(facts.organizationSetting));
  const hours = { ...(contact && { contactType: contact.id }), ...(asked.location && { location: asked.location }) };
  const [first, last] = [spans[0] as Span, spans.at(-1) as Span];
  const wanted = { type, length: first.end - first.start, hours, booker: { kind: 'staff' } } as const;
  return prospects(ctx.nowMs / 60_000, facts, wanted, { start: first.start, end: last.end });
}

function enforcement(found: readonly Prospect[], spans: readonly Span[]): Refusal | undefined {
  const [{ zone: words }] = found as [Prospect];
  const refused = spans.filter(({ start, end }) =>
    found.some(({ facts }) => issues({ start, length: end - start }, facts).some(({ code }) => enforced.has(code))),
  );
  if (refused.length === 0) return undefined;
  const dates = refused.map(({ start }) => printForPeople(start, words)).join('; ');
  return refusal('datetime', `Not available: ${dates}.`);
}

/** Who takes part: the client of a 1:1 appointment, or those who get a seat in a session. */
function attendance(
  asked: NewAppointment,
  type: AppointmentType | undefined,
  clients: readonly User[],
  credits: readonly Credit[],
  { setting }: Prospect,
): string[] {
  const hasCredit = (client: string): boolean => (credits.find(({ user_id }) => user_id === client)?.quantity ?? 0) > 0;
  const skips = asked.skipsWithoutCredit && setting.use_client_credit_system;
  const attending = clients.map(({ id }) => id).filter((id) => !skips || hasCredit(id));
  if (!type?.is_group && attending.length > 1)
    throw new BadInput('attendee_ids', 'A 1:1 appointment has one client. Use a group appointment type for several.');
  if (asked.maxAttendees !== undefined && attending.length > asked.maxAttendees) {
    throw new BadInput(
      'attendee_ids',
      `${attending.length} clients do not fit into max_attendees ${asked.maxAttendees}.`,
    );
  }
  return attending;
}

async function appointmentsOf(
  asked: NewAppointment,
  ctx: Context,
  type: AppointmentType | undefined,
  found: readonly Prospect[],
  spans: readonly Span[],
  attending: readonly string[],
): Promise<{ appointments: Appointment[]; series: Series | undefined }> {
  const [{ provider, setting, zone: providerZone }] = found as [Prospect];
  const ids = await Promise.all(spans.map(() => ctx.store.newId()));
  const series = asked.repetition && (await seriesOf(asked, ctx, provider.organization, ids));
  const group = type?.is_group ?? false;
  const appointments = spans.map(({ start, end }, i) =>
    created<Appointment>(ctx, {
      kind: 'appointment',
      id: ids[i] as string,
      organization: provider.organization,
      start,
      end,
      timezone: (asked.zone ?? providerZone).id,
      ...(type && { appointment_type_id: type.id }),
      ...(asked.contactType && { contact_type: asked.contactType }),
      provider_ids: asked.providers,
      is_blocker: asked.blocker,
      is_group: group,
      ...(group ? { attendee_ids: attending } : attending[0] !== undefined && { user_id: attending[0] }),
      ...(group && asked.maxAttendees !== undefined && { max_attendees: asked.maxAttendees }),
      buffer: asked.blocker ? 0 : setting.buffer,
      self_booked: false,
      confirmed: setting.confirm_by_default,
      client_confirmed: false,
      patient_reschedule_count: 0,
      ...(ctx.viewer.role !== 'anonymous' && { initiator_id: ctx.viewer.user.id }),
      ...asked.texts,
      ...(asked.location && { appointment_location_id: asked.location }),
      ...(asked.metadata !== undefined && { metadata: asked.metadata }),
      ...(series && { series_id: series.id, series_position: i + 1 }),
    }),
  );
  return { appointments, series };
}

async function seriesOf(
  asked: NewAppointment,
  ctx: Context,
  organization: string,
  ids: readonly string[],
): Promise<Series> {
  const { interval, times, joinAll } = asked.repetition as NonNullable<NewAppointment['repetition']>;
  return created<Series>(ctx, {
    kind: 'series',
    id: await ctx.store.newId(),
    organization,
    repeat_interval: interval,
    repeat_times: times,
    join_all: joinAll,
    appointment_ids: ids,
  });
}
