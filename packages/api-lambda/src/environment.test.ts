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
])('names what is missing: %j', async (variables, name) => {
  await expect(readEnvironment(variables, read)).rejects.toThrow(name);
});
