import { expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

const secrets: Record<string, string> = { 'arn:pepper': 'p'.repeat(64), 'arn:lock': 'l'.repeat(64) };
const read = async (arn: string) => secrets[arn] as string;

it('reads secrets by their ARNs', async () => {
  const { options, originLock } = await readEnvironment(
    { TABLE_NAME: 't', PEPPER_SECRET_ARN: 'arn:pepper', ORIGIN_LOCK_SECRET_ARN: 'arn:lock', INTROSPECTION: 'true' },
    read,
  );
  expect(options).toMatchObject({ pepper: secrets['arn:pepper'], corsOrigins: [], introspection: true });
  expect(originLock).toBe(secrets['arn:lock']);
});

it.each([
  [{ PEPPER: 'p' }, 'TABLE_NAME'],
  [{ TABLE_NAME: 't' }, 'PEPPER'],
  [{ TABLE_NAME: 't', PEPPER: 'p', OIDC_ISSUER: 'https://idp.example' }, 'OIDC_AUDIENCE'],
  [{ TABLE_NAME: 't', PEPPER: 'p', REQUESTS_PER_SECOND: 'many' }, 'REQUESTS_PER_SECOND'],
])('names what is missing: %j', async (variables, name) => {
  await expect(readEnvironment(variables, read)).rejects.toThrow(name);
});

it('limits each user and trusts no identity provider, unless told otherwise', async () => {
  const given = { TABLE_NAME: 't', PEPPER: 'p' };
  expect((await readEnvironment(given, read)).options).toMatchObject({ rate: { perSecond: 20, burst: 200 } });
  expect((await readEnvironment(given, read)).options.tokens).toBeUndefined();
  expect((await readEnvironment({ ...given, REQUESTS_PER_SECOND: '0' }, read)).options.rate).toBeUndefined();
});
