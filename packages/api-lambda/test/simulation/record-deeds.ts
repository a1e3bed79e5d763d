import { appointmentIn, byClient, byStaff, type Call, one, pick, type Scene, startOf } from './scene.ts';

const anyPlace = ({ places, deed }: Scene) => (places.length > 0 ? pick(places, deed.which) : undefined);

const flag = (way: number) =>
  [{ attended: true }, { confirmed: true }, { cancelled: true }, { cancelled: false }][way % 4];

/** A start in the next month as often as not. */
const farStart = (slot: number): string =>
  new Date(Date.parse(startOf(slot)) + (slot % 2) * 8 * 86_400_000).toISOString();

/** What is done to the records around the calendar: places, rooms, requests, clients, tags; and several things of an appointment at once. */
export const recordDeeds = {
  note: (scene: Scene) =>
    byStaff(
      scene,
      'updateAppointmentInclusion',
      { id: anyPlace(scene)?.id ?? '1', ...flag(scene.deed.way), cancellation_reason: 'Said on the telephone' },
      'appointment_inclusion',
    ),
  confirm: (scene: Scene) =>
    byClient(
      scene,
      'updateAppointmentInclusion',
      {
        id: scene.places.find(({ user_id }) => user_id === pick(scene.clinic.clients, scene.deed.who))?.id ?? '1',
        ...flag(1 + (scene.deed.way % 2)),
      },
      'appointment_inclusion',
    ),
  confirmByName: (scene: Scene) =>
    byClient(scene, 'updateAppointment', {
      appointment_inclusion_uuid: anyPlace(scene)?.external_uuid ?? 'none',
      client_confirmed: scene.deed.way % 2 === 0,
    }),
  noteMany: (scene: Scene) => {
    const id = pick(scene.clinic.sessions, scene.deed.which);
    const there = scene.places.filter(({ appointment_id }) => appointment_id === id);
    const attended_clients = there.map((place) => ({ id: place.id, ...flag(scene.deed.way % 3) }));
    return byStaff(scene, 'updateAppointment', { id, attended_clients });
  },
  resize: (scene: Scene) => {
    const id = pick(scene.clinic.sessions, scene.deed.which);
    return byStaff(scene, 'updateAppointment', { id, max_attendees: String(1 + (scene.deed.way % 4)) });
  },
  remake: (scene: Scene) => {
    const { clinic, deed } = scene;
    return byStaff(scene, 'updateAppointment', {
      id: appointmentIn(scene).id,
      datetime: farStart(deed.slot),
      other_party_id: pick(clinic.providers, deed.way),
      ...(deed.way % 4 > 1 && { providers: pick(clinic.providers, deed.way + 1) }),
      appointment_type_id: pick([clinic.types.visit, clinic.types.prepaid], deed.who),
      ...(deed.way % 3 === 0 && { room_id: clinic.room }),
      enforce_availability: deed.way % 5 === 0,
    });
  },
  inRoom: (scene: Scene) =>
    byStaff(scene, 'createAppointment', {
      other_party_id: pick(scene.clinic.providers, scene.deed.which),
      user_id: pick(scene.clinic.clients, scene.deed.who),
      appointment_type_id: scene.clinic.types.visit,
      datetime: startOf(scene.deed.slot),
      contact_type: 'In Person',
      room_id: scene.clinic.room,
    }),
  extend: (scene: Scene) => {
    const { id } =
      scene.appointments.filter(({ series_id }) => series_id).at(scene.deed.which % 3) ?? appointmentIn(scene);
    const recurring_appointment = { repeat_interval: 'Weekly', repeat_times: String(1 + (scene.deed.way % 5)) };
    return byStaff(scene, 'updateAppointment', {
      id,
      recurring_appointment,
      ...(scene.deed.way % 3 === 0 && { updateRecurring: true, notes: 'All of them' }),
    });
  },
  retimeSome: (scene: Scene) => {
    const { id } =
      scene.appointments.filter(({ series_id }) => series_id).at(scene.deed.which % 3) ?? appointmentIn(scene);
    return byStaff(scene, 'updateAppointment', { id, datetime: startOf(scene.deed.slot), updateRecurring: true });
  },
  fulfil: (scene: Scene) =>
    byStaff(scene, 'createAppointment', {
      other_party_id: pick(scene.clinic.providers, scene.deed.which),
      user_id: pick(scene.clinic.clients, scene.deed.who),
      appointment_type_id: scene.clinic.types.visit,
      datetime: startOf(scene.deed.slot),
      contact_type: 'Phone Call',
      appointment_request_id: scene.clinic.request,
    }),
  answer: (scene: Scene) =>
    byStaff(
      scene,
      'updateAppointmentRequest',
      { id: scene.clinic.request, provider_notes: 'Called', ...(scene.deed.way % 2 && { status: 'CLOSED' }) },
      'appointmentRequest',
    ),
  archive: (scene: Scene) =>
    byStaff(
      scene,
      'updateClient',
      { id: pick(scene.clinic.clients, scene.deed.who), active: scene.deed.way % 3 === 0 },
      'user',
    ),
  relative: (scene: Scene): Call =>
    one(undefined, 'completeCheckout', {
      provider_id: pick(scene.clinic.providers, scene.deed.which),
      appointment_type_id: scene.clinic.types.visit,
      date: startOf(scene.deed.slot),
      contact_type: 'Phone Call',
      ...{ first_name: pick(['Ada', 'Vera', ' vera '], scene.deed.way), last_name: 'Client', email: 'ada@example.org' },
    }),
};
