import { beforeEach, describe, expect, test } from 'vitest';
import { permissions } from '../src/identity/permission.ts';
import { calling } from './calling.ts';
import { type Clinic, openClinic, type Person } from './server.ts';

let clinic: Clinic;
let owner: Person;
let api: ReturnType<typeof calling>;
const MEMBER =
  'user { id full_name email active timezone organization_membership { is_provider can_manage_members can_manage_others_availability can_view_audit_log } }';
const add = async (input: object) => api.made('createOrganizationMember', input, MEMBER);
const update = async (input: object) => api.made('updateOrganizationMember', input, MEMBER);
const keyOf = async (user_id: string) => (await api.mutate('createApiKey', { user_id }, 'api_key')).api_key as string;

beforeEach(async () => {
  clinic = await openClinic();
  owner = await clinic.addStaff({ permissions });
  api = calling(clinic, owner.key);
});

describe('an owner runs a practice through the API alone', () => {
  test('adds a provider, who signs in, opens hours and can be booked', async () => {
    const provider = await add({
      first_name: 'Paula',
      last_name: 'New',
      email: 'paula@harbor.example',
      timezone: 'America/Denver',
      is_provider: true,
    });
    expect(provider).toMatchObject({
      full_name: 'Paula New',
      email: 'paula@harbor.example',
      active: true,
      timezone: 'America/Denver',
      organization_membership: { is_provider: true, can_manage_others_availability: false, can_view_audit_log: false },
    });
    const key = await keyOf(provider.id);
    expect(await api.ask('currentUser', '', '{ id }', key)).toEqual({ id: provider.id });
    const hours = { is_repeating: true, day_of_week: 3, time: '09:00', end_time: '12:00' };
    await api.made('createAvailability', hours, 'availability { id }', key);
    const day = 'start_date: "2026-03-04", end_date: "2026-03-04"';
    expect(
      await api.ask('availableSlotsForRange', `provider_id: "${provider.id}", ${day}`, '{ date }', null as never),
    ).not.toEqual([]);
  });

  test('gives and takes permissions, one at a time', async () => {
    const { id } = await add({ first_name: 'Max', last_name: 'Front' });
    const membership = async (input: object) => (await update({ id, ...input })).organization_membership;
    const usual = {
      is_provider: false,
      can_manage_members: false,
      can_manage_others_availability: true,
      can_view_audit_log: false,
    };
    expect(await membership({})).toEqual(usual);
    expect(await membership({ can_view_audit_log: true })).toEqual({ ...usual, can_view_audit_log: true });
    expect(await membership({ can_manage_others_availability: false })).toEqual({
      ...usual,
      can_view_audit_log: true,
      can_manage_others_availability: false,
    });
    const key = await keyOf(id);
    expect(await api.ask('auditLog', 'page_size: 1', '{ type }', key)).toHaveLength(1);
    await update({ id, can_view_audit_log: false });
    expect((await api.question('auditLog', '', '{ type }', key)).extensions.code).toBe('FORBIDDEN');
  });

  test('lets somebody go, whose keys no longer work', async () => {
    const { id } = await add({ first_name: 'Max', last_name: 'Front' });
    const key = await keyOf(id);
    await update({ id, active: false });
    expect((await clinic.query(key, '{ currentUser { id } }')).status).toBe(401);
    await update({ id, active: true });
    expect((await clinic.query(key, '{ currentUser { id } }')).status).toBe(200);
  });

  test.each([
    ['first_name', { last_name: 'X' }],
    ['last_name', { first_name: 'X' }],
    ['email', { first_name: 'X', last_name: 'Y', email: 'x' }],
    ['timezone', { first_name: 'X', last_name: 'Y', timezone: 'Mars/Base' }],
  ])('not without a proper %s', async (field, input) => {
    expect((await api.refusal('createOrganizationMember', input, MEMBER)).field).toBe(field);
  });

  test('and cannot lock the door behind everybody', async () => {
    for (const [field, value] of [
      ['active', false],
      ['can_manage_members', false],
    ] as const)
      expect((await api.refusal('updateOrganizationMember', { id: owner.id, [field]: value }, MEMBER)).field).toBe(
        field,
      );
  });

  test('clients and people of others are no members', async () => {
    for (const id of [clinic.ids.client, clinic.ids.otherStaff, '999999', undefined])
      expect((await api.refusal('updateOrganizationMember', { id, active: false }, MEMBER)).field).toBe('id');
  });
});

