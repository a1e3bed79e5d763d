import type { AppOptions } from '../src/app-options.ts';
import { permissions } from '../src/identity/permission.ts';
import { calling } from './calling.ts';
import { type Clinic, openClinic, type Person } from './server.ts';

/** A practice with one record of every kind, so that everything that can be called has something to be called about. */
export type World = Awaited<ReturnType<typeof openWorld>>;

const ID = { appointment: 'appointment { id }', type: 'appointmentType { id }', user: 'user { id }' };

/**
 * Opens a clinic in which Cleo is a client of Pat, and Dora one of Pia. Sam is at the front desk, Olivia owns the practice.
 * Beside it stands another practice, in which every text has the word "Elsewhere".
 */
export async function openWorld(now = '2026-03-02T15:00:00Z', options: Partial<AppOptions> = {}) {
  const clinic = await openClinic({ now, ...options });
  const [colleague, owner] = await Promise.all([
    clinic.addProvider(),
    clinic.addStaff({ first_name: 'Olivia', permissions }),
  ]);
  const stranger = await clinic.addClient({ first_name: 'Dora', dietitian_id: colleague.id });
  const person = (who: keyof Clinic['ids'] & keyof Clinic['keys']): Person => ({
    id: clinic.ids[who],
    key: clinic.keys[who],
  });
  const api = calling(clinic);
  clinic.clock.set(new Date(Date.parse(now) + 1000).toISOString()); // people first, then what they have
  const { api_key: revoked, api_key_object } = await api.mutate('createApiKey', {}, 'api_key api_key_object { id }');
  await api.made('deleteApiKey', { id: api_key_object.id }, 'api_key { id }');

  const here = await furnish(
    clinic,
    person('staff'),
    person('provider'),
    person('client'),
    clinic.ids.organization,
    '',
  );
  const elsewhere = await furnish(
    clinic,
    person('otherStaff'),
    person('otherProvider'),
    person('otherClient'),
    clinic.ids.otherOrganization,
    'Elsewhere ',
  );
  const viewers = {
    anonymous: null,
    client: clinic.keys.client,
    'other client': stranger.key,
    provider: clinic.keys.provider,
    'other provider': colleague.key,
    staff: clinic.keys.staff,
    owner: owner.key,
    'staff elsewhere': clinic.keys.otherStaff,
    'revoked key': revoked as string,
  };
  return { clinic, viewers, here, elsewhere, owner, stranger, colleague };
}

/** Ids of one record of every kind. */
export type Furniture = Awaited<ReturnType<typeof furnish>>;

/** Gives a practice one record of every kind. */
async function furnish(
  clinic: Clinic,
  staff: Person,
  provider: Person,
  client: Person,
  organization: string,
  word: string,
) {
  const api = calling(clinic, staff.key);
  const made = async (name: string, input: object, selection: string) => (await api.made(name, input, selection)).id;
  const type = await made(
    'createAppointmentType',
    { name: `${word}Visit`, length: 30, clients_can_book: true },
    ID.type,
  );
  const sessions = await made(
    'createAppointmentType',
    { name: `${word}Class`, length: 60, is_group: true, clients_can_book: true },
    ID.type,
  );
  const hours = {
    is_repeating: true,
    range_start: '2026-01-01',
    time: '09:00',
    end_time: '17:00',
    user_id: provider.id,
  };
  const availability = await made('createAvailability', { ...hours, day_of_week: 3 }, 'availability { id }');
  await made('createAvailability', { ...hours, day_of_week: 4 }, 'availability { id }');
  const { appointment_locations: locations } = (await api.made(
    'createAppointmentSetting',
    {
      user_id: provider.id,
      enable_appointment_requests: true,
      appointment_locations: [
        { location: `${word}House`, clients_can_book: true, has_rooms: true, rooms: [{ name: `${word}Room` }] },
      ],
    },
    'appointmentSetting { id appointment_locations { id rooms { id } } }',
  )) as unknown as { appointment_locations: [{ id: string; rooms: [{ id: string }] }] };
  const at = { other_party_id: provider.id, contact_type: 'Phone Call', notes: `${word}note`, reason: undefined };
  const visit = await made(
    'createAppointment',
    { ...at, user_id: client.id, appointment_type_id: type, datetime: '2026-03-11T15:00:00Z' },
    ID.appointment,
  );
  const session = await made(
    'createAppointment',
    {
      ...at,
      attendee_ids: client.id,
      appointment_type_id: sessions,
      datetime: '2026-03-12T15:00:00Z',
      max_attendees: '5',
    },
    ID.appointment,
  );
  const first = (await api.made(
    'createAppointment',
    {
      ...at,
      user_id: client.id,
      appointment_type_id: type,
      datetime: '2026-04-01T15:00:00Z',
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '2' },
    },
    'appointment { id recurring_appointment { id } }',
  )) as unknown as { recurring_appointment: { id: string } | null };
  const request = await made(
    'createAppointmentRequest',
    {
      patient_id: client.id,
      provider_id: provider.id,
      appointment_type_id: type,
      email: 'ask@example.org',
      phone: '212 555 0177',
      timezone: 'America/New_York',
      reason: `${word}reason`,
      slots: [{ slot_start: '2026-03-14T15:00:00Z', slot_end: '2026-03-14T16:00:00Z' }],
    },
    'appointmentRequest { id }',
  );
  const group = await made('createGroup', { name: `${word}Group` }, 'user_group { id }');
  const tag = await made('createTag', { name: `${word}Tag` }, 'tag { id }');
  await api.made('bulkApply', { ids: [tag], taggable_user_id: client.id }, 'tags { id }');
  const { user } = await api.mutate(
    'updateClient',
    {
      id: client.id,
      user_group_id: group,
      quick_notes: `${word}quick`,
      location: { line1: `${word}Street 1` },
      appointment_type_credits_attributes: [{ appointment_type_id: type, quantity: '5' }],
    },
    'user { location { id } appointment_type_credits { id } }',
  );
  const webhook = await made(
    'createWebhook',
    { url: `https://hooks.invalid/${word.trim()}`, event_type: 'appointment.created' },
    'webhook { id }',
  );
  const { api_key_object: key } = await api.mutate(
    'createApiKey',
    { name: `${word}Key`, user_id: client.id },
    'api_key_object { id }',
  );
  const [place] = await api
    .ask('appointment', `id: "${session}"`, '{ attended_clients { id } }')
    .then((one) => one.attended_clients);
  return {
    organization,
    staff: staff.id,
    provider: provider.id,
    client: client.id,
    type,
    availability,
    location: locations[0].id,
    room: locations[0].rooms[0].id,
    visit,
    session,
    series: first.recurring_appointment?.id as string,
    request,
    group,
    tag,
    address: user.location.id as string,
    credit: user.appointment_type_credits[0].id as string,
    key: key.id as string,
    webhook,
    place: place.id as string,
  };
}
