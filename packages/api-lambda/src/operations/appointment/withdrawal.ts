import type { Context } from '../../context.ts';
import type { AppointmentUpdate } from '../../scheduling/appointment-writes.ts';
import { mayCancel } from '../../scheduling/reschedule.ts';
import { without } from '../../scheduling/roster.ts';
import type { EffectiveSetting } from '../../settings.ts';
import { changed } from '../../store/commit.ts';
import type { Appointment, Cancellation } from '../../store/items.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { immovableMessage } from '../../wire/immovable-text.ts';
import { type PlaceNote, placeFields } from './places-noted.ts';

/** Why a client may not give up an appointment: the window has closed, the setting forbids it, or a reason is missing. */
export function withdrawalRefusal(
  ctx: Context,
  appointment: Appointment,
  client: string,
  setting: EffectiveSetting,
  reason: string | undefined,
): Refusal | undefined {
  if (appointment.waitlist_ids?.includes(client)) return undefined; // who waits holds nobody up
  const immovable = mayCancel(ctx.nowMs / 60_000, appointment, setting);
  if (immovable) return refusal('id', immovableMessage('cancel', immovable, setting));
  if (!setting.client_cancel_reason_required || reason) return undefined;
  return refusal(
    'cancellation_reason',
    'A cancellation needs a reason here: cancellation_reason: { other_cancellation_reason: "…" }.',
  );
}

/**
 * An appointment that its client gives up: a 1:1 appointment is cancelled; of a session they leave their seat, which goes
 * to whoever waits longest, or the queue.
 * @param by who did it
 */
export function givenUp(
  ctx: Context,
  before: Appointment,
  client: string,
  { cancellation, by, mayPay }: { cancellation: Cancellation; by: string; mayPay: (client: string) => boolean },
): AppointmentUpdate {
  if (before.is_group) return leaving(ctx, before, client, { by, mayPay, note: noteOf(cancellation) });
  const after = changed(ctx, before, {
    pm_status: 'Cancelled',
    pm_status_changed_at: ctx.nowMs,
    pm_status_last_changed_by_id: by,
    cancellation,
    last_updated_by_id: by,
  });
  return { before, after };
}

const noteOf = ({ reason_id, other_cancellation_reason }: Cancellation): PlaceNote => ({
  ...(reason_id && { cancellation_reason: reason_id }),
  ...(other_cancellation_reason && { other_cancellation_reason }),
});

/** A session that a client leaves. Their place stays, and says that they cancelled. */
export function leaving(
  ctx: Context,
  before: Appointment,
  client: string,
  { by, mayPay, note }: { by: string | undefined; mayPay: (client: string) => boolean; note: PlaceNote },
): AppointmentUpdate {
  const { attendee_ids, waitlist_ids } = without(before, client, mayPay);
  const place = { ...placeFields({ ...note, cancelled: true }, ctx, ''), ...(by && { cancelled_by_id: by }) };
  return {
    before,
    after: changed(ctx, before, { attendee_ids, waitlist_ids, last_updated_by_id: by }),
    places: new Map([[client, place]]),
  };
}
