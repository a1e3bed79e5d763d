import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { beforeAll, expect, inject, it } from 'vitest';
import { readSdl } from '../build/codegen.ts';
import { documentClient } from '../src/store/dynamo.ts';
import { verify } from '../src/verify/verify.ts';
import { callsOf, documentOf, operationsOf } from './calls.ts';
import { Fuzzer } from './fuzz.ts';
import { openWorld, type World } from './world.ts';

/** `FUZZ_SECONDS=600 FUZZ_SEED=7 npx vitest run --project api-lambda fuzz` goes on for longer, elsewhere. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 5);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** Requests under way at once, as of several callers. */
const AT_ONCE = 4;

const schema = buildSchema(readSdl());
let world: World;
let documents: string[];
beforeAll(async () => {
  world = await openWorld();
  const folder = new URL('contract/documents/', import.meta.url);
  const calls = callsOf(world);
  documents = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  for (const [root, field] of operationsOf(schema))
    documents.push(documentOf(field, root, await (calls[field.name] as () => Promise<object>)()));
});

it(`answers ${SECONDS} s of nonsense without a fault, and keeps every law of the table`, {
  timeout: (SECONDS + 60) * 1000,
}, async () => {
  const { clinic, viewers, here, elsewhere } = world;
  const ids = [...Object.values(here), ...Object.values(elsewhere), '999999'];
  const fuzzer = new Fuzzer(SEED, schema, documents, ids, Object.values(viewers));
  const end = performance.now() + SECONDS * 1000;
  const statuses = new Map<number, number>();
  let [asked, slowest] = [0, 0];
  const faults: string[] = [];
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      const { method, search, headers, body } = fuzzer.request();
      const began = performance.now();
      const response = await fetch(`${clinic.url}/graphql${search}`, { method, headers, body }).catch((error) => {
        if (/ByteString|header/i.test(String(error))) return undefined; // what no client can send
        throw error;
      });
      if (!response) continue;
      const answer = JSON.parse(await response.text());
      slowest = Math.max(slowest, performance.now() - began);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      asked++;
      if (response.status >= 500 || JSON.stringify(answer).includes('INTERNAL_SERVER_ERROR'))
        faults.push(JSON.stringify({ seed: SEED, method, search, headers, body, answer }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, caller));
  console.log(`${asked} requests, slowest ${slowest.toFixed(0)} ms, ${JSON.stringify(Object.fromEntries(statuses))}`);
  expect(faults.slice(0, 20)).toEqual([]);
  expect(asked).toBeGreaterThan(SECONDS * 20);
  expect(statuses.get(200)).toBeGreaterThan(asked / 4);
  expect(slowest).toBeLessThan(5_000);

  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials });
  const breaches: string[] = [];
  await verify(client, clinic.table, { breach: (line) => void breaches.push(line), progress: () => {} });
  expect(breaches).toEqual([]);
});
