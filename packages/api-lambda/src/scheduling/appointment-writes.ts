import type { Context } from '../context.ts';
import { created, replacing } from '../store/commit.ts';
import { eventOf } from '../store/event.ts';
import { type AdditionalProvider, type Appointment, type Credit, itemOf, keyOf } from '../store/items.ts';
import { TRANSACTION_LIMIT, type Write } from '../store/store.ts';
import { creditWrites } from './credit-writes.ts';
import { type AppointmentChange, type Calendars, occupancyWrites } from './occupancy.ts';
import { rosterWrites } from './roster.ts';
import { type CreditRules, settled } from './settlement.ts';

/** A change that leaves an appointment behind, be it a deleted one. */
export type AppointmentUpdate = AppointmentChange & { readonly after: Appointment };

/** What a change of appointments rests on beside the appointments themselves. */
export interface ChangeFacts {
  readonly calendars: Calendars;
  readonly rules: CreditRules;
  /** Balances that were gathered already. */
  readonly credits?: readonly Credit[];
}

/** What a change of appointments comes to. */
export interface PlannedChange {
  readonly appointments: readonly Appointment[];
  readonly writes: Write[];
}

/**
 * Everything that changing these appointments writes: the calendars they occupy, the records, their places in additional
 * providers' lists and of their clients in them, the credits they move, and the one event that tells of it.
 */
export async function plannedChange(
  ctx: Context,
  updates: readonly AppointmentUpdate[],
  facts: ChangeFacts,
): Promise<PlannedChange> {
  const settlements = updates.map((update) => settled(update, facts.rules));
  const changes = updates.map(({ before }, i) => ({ before, after: settlements[i]?.after as Appointment }));
  const [first, ...others] = changes;
  if (!first) throw new Error('A change of no appointment cannot be planned.');
  const movements = settlements.flatMap((settlement) => settlement.movements);
  return {
    appointments: changes.map(({ after }) => after),
    writes: [
      ...occupancyWrites(facts.calendars, changes),
      ...changes.flatMap(({ before, after }) => replacing(before, after)),
      ...changes.flatMap((change) => additionalProviderWrites(ctx, change)),
      ...(await Promise.all(changes.map((change) => rosterWrites(ctx, change)))).flat(),
      ...(await creditWrites(ctx, first.after.organization, movements, facts.credits)),
      eventOf(
        ctx,
        'APPOINTMENT',
        first.before,
        first.after,
        others.map(({ after }) => after.id),
      ),
    ],
  };
}

/** Whether DynamoDB takes these writes in one transaction, so that all or none of them happen. */
export const fitsOneTransaction = (writes: readonly Write[]): boolean => writes.length <= TRANSACTION_LIMIT;

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
