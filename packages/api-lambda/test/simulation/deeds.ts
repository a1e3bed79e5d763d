import fc from 'fast-check';
import { isActive } from '../../src/scheduling/occupancy.ts';
import { type Appointment, recordOf } from '../../src/store/items.ts';
import type { SimulatedClinic } from './clinic.ts';
import { recordDeeds } from './record-deeds.ts';
import {
  appointmentIn,
  byClient,
  byStaff,
  type Call,
  type Choice,
  one,
  ownAppointment,
  pick,
  type Scene,
  startOf,
} from './scene.ts';
import type { SimulatedTable } from './table.ts';

/** Something somebody does. */
export interface Deed extends Choice {
  readonly kind: keyof typeof deeds;
  /** Sent with an idempotency key, and again whenever the answer is lost. */
  readonly keyed: boolean;
  /** Sent with an idempotency key, and delivered twice. */
  readonly twice: boolean;
}

/** The fields of a call go by these names. */
export const aliases = ['a', 'b'] as const;

/** A call as a GraphQL document. */
export function documentOf({ fields }: Call): string {
  const declared = fields.map(({ name }, i) => `$${aliases[i]}: ${name}Input`).join(', ');
  const selected = fields.map(
    ({ name, object }, i) =>
      `${aliases[i]}: ${name}(input: $${aliases[i]}) { ${object} { id } messages { field message } }`,
  );
  return `mutation(${declared}) { ${selected.join(' ')} }`;
}

/** The variables of that document. */
export const variablesOf = ({ fields }: Call): object =>
  Object.fromEntries(fields.map(({ input }, i) => [aliases[i], input]));

const meeting = { contact_type: 'Phone Call' };
const visitor = (who: number) => ({ first_name: 'Vera', last_name: 'Visitor', email: `vera${who % 2}@example.org` });
const statuses = ['Cancelled', 'No-Show', 'Occurred', ''];

const slotOf = ({ clinic, deed: { which, slot, way } }: Scene) => ({
  provider_id: pick(clinic.providers, which),
  appointment_type_id: way % 3 === 2 ? clinic.types.prepaid : clinic.types.visit,
  date: startOf(slot),
  ...meeting,
});

const booking = ({ clinic, deed: { who, which, slot, way } }: Scene) => ({
  other_party_id: pick(clinic.providers, which),
  ...(way % 4 === 0 && { providers: pick(clinic.providers, which + 1) }),
  user_id: pick(clinic.clients, who),
  appointment_type_id: way % 3 === 0 ? clinic.types.prepaid : clinic.types.visit,
  datetime: startOf(slot),
  enforce_availability: way % 5 === 0,
  ...meeting,
});

