import { only } from '../../src/store/facts.ts';
import { FIRST_SLOT, type SimulatedClinic } from './clinic.ts';
import type { Contest } from './contests.ts';
import type { Sent } from './every-order.ts';

const at = (minutes: number): string => new Date((FIRST_SLOT + minutes) * 60_000).toISOString();

/** The contests around a booking: for what is noted of places, for series, rooms, requests, tags and groups. */
export function recordContestsIn(clinic: SimulatedClinic): Record<string, Contest> {
  const { keys, clients, providers, types, sessions, room, request } = clinic;
  const by = (as: string | undefined, name: string, input: object, object = 'appointment'): Sent => ({
    call: { as, fields: [{ name, input, object }] },
  });
  const byStaff = (name: string, input: object, object?: string): Sent => by(keys.staff, name, input, object);
  const joins = (who: number, appointment_id = sessions[0]): Sent =>
    by(keys.clients[who], 'completeCheckout', { appointment_id });
  const notes = (as: string | undefined, { items }: SimulatedClinic, said: object): Sent =>
    by(as, 'updateAppointmentInclusion', { id: only(items, 'inclusion')[0]?.id, ...said }, 'appointment_inclusion');
  const confirms = ({ items }: SimulatedClinic): Sent =>
    by(keys.clients[0], 'updateAppointment', {
      ...{ appointment_inclusion_uuid: only(items, 'inclusion')[0]?.external_uuid, client_confirmed: true },
    });
  const books = (minutes: number, more: object = {}): Sent =>
    byStaff('createAppointment', {
      ...{ other_party_id: providers[0], user_id: clients[3], appointment_type_id: types.visit },
      ...{ datetime: at(minutes), contact_type: 'Phone Call', ...more },
    });
  const three = { recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '3', join_all: true } };
  const series = books(120, three);
  const classes = books(120, { ...three, user_id: undefined, appointment_type_id: types.group, max_attendees: '3' });
  /** An occurrence of the series. */
  const nth = ({ items }: SimulatedClinic, n: number): string =>
    only(items, 'series')[0]?.appointment_ids[n - 1] as string;
  const lengthens = (scene: SimulatedClinic, times: string): Sent =>
    byStaff('updateAppointment', {
      ...{ id: nth(scene, 3), recurring_appointment: { repeat_interval: 'Weekly', repeat_times: times } },
    });
  const movesRest = (scene: SimulatedClinic): Sent =>
    byStaff('updateAppointment', { id: nth(scene, 3), datetime: at(1440 * 14 + 60), updateRecurring: true });

  return {
    'staff note that a client came while the client confirms': {
      before: [joins(0)],
      sent: (scene) => [notes(keys.staff, scene, { attended: true }), confirms(scene)],
      granted: [2],
    },
    'staff note that a client came while the client leaves': {
      before: [joins(0)],
      sent: (scene) => [
        notes(keys.staff, scene, { attended: true }),
        notes(keys.clients[0], scene, { cancelled: true, cancellation_reason: 'Ill' }),
      ],
      granted: [2],
    },
    'a client confirms a session that staff delete': {
      before: [joins(0)],
      sent: (scene) => [confirms(scene), byStaff('deleteAppointment', { id: sessions[0] })],
      granted: [1, 2],
    },
    'staff give a seat back that another client wants': {
      before: [joins(0), by(keys.clients[0], 'deleteAppointment', { id: sessions[0] }), joins(1)],
      sent: (scene) => [notes(keys.staff, scene, { cancelled: false }), joins(2)],
      granted: [1],
    },
    'staff lengthen a series whose rest others move': {
      before: [series],
      sent: (scene) => [lengthens(scene, '5'), movesRest(scene)],
      granted: [2],
    },
    'a client cancels the rest of a series while staff move its end': {
      before: [series],
      sent: (scene) => [
        by(keys.clients[3], 'deleteAppointment', { id: nth(scene, 2), deleteRecurring: true }),
        movesRest(scene),
      ],
      granted: [2],
    },
    'a client joins all sessions of a series that staff lengthen': {
      before: [classes],
      sent: (scene) => [joins(0, nth(scene, 1)), lengthens(scene, '4')],
      granted: [2],
    },
    'two appointments want one room': {
      sent: () => [books(0, { room_id: room }), books(15, { room_id: room, other_party_id: providers[1] })],
      granted: [1],
    },
    'two members answer one request': {
      sent: () => [0, 1440].map((minutes) => books(minutes, { appointment_request_id: request })),
      granted: [2],
    },
  };
}