describe('nobody gains a permission by another’s hand', () => {
  test('the front desk makes no key of the owner, nor links an identity to the owner', async () => {
    const { staff } = clinic.keys;
    expect(await api.denial('createApiKey', { user_id: owner.id }, 'api_key', staff)).toBe('FORBIDDEN');
    const link = { user_id: owner.id, subject: 'idp|1' };
    expect(await api.denial('linkUserIdentity', link, 'user { id }', staff)).toBe('FORBIDDEN');
    const [{ id }] = await api.ask('apiKeys', 'order_by: CREATED_AT_ASC', '{ id }');
    const own = await api.mutate('createApiKey', {}, 'api_key_object { id }');
    expect(await api.denial('deleteApiKey', { id: own.api_key_object.id }, 'api_key { id }', staff)).toBe('FORBIDDEN');
    expect(id).toBeTruthy();
  });

  test('a member cannot make itself one who may', async () => {
    const give = { id: clinic.ids.staff, can_manage_members: true };
    expect(await api.denial('updateOrganizationMember', give, MEMBER, clinic.keys.staff)).toBe('FORBIDDEN');
  });
});

describe('hours of other providers', () => {
  const hours = { is_repeating: true, day_of_week: 3, time: '09:00', end_time: '12:00' };

  test('a provider keeps their own, and with the permission those of others', async () => {
    const pia = await clinic.addProvider();
    const { id } = await api.made('createAvailability', { ...hours, user_id: pia.id }, 'availability { id }');
    const { provider } = clinic.keys;
    for (const [name, input] of [
      ['createAvailability', { ...hours, user_id: pia.id }],
      ['editAvailability', { id, end_time: '13:00' }],
      ['deleteAvailability', { id }],
    ] as const)
      expect(await api.denial(name, input, 'availability { id }', provider), name).toBe('FORBIDDEN');
    await api.made('createAvailability', hours, 'availability { id }', provider);
    await update({ id: clinic.ids.provider, can_manage_others_availability: true });
    await api.made('deleteAvailability', { id }, 'availability { id }', provider);
  });

  test('nor blocks in the calendar of another', async () => {
    const pia = await clinic.addProvider();
    const block = {
      is_blocker: true,
      datetime: '2026-03-04T15:00:00Z',
      end_time: '11:00',
      end_date: '2026-03-04',
      timezone: 'America/New_York',
    };
    const { provider } = clinic.keys;
    const theirs = { ...block, other_party_id: pia.id };
    expect(await api.denial('createAppointment', theirs, 'appointment { id }', provider)).toBe('FORBIDDEN');
    const { id } = await api.made('createAppointment', theirs, 'appointment { id }');
    const later = { id, datetime: '2026-03-04T18:00:00Z' };
    expect(await api.denial('updateAppointment', later, 'appointment { id }', provider)).toBe('FORBIDDEN');
    expect(await api.denial('deleteAppointment', { id }, 'appointment { id }', provider)).toBe('FORBIDDEN');
    const own = await api.made(
      'createAppointment',
      { ...block, other_party_id: clinic.ids.provider },
      'appointment { id }',
      provider,
    );
    const handed = { id: own.id, other_party_id: pia.id };
    expect(await api.denial('updateAppointment', handed, 'appointment { id }', provider)).toBe('FORBIDDEN');
    await api.made('deleteAppointment', { id: own.id }, 'appointment { id }', provider);
    await api.made('updateAppointment', later, 'appointment { id }');
  });

  test('hours are not handed to somebody else either', async () => {
    const pia = await clinic.addProvider();
    const { id } = await api.made('createAvailability', hours, 'availability { id }', clinic.keys.provider);
    const moved = { id, user_id: pia.id };
    expect(await api.denial('editAvailability', moved, 'availability { id }', clinic.keys.provider)).toBe('FORBIDDEN');
  });
});
