import type { Context } from '../context.ts';
import type { deleteAppointmentInput } from '../generated.ts';
import { fitsOneTransaction, plannedChange } from '../scheduling/appointment-writes.ts';
import { touched } from '../scheduling/occupancy.ts';
import { mayCancel } from '../scheduling/reschedule.ts';
import { filled } from '../scheduling/roster.ts';
import { changed, committed, type Fields, untilCommitted } from '../store/commit.ts';
import { only } from '../store/facts.ts';
import { type Appointment, recordOf, type User } from '../store/items.ts';
import { key } from '../store/table.ts';
import { mutation, type Refusal, refusal } from '../wire/answer.ts';
import { immovableMessage } from '../wire/immovable-text.ts';
import { readText } from '../wire/text-in.ts';
import { type AppointmentFacts, gatherFor } from './appointment/change-facts.ts';
import { findAppointment } from './appointment/find-appointment.ts';

/**
 * Takes an appointment back. Staff delete it: it is no longer visible. A client cancels it: its status says so, and it
 * stays visible; of a group session they leave their seat, which goes to whoever waits longest. With `deleteRecurring`
 * the same happens to all later occurrences of its series.
 */
export const deleteAppointment = mutation((input: deleteAppointmentInput, ctx: Context) =>
  untilCommitted(() => takeBack(input, ctx)),
);

/** One attempt: gather, decide, commit. */
async function takeBack(input: deleteAppointmentInput, ctx: Context): Promise<{ appointment: Appointment } | Refusal> {
  const first = await findAppointment(ctx, input.id);
  const appointments = input.deleteRecurring ? [first, ...(await laterInSeries(ctx, first))] : [first];
  const intervals = appointments.flatMap((before) => touched({ before }));
  const providers = [...new Set(appointments.flatMap(({ provider_ids }) => provider_ids))];
  const found = await gatherFor(ctx, first, { type: first.appointment_type_id, providers }, intervals);
  const client = ctx.viewer.role === 'client' ? ctx.viewer.user : undefined;

  const refused = client && refusalFor(input, ctx, found, first, client);
  if (refused) return refused;
  const updates = appointments.map((before) => ({
    before,
    after: changed(ctx, before, ending(input, ctx, before, client)),
  }));
  const calendars = new Map(found.facts.providers.map((own) => [own.provider.id, own.calendar]));
  const plan = await plannedChange(ctx, updates, { calendars, rules: found.setting });
  if (!fitsOneTransaction(plan.writes))
    return refusal('deleteRecurring', 'That is too much to delete at once. Delete the later occurrences first.');
  return committed(ctx, plan.writes, { appointment: plan.appointments[0] as Appointment });
}

async function laterInSeries(ctx: Context, { id, series_id }: Appointment): Promise<Appointment[]> {
  const series = series_id
    ? recordOf('series', await ctx.store.get(key.series(series_id), { consistent: true }))
    : undefined;
  const later = series?.appointment_ids.slice(series.appointment_ids.indexOf(id) + 1) ?? [];
  const items = await ctx.store.getMany(later.map(key.appointment), { consistent: true });
  return only(items, 'appointment').filter(({ deleted_at }) => deleted_at === undefined);
}

/** Why the client may not cancel: the window has closed, the setting forbids it, or a reason is missing. */
function refusalFor(
  input: deleteAppointmentInput,
  ctx: Context,
  { setting }: AppointmentFacts,
  appointment: Appointment,
  client: User,
): Refusal | undefined {
  const immovable = mayCancel(ctx.nowMs / 60_000, appointment, setting);
  if (immovable) return refusal('id', immovableMessage('cancel', immovable, setting));
  const waits = appointment.waitlist_ids?.includes(client.id);
  if (!waits && setting.client_cancel_reason_required && !reasonOf(input)) {
    return refusal(
      'cancellation_reason',
      'A cancellation needs a reason here: cancellation_reason: { other_cancellation_reason: "…" }.',
    );
  }
  return undefined;
}

const reasonOf = ({ cancellation_reason: reason }: deleteAppointmentInput): string | undefined =>
  reason?.other_cancellation_reason ?? reason?.id ?? undefined;

/** What an appointment becomes: deleted by staff, cancelled by its client, or without one of a session's clients. */
function ending(
  input: deleteAppointmentInput,
  ctx: Context,
  before: Appointment,
  client: User | undefined,
): Fields<Appointment> {
  const by = ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.user.id;
  const cancellation = { cancellation: cancellationOf(input, client), last_updated_by_id: by };
  if (!client) return { deleted_at: ctx.nowMs, ...cancellation };
  if (!before.is_group)
    return {
      pm_status: 'Cancelled',
      pm_status_changed_at: ctx.nowMs,
      pm_status_last_changed_by_id: by,
      ...cancellation,
    };
  const without = (ids: readonly string[] | undefined) => (ids ?? []).filter((id) => id !== client.id);
  const { attendee_ids, waitlist_ids } = filled({
    ...before,
    attendee_ids: without(before.attendee_ids),
    waitlist_ids: without(before.waitlist_ids),
  });
  return { attendee_ids, waitlist_ids, last_updated_by_id: by };
}

function cancellationOf(
  { cancellation_reason: reason }: deleteAppointmentInput,
  client: User | undefined,
): NonNullable<Appointment['cancellation']> {
  return {
    initiated_by: reason?.initiated_by ?? (client ? 'client' : 'provider'),
    ...(reason?.id && { reason_id: reason.id }),
    ...(reason?.other_cancellation_reason && {
      other_cancellation_reason: readText(reason.other_cancellation_reason, 'cancellation_reason'),
    }),
  };
}
