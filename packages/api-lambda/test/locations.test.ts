import { beforeAll, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
/** The organization shares an office with one room and a park; the provider has a den of its own. */
let ids: Record<'office' | 'park' | 'den' | 'room', string>;

const list = async (args: string, key?: string): Promise<string[]> =>
  (await api.ask('appointmentLocations', args, '{ location }', key)).map(
    ({ location }: { location: string }) => location,
  );

beforeAll(async () => {
  clinic = await openClinic(); // Monday 2026-03-02, 10:00 in New York
  api = calling(clinic);
  const set = async (id: string, appointment_locations: object[]) =>
    (
      await api.made(
        'updateAppointmentSetting',
        { id, appointment_locations },
        'appointmentSetting { appointment_locations { id rooms { id } } }',
      )
    ).appointment_locations as unknown as { id: string; rooms: { id: string }[] }[];
  const [office, park] = await set(clinic.ids.organization, [
    { location: 'Office', has_rooms: true, rooms: [{ name: 'Blue', limit_to_one: true }] },
    { location: 'Park' },
  ]);
  const [den] = await set(clinic.ids.provider, [{ location: 'Den' }]);
  ids = { office: office?.id ?? '', park: park?.id ?? '', den: den?.id ?? '', room: office?.rooms[0]?.id ?? '' };
});

test('the organization’s, a provider’s own, and those shared by who has none', async () => {
  const other = await clinic.addProvider();
  expect(await list('org_level: true')).toEqual(['Office', 'Park', 'Den']);
  expect(await list('', clinic.keys.provider)).toEqual(['Den']);
  expect(await list(`provider_id: "${clinic.ids.provider}"`)).toEqual(['Den']);
  expect(await list(`provider_ids: ["${clinic.ids.provider}", "${other.id}"]`)).toEqual(['Den', 'Office', 'Park']);
  expect(await api.ask('providerAppointmentLocations', `provider_id: "${other.id}"`, '{ location }')).toHaveLength(2);
  expect(
    await api.ask('providerAppointmentLocations', `provider_id: "${clinic.ids.otherProvider}"`, '{ location }'),
  ).toEqual([]);
});

test('narrowed by name and id', async () => {
  expect(await list('keywords: "OFF"')).toEqual(['Office']);
  expect(await list(`location_ids: "${ids.park},${ids.den}"`)).toEqual(['Park', 'Den']);
  expect(await list(`ids: [${ids.office}]`)).toEqual(['Office']);
});

test('one, with its setting and rooms', async () => {
  const shown = await api.ask(
    'appointmentLocation',
    `id: "${ids.office}"`,
    '{ id location has_rooms rooms { name limit_to_one } appointment_setting_id }',
  );
  expect(shown).toEqual({
    id: ids.office,
    location: 'Office',
    has_rooms: true,
    rooms: [{ name: 'Blue', limit_to_one: true }],
    appointment_setting_id: clinic.ids.organization,
  });
  expect(await api.ask('appointmentLocation', `id: "${ids.office}"`, '{ id }', clinic.keys.otherStaff)).toBeNull();
  expect(await api.ask('appointmentLocation', 'id: "999999"', '{ id }')).toBeNull();
});

test('only those with hours', async () => {
  expect(await list('with_availability: true')).toEqual([]);
  const hours = { user_id: clinic.ids.provider, is_repeating: true, day_of_week: 1, time: '09:00', end_time: '12:00' };
  await api.made('createAvailability', { ...hours, appointment_location_id: ids.den }, 'availability { id }');
  expect(await list('with_availability: true')).toEqual(['Den']);
});

test('only those with a free room at the time', async () => {
  const type = await api.made('createAppointmentType', { name: 'Visit', length: 60 }, 'appointmentType { id }');
  const booked = {
    user_id: clinic.ids.client,
    other_party_id: clinic.ids.provider,
    appointment_type_id: type.id,
    contact_type: 'In Person',
    appointment_location_id: ids.office,
    room_id: ids.room,
    datetime: '2026-03-05T15:00:00Z',
  };
  await api.made('createAppointment', booked, 'appointment { id }');
  const at = (date: string) => list(`org_level: true, appointment_date: "${date}", appointment_type_id: "${type.id}"`);
  expect(await at('2026-03-05T15:30:00Z')).toEqual(['Park', 'Den']);
  expect(await at('2026-03-05T14:01:00Z')).toEqual(['Park', 'Den']);
  expect(await at('2026-03-05T16:00:00Z')).toEqual(['Office', 'Park', 'Den']);
  expect(await at('2026-03-05T14:00:00Z')).toEqual(['Office', 'Park', 'Den']);
  expect((await api.question('appointmentLocations', 'appointment_date: "soon"', '{ id }')).extensions.field).toBe(
    'appointment_date',
  );
});
