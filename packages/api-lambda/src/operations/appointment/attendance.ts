import { settingIn } from '../../scheduling/governing-setting.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import type { GatheredForNew } from './gather-for-new.ts';
import type { NewAppointment } from './read-new-appointment.ts';

/**
 * Who takes part: the client of a 1:1 appointment, or those who get a seat in a session. `exclude_no_credits` leaves out
 * who has not a credit for each occurrence, where credits are counted.
 * @throws BadInput for more clients than there is room for
 */
export function attendance(
  { clients: asked, skipsWithoutCredit, maxAttendees, starts, providers }: NewAppointment,
  { type, credits = [], facts }: GatheredForNew,
): { clients: readonly string[] } | Refusal {
  const setting = settingIn(facts, { provider_ids: providers, ...(type && { appointment_type_id: type.id }) });
  const counted = skipsWithoutCredit && setting.use_client_credit_system;
  const balanceOf = (client: string): number => credits.find(({ user_id }) => user_id === client)?.quantity ?? 0;
  const clients = counted ? asked.filter((client) => balanceOf(client) >= starts.length) : asked;
  if (!type?.is_group && clients.length > 1)
    throw new BadInput('attendee_ids', 'A 1:1 appointment has one client. Use a group appointment type for several.');
  if (maxAttendees !== undefined && clients.length > maxAttendees)
    throw new BadInput('attendee_ids', `${clients.length} clients do not fit into max_attendees ${maxAttendees}.`);
  if (asked.length > 0 && clients.length === 0)
    return refusal('exclude_no_credits', 'None of these clients has the credits that this takes.', 'no-credit');
  return { clients };
}
