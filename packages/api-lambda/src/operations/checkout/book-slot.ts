import { decide, offer, zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import { plannedChange } from '../../scheduling/appointment-writes.ts';
import { bookerFor } from '../../scheduling/eligibility.ts';
import { contactTypeFor, requireBookableLocation } from '../../scheduling/meeting.ts';
import { calendarsOf } from '../../scheduling/occupancy.ts';
import { type Prospect, prospects, zoneFor } from '../../scheduling/offer.ts';
import { contactTypesOf } from '../../settings.ts';
import { committed, created } from '../../store/commit.ts';
import { type SchedulingFacts, schedulingFacts } from '../../store/facts.ts';
import { type Appointment, type AppointmentType, type Credit, recordOf } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import type { Refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { refusalMessages } from '../../wire/issue-text.ts';
import { type BookedClient, bookedClient, clientWrites, signedInClient } from './booked-client.ts';
import { type CheckedOut, checkedOut } from './checked-out.ts';
import { filledForm } from './form-answers.ts';
import type { Checkout } from './read-checkout.ts';

/** A refusal names so many free starts, from so many days on from the one that was asked for. */
const ALTERNATIVES = 3;
const ALTERNATIVE_DAYS = 14;

/** Zones, buffers and the longest appointment reach at most so far beyond a start, in minutes. */
const MARGIN = 2 * 1440;

/** One attempt at booking a slot of a provider: gather, decide, commit. */
export async function bookSlot(checkout: Checkout, ctx: Context): Promise<CheckedOut | Refusal> {
  const [{ facts, type, provider, credit }, own] = await Promise.all([gather(checkout, ctx), signedInClient(ctx)]);
  const client = own ?? (await bookedClient(ctx, checkout, facts.organization, provider));
  const viewer = ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.user;
  const start = checkout.startIn(checkout.zone ?? zoneFor(viewer, facts.providers[0]?.provider, facts.organization));
  const prospect = prospectAt(checkout, ctx, facts, type, start, client, credit);

  const decision = decide({ start, length: type.length }, prospect.facts);
  if (!decision.accepted) return { messages: refusals(prospect, start, decision.issues) };

  const contact = contactOf(checkout, facts, type).name;
  const after = await appointmentOf(checkout, ctx, prospect, type, client, start, contact);
  const calendars = calendarsOf(facts);
  const plan = await plannedChange(ctx, [{ after }], {
    calendars,
    rules: () => prospect.setting,
    credits: credit ? [credit] : [],
  });
  const writes = [...plan.writes, ...(await clientWrites(ctx, [client], [type]))];
  return committed(ctx, writes, checkedOut(checkout, plan.appointments));
}

interface Gathered {
  readonly facts: SchedulingFacts;
  readonly type: AppointmentType;
  readonly provider: string;
  readonly credit: Credit | undefined;
}

async function gather(checkout: Checkout, ctx: Context): Promise<Gathered> {
  const provider = checkout.provider as string;
  const rough = checkout.startIn(checkout.zone ?? zone('UTC'));
  const facts = await schedulingFacts(ctx.store, {
    organization: ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.organization,
    types: [checkout.type as string],
    providers: [provider],
    intervals: [{ start: rough - MARGIN, end: rough + ALTERNATIVE_DAYS * 1440 + MARGIN }],
    others: ctx.viewer.role === 'client' ? [key.credit(ctx.viewer.user.id, checkout.type as string)] : [],
    consistent: true,
  });
  if (!facts || facts.providers.length === 0) throw new BadInput('provider_id', `No provider has the id ${provider}.`);
  const [type] = facts.types;
  if (!type || type.deleted_at !== undefined)
    throw new BadInput('appointment_type_id', `No appointment type has the id ${checkout.type}.`);
  if (type.is_group)
    throw new BadInput(
      'appointment_id',
      'A group appointment is booked by joining a session: pass the appointment_id of a slot.',
    );
  return { facts, type, provider, credit: recordOf('credit', facts.others[0]) };
}

const contactOf = (checkout: Checkout, { organizationSetting }: SchedulingFacts, type: AppointmentType) =>
  contactTypeFor(checkout.contactType as string, type, contactTypesOf(organizationSetting));

function prospectAt(
  checkout: Checkout,
  ctx: Context,
  facts: SchedulingFacts,
  type: AppointmentType,
  start: number,
  { before }: BookedClient,
  credit: Credit | undefined,
): Prospect {
  const contact = contactOf(checkout, facts, type);
  // Only a client who is signed in is held to groups, licenses and credits of their own; a visitor to those of nobody.
  const booker = bookerFor(ctx.viewer, ctx.viewer.role === 'client' ? before : undefined, credit?.quantity ?? 0);
  const hours = { contactType: contact.id, ...(checkout.location && { location: checkout.location }) };
  const wanted = { type, length: type.length, hours, booker };
  const [prospect] = prospects(ctx.nowMs / 60_000, facts, wanted, { start, end: start + ALTERNATIVE_DAYS * 1440 });
  requireBookableLocation(checkout.location, (prospect as Prospect).setting);
  return prospect as Prospect;
}

function refusals(
  { facts, zone: words, ineligibility }: Prospect,
  start: number,
  issues: Parameters<typeof refusalMessages>[0],
) {
  const instead = offer(facts, { start, end: start + ALTERNATIVE_DAYS * 1440 }, ALTERNATIVES);
  return refusalMessages(issues, { zone: words, field: 'date', ineligibility, instead });
}

async function appointmentOf(
  checkout: Checkout,
  ctx: Context,
  { provider, zone: providerZone, setting }: Prospect,
  type: AppointmentType,
  { client }: BookedClient,
  start: number,
  contact_type: string,
): Promise<Appointment> {
  const form = checkout.formAnswers && (await filledForm(ctx, checkout.formAnswers, client.id));
  return created<Appointment>(ctx, {
    kind: 'appointment',
    id: await ctx.store.newId(),
    organization: provider.organization,
    start,
    end: start + type.length,
    timezone: providerZone.id,
    appointment_type_id: type.id,
    contact_type,
    provider_ids: [provider.id],
    user_id: client.id,
    is_blocker: false,
    is_group: false,
    buffer: setting.buffer,
    self_booked: true,
    confirmed: setting.confirm_by_default,
    client_confirmed: false,
    patient_reschedule_count: 0,
    initiator_id: client.id,
    ...(checkout.location && { appointment_location_id: checkout.location }),
    ...(checkout.locationText && { location: checkout.locationText }),
    ...(checkout.reason && { reason: checkout.reason }),
    ...(form && { filled_embed_form: form }),
  });
}