/** Everything that is done to the calendar, by whom, and how it is said to the API. */
const deeds = {
  checkout: (scene: Scene) => byClient(scene, 'completeCheckout', slotOf(scene)),
  visit: (scene: Scene) =>
    one(undefined, 'completeCheckout', {
      ...slotOf(scene),
      appointment_type_id: scene.clinic.types.visit,
      ...visitor(scene.deed.who),
    }),
  join: (scene: Scene) =>
    byClient(scene, 'completeCheckout', {
      ...(scene.deed.way % 3 === 0
        ? { appointment_ids: scene.clinic.sessions }
        : { appointment_id: pick(scene.clinic.sessions, scene.deed.which) }),
      is_joining_waitlist: scene.deed.way % 2 === 0,
    }),
  joinAsVisitor: (scene: Scene) =>
    one(undefined, 'completeCheckout', {
      appointment_id: pick(scene.clinic.sessions, scene.deed.which),
      is_joining_waitlist: true,
      ...visitor(scene.deed.who),
    }),
  reschedule: (scene: Scene) =>
    byClient(scene, 'updateAppointment', {
      id: ownAppointment(scene)?.id ?? '1',
      datetime: startOf(scene.deed.slot),
      client_updating: true,
    }),
  cancel: (scene: Scene) =>
    byClient(scene, 'deleteAppointment', {
      id: ownAppointment(scene)?.id ?? '1',
      deleteRecurring: scene.deed.way % 3 === 0,
    }),
  book: (scene: Scene) => byStaff(scene, 'createAppointment', booking(scene)),
  series: (scene: Scene) =>
    byStaff(scene, 'createAppointment', {
      ...booking(scene),
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times: String(2 + (scene.deed.way % 3)) },
    }),
  block: (scene: Scene) =>
    byStaff(scene, 'createAppointment', {
      is_blocker: true,
      other_party_id: pick(scene.clinic.providers, scene.deed.which),
      datetime: startOf(scene.deed.slot),
      end_date: new Date(Date.parse(startOf(scene.deed.slot)) + 3_600_000 * (1 + (scene.deed.way % 30))).toISOString(),
      notes: 'Away',
    }),
  setStatus: (scene: Scene) =>
    byStaff(scene, 'updateAppointment', { id: appointmentIn(scene).id, pm_status: pick(statuses, scene.deed.way) }),
  move: (scene: Scene) =>
    byStaff(scene, 'updateAppointment', {
      id: appointmentIn(scene).id,
      datetime: startOf(scene.deed.slot),
      ...(scene.deed.way % 2 === 0 && { other_party_id: pick(scene.clinic.providers, scene.deed.way) }),
    }),
  retype: (scene: Scene) =>
    byStaff(scene, 'updateAppointment', {
      id: appointmentIn(scene).id,
      appointment_type_id: pick([scene.clinic.types.visit, scene.clinic.types.prepaid], scene.deed.way),
    }),
  remove: (scene: Scene) =>
    byStaff(scene, 'deleteAppointment', {
      id: appointmentIn(scene).id,
      deleteRecurring: scene.deed.way % 2 === 0,
    }),
  seat: (scene: Scene) =>
    byStaff(scene, 'updateAppointment', {
      id: pick(scene.clinic.sessions, scene.deed.which),
      attendee_ids: scene.clinic.clients.filter((_, i) => (scene.deed.way >> i) & 1).join(','),
      ...(scene.deed.way > 15 && { max_attendees: '3' }),
    }),
  grant: (scene: Scene) => {
    const id = pick(scene.clinic.clients, scene.deed.who);
    const credit = { appointment_type_id: scene.clinic.types.prepaid, quantity: String(scene.deed.way % 3) };
    return byStaff(scene, 'updateClient', { id, appointment_type_credits_attributes: [credit] }, 'user');
  },
  /** A year of weeks with both providers: more than a transaction holds. */
  year: (scene: Scene) =>
    byStaff(scene, 'createAppointment', {
      ...booking({ ...scene, deed: { ...scene.deed, way: 4 } }),
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '52' },
    }),
  /** Moves the rest of a series. */
  retime: (scene: Scene) =>
    byStaff(scene, 'updateAppointment', {
      id: (scene.appointments.find(({ series_id }) => series_id) ?? appointmentIn(scene)).id,
      datetime: startOf(scene.deed.slot),
      updateRecurring: true,
    }),
  /** Two changes in one request, maybe of one appointment. */
  twoChanges: (scene: Scene): Call => {
    const [{ id: first }, { id: second }] = [
      appointmentIn(scene),
      pick(scene.appointments, scene.deed.which + (scene.deed.way % 2)),
    ];
    const input = (id: string, notes: string) => ({
      name: 'updateAppointment',
      input: { id, notes },
      object: 'appointment',
    });
    return { as: scene.clinic.keys.staff, fields: [input(first, 'once'), input(second, 'twice')] };
  },
  ...recordDeeds,
};

/** What a deed comes to, as things are now. */
export function callOf(clinic: SimulatedClinic, table: SimulatedTable, deed: Deed): Call {
  const appointments = table
    .items()
    .flatMap((item) => recordOf('appointment', item) ?? [])
    .filter((appointment) => appointment.deleted_at === undefined)
    .sort((a, b) => Number(isActive(b)) - Number(isActive(a)) || Number(a.id) - Number(b.id));
  // Where everything has been deleted, an appointment that does not exist will do: the answer says so.
  const some = appointments.length > 0 ? appointments : [{ id: '1' } as Appointment];
  const places = table.items().flatMap((item) => recordOf('inclusion', item) ?? []);
  return deeds[deed.kind]({ clinic, deed, appointments: some, places });
}

type Kind = Deed['kind'];

const arbitraryDeed = (...kinds: Kind[]): fc.Arbitrary<Deed> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    who: fc.nat(3),
    which: fc.nat(7),
    slot: fc.nat(9),
    way: fc.nat(31),
    keyed: fc.boolean(),
    twice: fc.boolean(),
  });

/** Deeds of every kind; what clients do is done most. */
export const usualDeed = arbitraryDeed(
  ...(['checkout', 'checkout', 'visit', 'visit', 'visit', 'reschedule', 'join'] as const),
  ...(Object.keys(deeds) as Kind[]).filter((kind) => kind !== 'year'),
);

/** Changes of whole series, and what may come in between. */
export const largeDeed = arbitraryDeed('year', 'retime', 'retime', 'remove', 'move', 'setStatus', 'checkout');
