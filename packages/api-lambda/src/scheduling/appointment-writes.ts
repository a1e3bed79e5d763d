import type { Context } from '../context.ts';
import { created, replacing } from '../store/commit.ts';
import { eventOf } from '../store/event.ts';
import { type AdditionalProvider, type Appointment, type Credit, itemOf, keyOf } from '../store/items.ts';
import type { Write } from '../store/store.ts';
import { creditWrites } from './credit-writes.ts';
import { type AppointmentChange, type Calendars, occupancyWrites } from './occupancy.ts';
import { type PlaceEdits, rosterWrites } from './roster.ts';
import { type CreditRules, settled } from './settlement.ts';

/** A change that leaves an appointment behind, be it a deleted one. */
export interface AppointmentUpdate extends AppointmentChange {
  readonly after: Appointment;
  /** What is noted about clients of a session beside who they are. */
  readonly places?: PlaceEdits;
}

/** What a change of appointments rests on beside the appointments themselves. */
export interface ChangeFacts {
  readonly calendars: Calendars;
  readonly rules: (appointment: Appointment) => CreditRules;
  /** Balances that were gathered already. */
  readonly credits?: readonly Credit[];
}

/** What a change of appointments comes to. */
export interface PlannedChange {
  /** As they will be, in the order given. */
  readonly appointments: readonly Appointment[];
  readonly updates: readonly AppointmentUpdate[];
  /** Whether it may happen: the time that is occupied, the credits that are moved, and the events that tell of it. */
  readonly decisive: readonly Write[];
  /** All it writes: what is decisive, and the records. */
  readonly writes: readonly Write[];
}

/** Everything that changing these appointments writes, and the events that tell of it. */
export async function plannedChange(
  ctx: Context,
  asked: readonly AppointmentUpdate[],
  facts: ChangeFacts,
): Promise<PlannedChange> {
  const settlements = asked.map((update) => settled(update, facts.rules(update.after)));
  const updates = asked.map((update, i) => ({ ...update, after: settlements[i]?.after as Appointment }));
  const [first] = updates;
  if (!first) throw new Error('A change of no appointment cannot be planned.');
  const movements = settlements.flatMap((settlement) => settlement.movements);
  const decisive = [
    ...occupancyWrites(facts.calendars, updates),
    ...(await creditWrites(ctx, first.after.organization, movements, facts.credits)),
    ...eventsOf(ctx, updates),
  ];
  const records = updates.map(async (update) => [
    ...replacing(update.before, update.after),
    ...(await followingWrites(ctx, update)),
  ]);
  const writes = [...decisive, ...(await Promise.all(records)).flat()];
  return { appointments: updates.map(({ after }) => after), updates, decisive, writes };
}

/** One event of the appointments that change, one of those that are new, and one of those that are gone. */
function eventsOf(ctx: Context, updates: readonly AppointmentUpdate[]): Write[] {
  const fateOf = ({ before, after }: AppointmentUpdate) => (before ? after.deleted_at === undefined : 'new');
  return [...Map.groupBy(updates, fateOf).values()].map(([first, ...others]) => {
    const { before, after } = first as AppointmentUpdate;
    return eventOf(
      ctx,
      'APPOINTMENT',
      before,
      after,
      others.map((other) => other.after.id),
    );
  });
}

/** What follows an appointment wherever it goes: its place in additional providers' lists, and its clients' in it. */
export async function followingWrites(ctx: Context, update: AppointmentUpdate): Promise<Write[]> {
  return [...additionalProviderWrites(ctx, update), ...(await rosterWrites(ctx, update))];
}

/** An additional provider finds the appointment through an item of its own, which follows its start. */
function additionalProviderWrites(ctx: Context, { before, after }: AppointmentChange): Write[] {
  const [was, is] = [additionalProviders(ctx, before), additionalProviders(ctx, after)];
  const moved = before?.start !== after?.start;
  const among = (list: AdditionalProvider[], one: AdditionalProvider) =>
    list.some(({ user_id }) => user_id === one.user_id);
  return [
    ...was.filter((one) => !among(is, one)).map((one) => ({ remove: keyOf(one) })),
    ...is.filter((one) => moved || !among(was, one)).map((one) => ({ put: itemOf(one) })),
  ];
}

function additionalProviders(ctx: Context, appointment: Appointment | undefined): AdditionalProvider[] {
  if (!appointment || appointment.deleted_at !== undefined) return [];
  const { id, organization, start, provider_ids } = appointment;
  return provider_ids.slice(1).map((user_id) =>
    created<AdditionalProvider>(ctx, {
      kind: 'additional-provider',
      id,
      organization,
      appointment_id: id,
      user_id,
      start,
    }),
  );
}
