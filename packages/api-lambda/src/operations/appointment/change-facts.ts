import type { Interval } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { ChangeFacts } from '../../scheduling/appointment-writes.ts';
import { settingIn } from '../../scheduling/governing-setting.ts';
import { type Calendars, calendarsOf, gatherCalendars, touched } from '../../scheduling/occupancy.ts';
import type { EffectiveSetting } from '../../settings.ts';
import { only, type SchedulingFacts, schedulingFacts } from '../../store/facts.ts';
import type { Appointment, AppointmentType, Credit, User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { BadInput } from '../../wire/bad-input.ts';

/** What a change of appointments rests on. */
export interface AppointmentFacts extends ChangeFacts {
  readonly facts: SchedulingFacts;
  /** The type, and the setting, of the appointment that was named, as it will be. */
  readonly type: AppointmentType | undefined;
  readonly setting: EffectiveSetting;
  /** Whether a client who waits may be given a seat: where nobody books without a credit, only who has one. */
  readonly mayPay: (client: string) => boolean;
}

/** What is about to change. */
export interface ChangeRequest {
  /** The appointments as they are, the one that was named first. */
  readonly members: readonly [Appointment, ...Appointment[]];
  /** As the named one will be. */
  readonly type: string | undefined;
  readonly providers: readonly string[];
  readonly room?: string | undefined;
  /** Times to which they may move. */
  readonly intervals?: readonly Interval[];
  /** Clients who may join. */
  readonly clients?: readonly string[];
  /** Clients who may have to pay with a credit of the type. */
  readonly payers?: readonly string[];
}

/**
 * Reads, as last committed, the providers, types, settings, calendars and credits that a change of appointments touches.
 * @throws BadInput for a provider or a type that does not exist
 */
export async function gatherFor(ctx: Context, request: ChangeRequest): Promise<AppointmentFacts> {
  const { members, type, providers, intervals = [], clients = [], payers = [] } = request;
  const [named] = members;
  const reach: Interval[] = [named, ...members.flatMap((before) => touched({ before })), ...intervals];
  const rooms = distinct([request.room, ...members.map(({ room_id }) => room_id)]);
  const paying = distinct([...payers, ...members.flatMap(({ waitlist_ids = [] }) => waitlist_ids)]);
  const [facts, roomCalendars] = await Promise.all([
    schedulingFacts(ctx.store, {
      organization: named.organization,
      types: distinct([type, ...members.map(({ appointment_type_id }) => appointment_type_id)]),
      providers: distinct([...providers, ...members.flatMap(({ provider_ids }) => provider_ids)]),
      intervals: reach,
      others: [...clients.map(key.user), ...(type ? paying.map((client) => key.credit(client, type)) : [])],
      evenInactive: true,
      consistent: true,
    }),
    gatherCalendars(ctx.store, named.organization, rooms, reach),
  ]);
  if (!facts) throw new Error(`Organization ${named.organization} is missing.`);
  requireProviders(facts, request);
  return { ...changeFacts(facts, roomCalendars), ...typeFacts(facts, request) };
}

const distinct = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.filter((id) => id !== undefined))];

/** The clients of the organization among those who were asked for. */
export const clientsIn = ({ others, organization }: SchedulingFacts): User[] =>
  only(others, 'user').filter((user) => user.role === 'client' && user.organization === organization.id);

/** What a change rests on, from what was gathered. */
export function changeFacts(
  facts: SchedulingFacts,
  rooms: Calendars,
): Pick<AppointmentFacts, 'facts' | keyof ChangeFacts> {
  const calendars = new Map([...rooms, ...calendarsOf(facts)]);
  return {
    facts,
    calendars,
    rules: (appointment) => settingIn(facts, appointment),
    credits: only(facts.others, 'credit'),
  };
}

function typeFacts(
  facts: SchedulingFacts,
  { members: [named], type: id, providers }: ChangeRequest,
): Pick<AppointmentFacts, 'type' | 'setting' | 'mayPay'> {
  const type = facts.types.find((one) => one.id === id);
  if (id !== named.appointment_type_id && (!type || type.deleted_at !== undefined))
    throw new BadInput('appointment_type_id', `No appointment type has the id ${id}.`);
  const setting = settingIn(facts, { provider_ids: providers, ...(id && { appointment_type_id: id }) });
  const required = setting.use_client_credit_system && setting.prevent_no_credit_booking;
  const balanceOf = (client: string) => only(facts.others, 'credit').find(isOf(client))?.quantity ?? 0;
  return { type, setting, mayPay: (client) => !required || balanceOf(client) > 0 };
}

const isOf =
  (client: string) =>
  ({ user_id }: Credit): boolean =>
    user_id === client;

function requireProviders({ providers: found }: SchedulingFacts, { members: [named], providers }: ChangeRequest): void {
  const missing = providers.find(
    (id) => !named.provider_ids.includes(id) && !found.some(({ provider }) => provider.id === id && provider.active),
  );
  if (missing === undefined) return;
  throw new BadInput(missing === providers[0] ? 'other_party_id' : 'providers', `No provider has the id ${missing}.`);
}
