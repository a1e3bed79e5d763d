import { beforeEach, describe, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
const GROUP = 'user_group { id }';
const TAG = 'tag { id }';
const group = (name: string) => api.made('createGroup', { name }, GROUP);
const tag = (name: string, more: object = {}) => api.made('createTag', { name, ...more }, TAG);
const names = async (field: string, args: string, key?: string): Promise<string[]> =>
  (await api.ask(field, args, '{ name }', key)).map(({ name }: { name: string }) => name);
const groupOf = async (id: string) => (await api.ask('user', `id: "${id}"`, '{ user_group_id }')).user_group_id;
const tagsOf = (id: string) => names('tags', `user_id: "${id}"`);

beforeEach(async () => {
  clinic = await openClinic();
  api = calling(clinic);
});

describe('groups', () => {
  test('are made, renamed and listed', async () => {
    const { id } = await group(' Diabetes ');
    clinic.clock.set('2026-03-02T15:00:01Z');
    await group('Athletes');
    await api.made('updateUserGroup', { id, name: 'Diabetes 2' }, GROUP);
    const shown = await api.ask('userGroup', `id: "${id}"`, '{ name users_count invite_code user { id } created_at }');
    expect(shown).toEqual({
      name: 'Diabetes 2',
      users_count: 0,
      invite_code: expect.stringMatching(/^[A-Z2-9]{8}$/),
      user: { id: clinic.ids.staff },
      created_at: '2026-03-02 10:00:00 -0500',
    });
    expect(await names('userGroups', '')).toEqual(['Athletes', 'Diabetes 2']);
    expect(await names('userGroups', 'order_by: NAME_DESC')).toEqual(['Diabetes 2', 'Athletes']);
    expect(await names('userGroups', 'order_by: CREATED_AT_ASC')).toEqual(['Diabetes 2', 'Athletes']);
    expect(await names('userGroups', 'keywords: "ath"')).toEqual(['Athletes']);
    expect(await names('userGroups', 'should_paginate: true, page_size: 1, offset: 1')).toEqual(['Diabetes 2']);
    expect(await api.ask('userGroupsCount', 'keywords: "d"', '')).toBe(1);
  });

  test('have their clients, and are in order of how many', async () => {
    const [small, large] = [await group('Small'), await group('Large')];
    const join = (id: string, user_group_id: string) => api.made('updateClient', { id, user_group_id }, 'user { id }');
    const bob = await clinic.addClient({ first_name: 'Bob' });
    await join(clinic.ids.client, large.id);
    await join(bob.id, large.id);
    expect(await api.ask('userGroup', `id: "${large.id}"`, '{ users_count users { id } }')).toMatchObject({
      users_count: 2,
    });
    expect(await names('userGroups', 'order_by: USERS_COUNT_DESC')).toEqual(['Large', 'Small']);
    await api.made('deleteUserGroup', { id: large.id, group_to_receive_clients: small.id }, GROUP);
    expect([await groupOf(bob.id), await groupOf(clinic.ids.client)]).toEqual([small.id, small.id]);
    await api.made('deleteUserGroup', { id: small.id }, GROUP);
    expect([await groupOf(bob.id), await names('userGroups', '')]).toEqual([null, []]);
  });

  test('bad input', async () => {
    const { id } = await group('Diabetes');
    for (const [name, field, input] of [
      ['createGroup', 'name', {}],
      ['createGroup', 'name', { name: ' ' }],
      ['updateUserGroup', 'id', { id: '999999', name: 'X' }],
      ['updateUserGroup', 'name', { id }],
      ['deleteUserGroup', 'id', { id: '999999' }],
      ['deleteUserGroup', 'group_to_receive_clients', { id, group_to_receive_clients: '999999' }],
      ['deleteUserGroup', 'group_to_receive_clients', { id, group_to_receive_clients: id }],
    ] as const)
      expect((await api.refusal(name, input, GROUP)).field, name).toBe(field);
    expect((await api.refusal('deleteUserGroup', { id }, GROUP, clinic.keys.otherStaff)).field).toBe('id');
    expect(await api.ask('userGroup', `id: "${id}"`, '{ id }', clinic.keys.otherStaff)).toBeNull();
    expect(await names('userGroups', '')).toEqual(['Diabetes']);
  });
});

describe('tags', () => {
  test('are given, found again by name, and taken', async () => {
    const vip = await tag('VIP', { taggable_user_id: clinic.ids.client });
    expect(await tag(' vip ', { taggable_user_id: clinic.ids.provider })).toEqual(vip);
    const spanish = await tag('Spanish');
    expect(await names('tags', '')).toEqual(['Spanish', 'VIP']);
    const both = await api.mutate(
      'bulkApply',
      { ids: [vip.id, spanish.id], taggable_user_id: clinic.ids.client },
      'tags { name }',
    );
    expect(both.tags).toEqual([{ name: 'VIP' }, { name: 'Spanish' }]);
    expect(await tagsOf(clinic.ids.client)).toEqual(['Spanish', 'VIP']);
    expect(await names('tags', 'applied_to_providers: true')).toEqual(['VIP']);
    expect(await names('tags', 'order_by: ACTIVE_USERS_DESC')).toEqual(['VIP', 'Spanish']);
    expect(await names('tags', 'order_by: ORG_MEMBERS_ASC')).toEqual(['Spanish', 'VIP']);
    expect(await names('tags', `ids: ["${spanish.id}"]`)).toEqual(['Spanish']);
    const taken = { id: spanish.id, taggable_user_id: clinic.ids.client };
    await api.made('removeAppliedTag', taken, TAG);
    expect(await tagsOf(clinic.ids.client)).toEqual(['VIP']);
    expect(await api.refusal('removeAppliedTag', taken, TAG)).toEqual({
      field: 'id',
      message: 'The user does not carry this tag.',
    });
  });

  test('of one name there is one, however many add it at once, and again after it was deleted', async () => {
    for (let round = 0; round < 3; round++) {
      const added = await Promise.all(['VIP', 'vip', ' Vip ', 'VIP', 'vIP', 'VIP'].map((name) => tag(name)));
      expect(new Set(added.map(({ id }) => id)).size).toBe(1);
      expect(await names('tags', '')).toHaveLength(1);
      await api.made('deleteTag', { id: added[0]?.id }, 'tag { id }');
    }
  });

  test('go from everybody when they are deleted', async () => {
    const vip = await tag('VIP', { taggable_user_id: clinic.ids.client });
    await tag('VIP', { taggable_user_id: clinic.ids.provider });
    expect(await api.mutate('deleteTag', { id: vip.id }, 'tag { id } removing_async')).toEqual({
      tag: vip,
      removing_async: false,
      messages: null,
    });
    expect([await names('tags', ''), await tagsOf(clinic.ids.client), await tagsOf(clinic.ids.provider)]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('bad input', async () => {
    const { id } = await tag('VIP');
    for (const [name, field, input] of [
      ['createTag', 'name', {}],
      ['createTag', 'name', { name: 'x'.repeat(101) }],
      ['createTag', 'taggable_user_id', { name: 'New', taggable_user_id: clinic.ids.otherClient }],
      ['deleteTag', 'id', { id: '999999' }],
      ['removeAppliedTag', 'taggable_user_id', { id }],
    ] as const)
      expect((await api.refusal(name, input, TAG)).field, name).toBe(field);
    const foreign = { ids: [id, '999999'], taggable_user_id: clinic.ids.client };
    expect((await api.refusal('bulkApply', foreign, 'tags { id }')).field).toBe('ids');
    expect((await api.refusal('deleteTag', { id }, TAG, clinic.keys.otherStaff)).field).toBe('id');
    expect([await names('tags', ''), await tagsOf(clinic.ids.client)]).toEqual([['VIP'], []]);
  });
});

test('who may', async () => {
  for (const name of ['createGroup', 'updateUserGroup', 'deleteUserGroup'])
    expect(await api.denial(name, {}, GROUP, clinic.keys.client)).toBe('FORBIDDEN');
  for (const name of ['createTag', 'deleteTag', 'removeAppliedTag'])
    expect(await api.denial(name, {}, TAG, null)).toBe('UNAUTHENTICATED');
});
