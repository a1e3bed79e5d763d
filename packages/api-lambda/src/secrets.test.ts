import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readSecret } from './secrets.ts';

/** What Secrets Manager keeps, by secret and version. */
const kept: Record<string, string> = {
  'changed AWSCURRENT': 'new',
  'changed AWSPREVIOUS': 'old',
  'first AWSCURRENT': 'one',
};
const errors: Record<string, string> = { locked: 'AccessDeniedException' };

let server: Server;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { SecretId, VersionStage } = JSON.parse(await text(request));
    const SecretString = kept[`${SecretId} ${VersionStage}`];
    const __type = errors[SecretId] ?? 'ResourceNotFoundException';
    response.statusCode = SecretString === undefined ? 400 : 200;
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify(SecretString === undefined ? { __type } : { SecretString }));
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const { port } = server.address() as { port: number };
  const environment = {
    AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${port}`,
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

it('reads what a secret is, and what it was before its last change', async () => {
  expect(await readSecret('changed')).toBe('new');
  expect(await readSecret('changed', 'AWSPREVIOUS')).toBe('old');
});

it('finds nothing before the first change, and says whatever else goes wrong', async () => {
  expect(await readSecret('first', 'AWSPREVIOUS')).toBeUndefined();
  await expect(readSecret('nowhere')).rejects.toThrow(expect.objectContaining({ name: 'ResourceNotFoundException' }));
  await expect(readSecret('locked', 'AWSPREVIOUS')).rejects.toThrow(
    expect.objectContaining({ name: 'AccessDeniedException' }),
  );
});
