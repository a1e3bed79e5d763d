import type { Context } from '../../context.ts';
import { clientsOf } from '../../scheduling/settlement.ts';
import { appointmentsToChange } from '../../scheduling/staged.ts';
import type { Appointment } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { isId } from '../../wire/ids-in.ts';

/** The clients who have a place in an appointment, be it on its waitlist. */
export const clientsWith = (appointment: Appointment): readonly string[] => [
  ...clientsOf(appointment),
  ...(appointment.waitlist_ids ?? []),
];

/** Whether a client has a place in an appointment. */
export const takesPart = (appointment: Appointment, client: string): boolean =>
  clientsWith(appointment).includes(client);

/** Appointments that are about to change, as last committed; those that do not exist, or were deleted, are left out. */
export async function readToChange(ctx: Context, ids: readonly string[]): Promise<Appointment[]> {
  const items = await ctx.store.getMany(ids.map(key.appointment), { consistent: true });
  const found = await appointmentsToChange(ctx, items);
  return found.filter((one) => one !== undefined && one.deleted_at === undefined) as Appointment[];
}

/**
 * The appointment a mutation is about, as last committed: one of the viewer's organization, and of a client's own.
 * @throws BadInput where there is none; those of others answer the same
 */
export async function findAppointment(ctx: Context, id: string | null | undefined): Promise<Appointment> {
  if (!id) throw new BadInput('id', 'id is required: the id of an appointment.');
  const [appointment] = isId(id) ? await readToChange(ctx, [id]) : [];
  const { viewer } = ctx;
  const visible =
    viewer.role !== 'anonymous' &&
    appointment?.organization === viewer.organization &&
    (viewer.role !== 'client' || takesPart(appointment, viewer.user.id));
  if (appointment && visible) return appointment;
  throw new BadInput('id', `No appointment with id ${quote(id)}.`);
}
