import { setTimeout as pause } from 'node:timers/promises';
import { startDatabase } from '../../src/local/database.ts';
import { documentClient } from '../../src/store/dynamo.ts';
import { verify } from '../../src/verify/verify.ts';
import { chance } from '../simulation/world.ts';
import { audit } from './audit.ts';
import { type Calls, persistentCaller } from './caller.ts';
import { chaosClinic } from './clinic.ts';
import { actor, type Ledger } from './deeds.ts';
import { type Stack, startStack } from './stack.ts';

/** How much chaos. */
export interface Chaos {
  readonly seconds: number;
  readonly clients: number;
  readonly seed: number;
  /** What the stack is told beside where it lives. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What came of it. */
export interface Aftermath {
  readonly breaches: readonly string[];
  readonly answered: number;
  readonly sentAgain: number;
  readonly serverKills: number;
  readonly databaseKills: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** Milliseconds: the longest that anybody waited for an answer. */
  readonly slowest: number;
  readonly items: number;
}

/** Clients use the stack as clients do, while its processes are killed; then everything has to be as they were told. */
export async function wreak({ seconds, clients, seed, environment }: Chaos): Promise<Aftermath> {
  const stack = await startStack(environment);
  try {
    const calls: Calls = { took: [], sentAgain: 0 };
    const caller = persistentCaller(stack.url, calls);
    const clinic = await chaosClinic(caller, stack.demo);
    const ledger: Ledger = { made: [], known: [] };
    const end = performance.now() + seconds * 1000;
    const goesOn = () => performance.now() < end;
    const [kills] = await Promise.all([
      kill(stack, seed, goesOn),
      ...Array.from({ length: clients }, (_, nth) => actor(nth, seed, clinic, caller, ledger, goesOn)),
    ]);
    const breaches = await audit(caller, clinic, ledger);
    await stack.stop();
    const verified = await verifyFolder(stack.folder, environment);
    return {
      ...kills,
      breaches: [...breaches, ...verified.lines],
      items: verified.items,
      answered: calls.took.length,
      sentAgain: calls.sentAgain,
      slowest: Math.max(...calls.took),
      acknowledged: ledger.made.filter(({ acknowledged }) => acknowledged > 0).length,
      refused: ledger.made.filter(({ acknowledged }) => acknowledged === 0).length,
    };
  } finally {
    await stack.stop().catch(() => {});
    stack.remove();
  }
}

/** Kills server and database by turns as chance has it, every two to six seconds, the first after one. */
async function kill(stack: Stack, seed: number, goesOn: () => boolean) {
  const random = chance(seed);
  const kills = { serverKills: 0, databaseKills: 0 };
  for (await pause(1_000); goesOn(); await pause(2_000 + random() * 4_000)) {
    if (random() < 0.4) {
      kills.serverKills++;
      await stack.killServer();
    } else {
      kills.databaseKills++;
      await stack.killDatabase();
    }
  }
  return kills;
}

/** The checker's word on the table, once nobody uses it any more. */
async function verifyFolder(folder: string, environment: Chaos['environment']) {
  const database = await startDatabase(folder, { ...process.env, ...environment }, console.error);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = documentClient({ endpoint: database.endpoint, region: 'local', credentials });
  const lines: string[] = [];
  const told = { breach: (line: string) => lines.push(line), progress: () => {} };
  const { items } = await verify(client, 'openings', told, { pause: 0 });
  await database.stop();
  return { lines, items };
}
