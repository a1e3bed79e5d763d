import type { updateAppointmentInput } from '../../generated.ts';
import { UNLIMITED_SEATS } from '../../scheduling/occupancy.ts';
import { filled } from '../../scheduling/roster.ts';
import { clientsOf } from '../../scheduling/settlement.ts';
import type { Fields } from '../../store/commit.ts';
import type { Appointment } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readClients } from './read-appointment-changes.ts';

/**
 * The clients of an appointment as they are to be. A seat that becomes free goes to whoever waits longest.
 * @param next the appointment as it is to be otherwise, the clients as they are
 * @param leaving clients of a session who are noted to have cancelled
 * @throws BadInput for more clients than there is room for
 */
export function peopleAfter(
  input: updateAppointmentInput,
  next: Appointment,
  leaving: ReadonlySet<string>,
  mayPay: (client: string) => boolean,
): Fields<Appointment> {
  const given = readClients(input);
  const clients = given ?? clientsOf(next);
  if (next.is_blocker && clients.length > 0)
    throw new BadInput(given ? 'attendee_ids' : 'is_blocker', 'A block has no clients.');
  if (!next.is_group) {
    const all = given ?? [...clients, ...(next.waitlist_ids ?? [])];
    return { user_id: onlyOne(all, given !== undefined), attendee_ids: undefined, waitlist_ids: undefined };
  }

  const stays = (client: string): boolean => !leaving.has(client);
  const seated = clients.filter(stays);
  const seats = next.max_attendees ?? UNLIMITED_SEATS;
  if (seated.length > seats)
    throw new BadInput(
      given ? 'attendee_ids' : 'max_attendees',
      `${seated.length} clients do not fit into max_attendees ${seats}.`,
    );
  const waiting = (next.waitlist_ids ?? []).filter((client) => stays(client) && !seated.includes(client));
  const session = { attendee_ids: seated, waitlist_ids: waiting, max_attendees: seats };
  const { attendee_ids, waitlist_ids } = filled(session, mayPay);
  return { user_id: undefined, attendee_ids, waitlist_ids };
}

function onlyOne(clients: readonly string[], given: boolean): string | undefined {
  if (clients.length <= 1) return clients[0];
  if (given)
    throw new BadInput('attendee_ids', 'A 1:1 appointment has one client. Use a group appointment type for several.');
  throw new BadInput('appointment_type_id', `That type is for one client, and ${clients.length} have or want a seat.`);
}
