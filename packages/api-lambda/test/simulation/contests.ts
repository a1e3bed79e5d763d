import { recordOf } from '../../src/store/items.ts';
import { FIRST_SLOT, type SimulatedClinic } from './clinic.ts';
import type { Sent } from './every-order.ts';

/** Several who want what not all of them can have. */
export interface Contest {
  /** What was done before, one after the other. */
  readonly before?: readonly Sent[];
  /** What is sent at once, as things are then. */
  readonly sent: (clinic: SimulatedClinic) => readonly Sent[];
  /** How many of it may be granted. */
  readonly granted: readonly number[];
}

/** Minutes after the first start of the first working day; UTC's midnight, and the turn of a month a day later, is 120 on. */
const at = (minutes: number): string => new Date((FIRST_SLOT + minutes) * 60_000).toISOString();

/** The contests that booking is about, each with the fewest contestants that make it one. */
export function contestsIn({ keys, clients, providers, types, sessions }: SimulatedClinic): Record<string, Contest> {
  const [pat, pia] = providers;
  const by = (as: string | undefined, name: string, input: object): Sent => ({
    call: { as, fields: [{ name, input, object: 'appointment' }] },
  });
  const visit = (minutes: number, appointment_type_id = types.visit) => ({
    ...{ provider_id: pia, appointment_type_id, date: at(minutes), contact_type: 'Phone Call' },
  });
  const books = (who: number, minutes: number, type?: string): Sent =>
    by(keys.clients[who], 'completeCheckout', visit(minutes, type));
  const joins = (who: number, is_joining_waitlist = false): Sent =>
    by(keys.clients[who], 'completeCheckout', { appointment_id: sessions[0], is_joining_waitlist });
  const vera = { first_name: 'Vera', last_name: 'Visitor', email: 'vera@example.org' };
  const comes = (minutes: number): Sent => by(undefined, 'completeCheckout', { ...visit(minutes), ...vera });
  const moves = (who: number, minutes: number, clinic: SimulatedClinic): Sent =>
    by(keys.clients[who], 'updateAppointment', {
      ...{ id: ownIn(clinic, clients[who]), datetime: at(minutes), client_updating: true },
    });
  const seriesOfBoth = by(keys.staff, 'createAppointment', {
    ...{ other_party_id: pia, providers: pat, user_id: clients[3], appointment_type_id: types.visit },
    ...{ datetime: at(90), contact_type: 'Phone Call' },
    recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '3' },
  });
  const away = by(keys.staff, 'createAppointment', {
    ...{ is_blocker: true, other_party_id: pia, datetime: at(0), end_date: at(180), notes: 'Away' },
  });
  return {
    'two clients want one time': { sent: () => [books(0, 90), books(1, 90)], granted: [1] },
    'three clients want one time': { sent: () => [books(0, 90), books(1, 90), books(2, 90)], granted: [1] },
    'two times touch by their buffers alone, on both sides of the turn of a month': {
      sent: () => [books(0, 1440 + 85), books(1, 1440 + 120)],
      granted: [1],
    },
    'two times of one day are far enough apart': { sent: () => [books(0, 15), books(1, 120)], granted: [2] },
    'a time is in the way of two others': {
      sent: () => [books(0, 60), books(1, 90), books(2, 120)],
      granted: [1, 2],
    },
    'one credit is wanted for two appointments': {
      sent: () => [books(1, 0, types.prepaid), books(1, 1440, types.prepaid)],
      granted: [1],
    },
    'two clients move to one time': {
      before: [books(0, 15), books(1, 1440 + 15)],
      sent: (clinic) => [moves(0, 90, clinic), moves(1, 90, clinic)],
      granted: [1],
    },
    'a client moves away from a time that another wants': {
      before: [books(0, 90)],
      sent: (clinic) => [moves(0, 15, clinic), books(1, 90)],
      granted: [1, 2],
    },
    'a client moves from another month to a time that another wants': {
      before: [books(0, 1440 * 8 + 15)],
      sent: (clinic) => [moves(0, 75, clinic), books(1, 90)],
      granted: [1],
    },
    'staff write a note while the client cancels': {
      before: [books(0, 90)],
      sent: (clinic) => {
        const id = ownIn(clinic, clients[0]);
        return [
          by(keys.staff, 'updateAppointment', { id, notes: 'Asked for parking' }),
          by(keys.clients[0], 'deleteAppointment', { id }),
        ];
      },
      granted: [2],
    },
    'two clients want the last seat': { before: [joins(0)], sent: () => [joins(1), joins(2)], granted: [1] },
    'two clients want the last seat or else to wait': {
      before: [joins(0)],
      sent: () => [joins(1, true), joins(2, true)],
      granted: [2],
    },
    'a seat is given up that one waits for and another wants': {
      before: [joins(0), joins(1), joins(2, true)],
      sent: () => [by(keys.clients[0], 'deleteAppointment', { id: sessions[0] }), joins(3)],
      granted: [1],
    },
    'one client joins twice': { sent: () => [joins(0), joins(0)], granted: [1] },
    'a request is delivered twice': {
      sent: () => [books(0, 90), books(0, 90)].map((one) => ({ ...one, key: 'the-key-of-this-request' })),
      granted: [2],
    },
    'a new client books twice at once': { sent: () => [comes(15), comes(1440 + 15)], granted: [2] },
    'staff place a series of two providers where a client books': {
      sent: () => [seriesOfBoth, books(0, 90)],
      granted: [1, 2],
    },
    'staff block an afternoon in which a client books': { sent: () => [away, books(0, 90)], granted: [1, 2] },
  };
}

/** The appointment that a client has. */
const ownIn = ({ items }: SimulatedClinic, client: string | undefined): string | undefined =>
  items.flatMap((item) => recordOf('appointment', item) ?? []).find(({ user_id }) => user_id === client)?.id;
