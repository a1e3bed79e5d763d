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

it('reads the previous pepper only when it is asked for, and does without one', async () => {
  const asked: string[] = [];
  const reading = (previous: string | undefined) => async (arn: string, version?: string) => {
    asked.push(`${arn} ${version ?? ''}`);
    return version === 'AWSPREVIOUS' ? previous : secrets[arn];
  };
  const given = { TABLE_NAME: 't', PEPPER_SECRET_ARN: 'arn:pepper' };
  const { goodPeppers } = (await readEnvironment(given, reading('older'))).options;
  expect(asked.join()).not.toContain('AWSPREVIOUS');
  expect(await goodPeppers?.()).toEqual([secrets['arn:pepper'], 'older']);
  const first = (await readEnvironment(given, reading(undefined))).options;
  expect(await first.goodPeppers?.()).toEqual([secrets['arn:pepper']]);
  const text = { TABLE_NAME: 't', PEPPER: 'new', PEPPER_PREVIOUS: 'old' };
  expect(await (await readEnvironment(text, read)).options.goodPeppers?.()).toEqual(['new', 'old']);
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
