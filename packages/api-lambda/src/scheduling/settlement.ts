import type { EffectiveSetting } from '../settings.ts';
import type { Appointment, CreditEvent } from '../store/items.ts';
import { type AppointmentChange, isActive } from './occupancy.ts';

/** A credit that a change of an appointment spends or gives back. */
export interface CreditMovement {
  readonly client: string;
  readonly type: string;
  /** Credits gained, or lost where negative. */
  readonly by: number;
  readonly event: CreditEvent;
  readonly appointment: string;
}

/** The settings that say whether credits are spent at all, and whether they are given back. */
export type CreditRules = Pick<EffectiveSetting, 'use_client_credit_system' | 'restore_credit_on_cancel'>;

/** The clients that hold a place: of a 1:1 appointment its client, of a session those with a seat. */
export const clientsOf = ({ user_id, attendee_ids = [] }: Appointment): readonly string[] =>
  user_id ? [user_id] : attendee_ids;

/** Cancelled and deleted appointments give credits back, if any do; a no-show gives nothing back. */
const releases = (appointment: Appointment): boolean =>
  appointment.deleted_at !== undefined || appointment.pm_status === 'Cancelled';

/**
 * The credits that a change moves: one is spent for each client who comes to hold a place of the type, and given back,
 * where the setting says so, to each who no longer does.
 * @returns the appointment with the clients for whom a credit is spent written down, and the movements
 */
export function settled(
  change: AppointmentChange & { after: Appointment },
  rules: CreditRules,
): { after: Appointment; movements: CreditMovement[] } {
  const { before, after } = change;
  const sameType = before?.appointment_type_id === after.appointment_type_id;
  const spent = before?.credit_spent_for ?? [];
  const stays = (client: string): boolean => sameType && !releases(after) && clientsOf(after).includes(client);
  const returning = rules.restore_credit_on_cancel ? spent.filter((client) => !stays(client)) : [];

  const type = after.appointment_type_id;
  const wasHeld = (client: string): boolean =>
    before !== undefined && sameType && isActive(before) && clientsOf(before).includes(client);
  const spending =
    rules.use_client_credit_system && type && isActive(after)
      ? clientsOf(after).filter(
          (client) => !wasHeld(client) && !(sameType && spent.includes(client) && !returning.includes(client)),
        )
      : [];

  const kept = sameType ? spent.filter((client) => !returning.includes(client)) : [];
  const { credit_spent_for: _, ...rest } = after;
  const holders = [...kept, ...spending];
  return {
    after: holders.length > 0 ? { ...rest, credit_spent_for: holders } : rest,
    movements: [
      ...returning.map((client) => movement(after, client, before?.appointment_type_id, 1)),
      ...spending.map((client) => movement(after, client, type, -1)),
    ],
  };
}

const movement = ({ id }: Appointment, client: string, type = '', by: number): CreditMovement => ({
  client,
  type,
  by,
  event: by > 0 ? 'returned' : 'spent',
  appointment: id,
});
