import type { AdditionalProvider, Appointment, Inclusion } from '../../store/items.ts';
import { recordOf } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { beginning, lawOf } from '../law.ts';

const seated = ({ attendee_ids = [] }: Appointment): readonly string[] => attendee_ids;
const waiting = ({ waitlist_ids = [] }: Appointment): readonly string[] => waitlist_ids;

export const seatsSuffice = lawOf(
  'appointment',
  'A session has no more clients than seats, and nobody twice',
  (session) => {
    if (!session.is_group || session.deleted_at !== undefined) return [];
    const seats = session.max_attendees ?? Number.POSITIVE_INFINITY;
    const everybody = [...seated(session), ...waiting(session)];
    return [
      ...(seated(session).length > seats ? [`${seated(session).length} clients on ${seats} seats`] : []),
      ...(new Set(everybody).size < everybody.length ? ['a client is in it twice'] : []),
    ];
  },
);

export const placesFollowSessions = lawOf(
  'appointment',
  'Each client of a session, and each additional provider of an appointment, has a place in the table, and nobody else',
  async (appointment, look) => {
    const { PK, SK } = key.attendee(appointment.id, '');
    const provider = key.additionalProvider(appointment.id, '');
    const [attendees, providers] = await Promise.all([
      beginning(look, PK, SK),
      beginning(look, provider.PK, provider.SK),
    ]);
    // A client who cancelled leaves a place behind that says so.
    const places = [...attendees, ...providers]
      .filter((item) => item.cancelled !== true)
      .map((item) => item as unknown as Inclusion | AdditionalProvider);
    const found = new Set(places.map(placeText));
    const meant = new Set(placesOf(appointment));
    return [
      ...[...meant].filter((place) => !found.has(place)).map((place) => `${place} is missing`),
      ...[...found].filter((place) => !meant.has(place)).map((place) => `${place} is too much`),
    ];
  },
);

const placeText = (place: Inclusion | AdditionalProvider): string =>
  place.kind === 'inclusion'
    ? `client ${place.user_id} ${place.waiting ? 'waiting' : 'seated'} at ${place.start}`
    : `provider ${place.user_id} at ${place.start}`;

function placesOf(appointment: Appointment): string[] {
  if (appointment.deleted_at !== undefined) return [];
  const { start, provider_ids } = appointment;
  const providers = provider_ids.slice(1).map((id) => `provider ${id} at ${start}`);
  if (!appointment.is_group) return providers;
  return [
    ...providers,
    ...seated(appointment).map((id) => `client ${id} seated at ${start}`),
    ...waiting(appointment).map((id) => `client ${id} waiting at ${start}`),
  ];
}

export const placesHaveSessions = lawOf(
  'inclusion',
  "A client's place belongs to a session that exists",
  async ({ appointment_id }, look) => {
    const [item] = await look.getMany([key.appointment(appointment_id)], { consistent: true });
    return recordOf('appointment', item) ? [] : [`session ${appointment_id} does not exist`];
  },
);
