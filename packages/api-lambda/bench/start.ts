import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { outdir } from '../build/bundle.ts';
import { type LocalClinic, openLocalClinic } from './local-clinic.ts';

/**
 * What a start costs: processor time of whole processes, `npm run bench:start -w @openings/api-lambda` after a build. One
 * loads the shipped handler and answers a first search for slots; beside it stands one that loads graphql and the DynamoDB
 * client alone, bundled in the same way.
 */

/** Every process runs once in each round, and its least counts: nothing makes a process faster than it is. */
const ROUNDS = 15;

/** How many times the cost of the bare libraries the first answer may take. */
const BUDGET = 1.15;

/** The last line of each process: milliseconds of processor time since it began. */
const REPORT =
  "\nconst { user, system } = process.cpuUsage(); console.log('\\n' + (user + system) / 1_000); process.exit();";

const folder = mkdtempSync(join(tmpdir(), 'openings-start-'));
const clinic = await openLocalClinic(1);
try {
  await measure(clinic);
} finally {
  await clinic.close();
  rmSync(folder, { recursive: true });
}

async function measure({ client, table, providers: [provider], type }: LocalClinic): Promise<void> {
  const query = `{ availableSlotsForRange(provider_id: "${provider}", appt_type_id: "${type}",
    start_date: "${dayFrom(30)}", end_date: "${dayFrom(60)}", timezone: "UTC") { date user_id length } }`;
  const load = `const { handler } = await import(${JSON.stringify(join(outdir, 'handler.mjs'))});`;
  const processes = {
    'Node alone': script('node', ''),
    'graphql and the DynamoDB client': await libraries(),
    'the handler, loaded': script('loaded', load),
    'the handler, and a first answer': script('answered', `${load}${asking(query)}`),
  };
  const endpoint = await client.config.endpoint?.();
  const environment = {
    TABLE_NAME: table,
    PEPPER: 'a pepper for measurements, thirty-two characters and more',
    DYNAMODB_ENDPOINT: `http://${endpoint?.hostname}:${endpoint?.port}`,
  };
  const least = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, file] of Object.entries(processes))
      least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, cost(file, environment)));
  report(least);
}

function report(least: ReadonlyMap<string, number>): void {
  const bare = least.get('graphql and the DynamoDB client') as number;
  console.log('| process | CPU, ms | of the libraries |\n|---|---:|---:|');
  for (const [name, ms] of least) console.log(`| ${name} | ${ms.toFixed(0)} | ${(ms / bare).toFixed(2)} |`);
  console.log(`\nThe budget of the last is ${BUDGET}.`);
}

function script(name: string, body: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, body + REPORT);
  return file;
}

/** The database here speaks HTTP, for which the client loads `node:http` at its first call; for a region it loads none. */
async function libraries(): Promise<string> {
  const imports = "import * as graphql from 'graphql'; import { DynamoDBClient } from '@aws-sdk/client-dynamodb';";
  const contents = `${imports} await import('node:http'); globalThis.loaded = [graphql, DynamoDBClient];${REPORT}`;
  const outfile = join(folder, 'libraries.mjs');
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const shape = { bundle: true, minify: true, format: 'esm', platform: 'node', target: 'node24' } as const;
  await build({
    ...shape,
    stdin: { contents, resolveDir },
    outfile,
    mainFields: ['module', 'main'],
    conditions: ['module'],
  });
  return outfile;
}

/** Calls the handler as API Gateway does, and insists on an answer. */
function asking(query: string): string {
  const requestContext = { requestId: 'start', http: { method: 'POST', sourceIp: '' } };
  const headers = { 'content-type': 'application/json' };
  const event = { rawPath: '/graphql', rawQueryString: '', headers, requestContext, body: JSON.stringify({ query }) };
  return `const { body } = await handler(${JSON.stringify(event)});
    if (!(JSON.parse(body).data?.availableSlotsForRange.length > 100)) throw new Error(body);`;
}

function cost(file: string, environment: Record<string, string>): number {
  const output = execFileSync(process.execPath, [file], { env: environment, encoding: 'utf8' });
  return Number(output.trim().split('\n').at(-1));
}

/** The date so many days from now, YYYY-MM-DD. */
function dayFrom(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
