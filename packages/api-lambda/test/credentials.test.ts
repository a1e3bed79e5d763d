import { beforeAll, describe, expect, it } from 'vitest';
import { issueKey } from '../src/identity/bootstrap.ts';
import { changed, replacing } from '../src/store/commit.ts';
import { type ApiKey, keyOf, recordOf, type User } from '../src/store/items.ts';
import { key } from '../src/store/table.ts';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const query = '{ __typename }';
const withHeader = (authorization: string) => clinic.query(null, query, {}, { authorization });

async function keyOfSomebody(fields: Partial<User> = {}): Promise<{ record: ApiKey; secret: string; user: User }> {
  const { id } = await clinic.addStaff(fields);
  const user = recordOf('user', await clinic.store.get(key.user(id))) as User;
  return { user, ...(await issueKey(clinic.operator(), user, 'for this test')) };
}

const replace = async <R extends ApiKey | User>(record: R, fields: Partial<R>) =>
  clinic.store.commit(replacing(record, changed(clinic.operator(), record, fields)));

describe('a good key', () => {
  it('is taken as Basic and as Bearer, with or without AuthorizationSource', async () => {
    for (const scheme of ['Basic', 'Bearer', 'basic', 'BEARER']) {
      expect((await withHeader(`${scheme} ${clinic.keys.staff}`)).status).toBe(200);
    }
    expect((await clinic.query(clinic.keys.staff, query)).status).toBe(200);
  });

  it('makes its user the principal of the log', async () => {
    clinic.logs.length = 0;
    await clinic.query(clinic.keys.client, query);
    expect(clinic.logs[0]?.fields).toMatchObject({ principal: clinic.ids.client });
  });
});

describe('a credential that is no good is an error, never a visitor', () => {
  const expectRefused = ({ status, body }: Awaited<ReturnType<typeof withHeader>>) => {
    expect(status).toBe(401);
    expect(body).toEqual({
      errors: [{ message: expect.stringContaining('not valid'), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  };

  it.each([
    ['empty', ''],
    ['a scheme alone', 'Basic'],
    ['a key alone', () => clinic.keys.staff],
    ['another scheme', () => `Digest ${clinic.keys.staff}`],
    ['base64, as browsers send it', () => `Basic ${btoa(`${clinic.keys.staff}:`)}`],
    ['two keys', () => `Basic ${clinic.keys.staff} ${clinic.keys.client}`],
    ['undefined, as scripts send it', 'Basic undefined'],
    [
      'one character wrong',
      () => `Basic ${clinic.keys.staff.slice(0, -1)}${clinic.keys.staff.endsWith('A') ? 'B' : 'A'}`,
    ],
    [
      'the id of one key and the secret of another',
      () => `Basic ${clinic.keys.staff.split('_', 2).join('_')}_${clinic.keys.client.split('_').slice(2).join('_')}`,
    ],
    ['of no record', `Basic op_2147483647_${'a'.repeat(43)}`],
    ['a token of somebody else', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.'],
  ])('%s', async (_, header) => {
    expectRefused(await withHeader(typeof header === 'string' ? header : header()));
  });

  it('revoked', async () => {
    const { record, secret } = await keyOfSomebody();
    expect((await withHeader(`Basic ${secret}`)).status).toBe(200);
    await clinic.store.commit([{ remove: keyOf(record) }]);
    expectRefused(await withHeader(`Basic ${secret}`));
  });

  it('expired, from the instant on at which it expires', async () => {
    const { record, secret } = await keyOfSomebody();
    await replace(record, { expires: Date.parse('2026-03-02T15:00:01Z') });
    expect((await withHeader(`Basic ${secret}`)).status).toBe(200);
    clinic.clock.set('2026-03-02T15:00:01Z');
    expectRefused(await withHeader(`Basic ${secret}`));
  });

  it('of a user who is no longer active', async () => {
    const { user, secret } = await keyOfSomebody();
    await replace(user, { active: false });
    expectRefused(await withHeader(`Basic ${secret}`));
  });
});
