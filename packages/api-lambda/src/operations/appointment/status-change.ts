import type { Context } from '../../context.ts';
import type { updateAppointmentInput } from '../../generated.ts';
import type { EffectiveSetting } from '../../settings.ts';
import type { Fields } from '../../store/commit.ts';
import type { Appointment } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readId } from '../../wire/ids-in.ts';
import { readText } from '../../wire/text-in.ts';
import { readStatus } from './read-appointment-changes.ts';

/**
 * A changed status, when and by whom. A cancellation carries its reason, and goes with the status.
 * @throws BadInput for a status that the setting does not enable, or a reason that it asks for and is missing
 */
export function statusChange(
  input: updateAppointmentInput,
  ctx: Context,
  before: Appointment,
  setting: EffectiveSetting,
): Fields<Appointment> {
  if (input.pm_status === undefined || input.pm_status === null) return {};
  const pm_status = readStatus(input.pm_status, setting);
  if (pm_status === before.pm_status) return {};
  return {
    pm_status,
    pm_status_changed_at: ctx.nowMs,
    ...(ctx.viewer.role !== 'anonymous' && { pm_status_last_changed_by_id: ctx.viewer.user.id }),
    cancellation: pm_status === 'Cancelled' ? cancellationOf(input, setting) : undefined,
  };
}

function cancellationOf(
  input: updateAppointmentInput,
  { provider_cancel_reason_required }: EffectiveSetting,
): NonNullable<Appointment['cancellation']> {
  const { cancellation_reason_id: id, other_cancellation_reason: words, cancellation_initiated_by } = input;
  const reason = words ? readText(words, 'other_cancellation_reason') : undefined;
  if (provider_cancel_reason_required && !reason && !id)
    throw new BadInput(
      'other_cancellation_reason',
      'A cancellation needs a reason here, for example "Provider is ill".',
    );
  const initiators = ['client', 'provider', 'organization'];
  if (cancellation_initiated_by && !initiators.includes(cancellation_initiated_by))
    throw new BadInput('cancellation_initiated_by', 'Say who cancels: "client", "provider" or "organization".');
  return {
    initiated_by: cancellation_initiated_by || 'provider',
    ...(id && { reason_id: readId(id, 'cancellation_reason_id') }),
    ...(reason && { other_cancellation_reason: reason }),
  };
}
