import { AsyncLocalStorage } from 'node:async_hooks';
import type { Lookup } from '../../src/verify/law.ts';
import { breachesOf } from '../../src/verify/laws.ts';
import { appOver, containerOf, NEVER, requestOf, type SimulatedClinic } from './clinic.ts';
import { callOf, type Deed, documentOf, variablesOf } from './deeds.ts';
import { type Attempt, historyBreaches, type Told } from './history.ts';
import type { Call } from './scene.ts';
import { cameTo } from './serial.ts';
import { type Access, steppedStore } from './stepped-store.ts';
import { type Sabotage, type Work, working } from './store.ts';
import { SimulatedTable } from './table.ts';
import { type Await, type Callers, inEveryOrder } from './turns.ts';
import { World } from './world.ts';

/** A call, and how it is sent. */
export interface Sent {
  readonly call: Call;
  /** An idempotency key; of two with one key, the second is the first delivered again. */
  readonly key?: string | undefined;
}

/** What an order came to. */
export interface Outcome {
  /** How many were told that they got what they wanted. */
  readonly granted: number;
  readonly broken: readonly string[];
}

/** Ids that each caller is leased, none of which another has. */
const LEASE = 64;

/** The first id of a caller's lease. */
const firstId = (nth: number): number => (nth + 1) * 1_000_000;

const accessing = new AsyncLocalStorage<Access>();
const store = steppedStore(() => accessing.getStore() as Access);
let sabotage: Sabotage | undefined;
const app = appOver({
  ...store,
  commit: (writes) => (sabotage ? sabotage(writes, store.commit) : store.commit(writes)),
});

/**
 * Sends calls at once, from the same beginning in every order of their reads and transactions, and holds the laws against
 * what each order came to. It ends with the first order that breaks one.
 * @param bug a mistake to plant in the program
 */
export async function tryEveryOrder(
  clinic: SimulatedClinic,
  sent: readonly Sent[],
  bug?: Sabotage,
): Promise<Outcome[]> {
  let play: Play;
  const begin = (turn: Await): Callers => {
    // A play of its own for each order: those that were broken off may still say something later.
    const mine = { table: new SimulatedTable(clinic.items, clinic.lastId), attempts: sent.map((): Attempt[] => []) };
    play = mine;
    const caller =
      ({ call, key }: Sent, nth: number) =>
      async () => {
        const who = `caller-${nth}`;
        const way = { table: mine.table, turn, who, ids: idsFrom(firstId(nth)) };
        mine.attempts[nth]?.push(await send(way, call, key));
      };
    return Object.fromEntries(sent.map((one, nth) => [`caller-${nth}`, caller(one, nth)]));
  };
  // Several fields of a request are several changes, and others may come between them.
  const serial = sent.every(({ call }) => call.fields.length === 1) ? await inTurns(clinic, sent) : undefined;
  sabotage = bug;
  return inEveryOrder(
    begin,
    async () => {
      const broken = await breaches(clinic, play.table, toldIn(sent, play));
      return {
        granted: grantedIn(play),
        broken: [...broken, ...(serial ? unlike(serial, resultOf(clinic, play)) : [])],
      };
    },
    ({ broken }) => broken.length > 0,
  ).finally(() => {
    sabotage = undefined;
  });
}

/** What the calls come to, one after the other, in each sequence of them. */
async function inTurns(clinic: SimulatedClinic, sent: readonly Sent[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const sequence of permutations(sent.map((_, nth) => nth))) {
    const play = { table: new SimulatedTable(clinic.items, clinic.lastId), attempts: sent.map((): Attempt[] => []) };
    for (const nth of sequence) {
      const { call, key } = sent[nth] as Sent;
      const way = { table: play.table, turn: async () => {}, who: `caller-${nth}`, ids: idsFrom(firstId(nth)) };
      play.attempts[nth]?.push(await send(way, call, key));
    }
    results.push(resultOf(clinic, play));
  }
  return results;
}

const permutations = (list: readonly number[]): number[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((one) => permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));

/** What a play came to: the table, and what those were answered who got what they wanted. */
type Result = readonly string[];

const resultOf = (clinic: SimulatedClinic, { table, attempts }: Play): Result =>
  cameTo(
    table,
    clinic.items,
    attempts
      .flat()
      .filter(wasGranted)
      .map(({ requestId, body }) => `${requestId}: ${body}`),
    attempts.map((_, nth) => firstId(nth)),
  );

/** Whoever acts at once must come to what they might have come to one after the other. */
function unlike(serial: readonly Result[], result: Result): string[] {
  if (serial.some((one) => one.join() === result.join())) return [];
  const differences = serial.map((one) => [
    ...result.filter((text) => !one.includes(text)).map((text) => `+ ${text}`),
    ...one.filter((text) => !result.includes(text)).map((text) => `- ${text}`),
  ]);
  const least = differences.sort((a, b) => a.length - b.length)[0] as string[];
  return [`One after the other they never come to this:\n${least.join('\n')}`];
}

/** Deeds as they are sent, all of them decided on before the first is done. */
export const sentBy = (clinic: SimulatedClinic, deeds: readonly Deed[]): Sent[] =>
  deeds.map((deed, nth) => ({
    call: callOf(clinic, new SimulatedTable(clinic.items, clinic.lastId), deed),
    key: deed.keyed ? `idempotency-key-${nth}` : undefined,
  }));

/** The clinic after a call that nobody disturbed. */
export async function afterwards(clinic: SimulatedClinic, call: Call): Promise<SimulatedClinic> {
  const table = new SimulatedTable(clinic.items, clinic.lastId);
  await send({ table, turn: async () => {}, who: 'caller', ids: idsFrom(clinic.lastId + 1) }, call, undefined);
  return { ...clinic, items: table.items(), lastId: clinic.lastId + LEASE };
}

/** One order, as it went. */
interface Play {
  readonly table: SimulatedTable;
  /** What each caller was answered. */
  readonly attempts: readonly Attempt[][];
}

const grantedIn = ({ attempts }: Play): number => attempts.flat().filter(wasGranted).length;

const wasGranted = ({ body }: Attempt): boolean => body?.includes('"messages":null') ?? false;

/** What was sent with one key is one call, delivered more than once. */
function toldIn(sent: readonly Sent[], { attempts }: Play): Told[] {
  const deliveries = sent.map((one, nth) => ({ ...one, attempts: attempts[nth] ?? [] }));
  const alone = deliveries.filter(({ key }) => key === undefined);
  const keyed = Map.groupBy(deliveries, ({ key }) => key);
  keyed.delete(undefined);
  return [
    ...alone.map(({ call, ...rest }) => ({ call, key: undefined, attempts: rest.attempts })),
    ...[...keyed].map(([key, all]) => ({
      call: (all[0] as Sent).call,
      key,
      attempts: all.flatMap((one) => one.attempts),
    })),
  ];
}

const idsFrom = (first: number): string[] => Array.from({ length: LEASE }, (_, i) => String(first + i));

async function send(way: Access, call: Call, key: string | undefined): Promise<Attempt> {
  const container = containerOf({ world: new World(1), table: way.table, faults: NEVER }, 0);
  const work: Work = { container, requestId: way.who, disturbed: false };
  const request = requestOf(way.who, call.as, documentOf(call), variablesOf(call), key);
  const { status, body } = await accessing.run(way, () => working.run(work, () => app(request)));
  return { requestId: way.who, status, body, disturbed: false, fault: work.fault };
}

async function breaches(clinic: SimulatedClinic, table: SimulatedTable, told: readonly Told[]): Promise<string[]> {
  const look: Lookup = {
    getMany: async (keys) => keys.map((at) => table.get(at)),
    query: async (range) => table.query(range),
  };
  const broken = await Promise.all(table.items().map((item) => breachesOf(item, look)));
  return [...broken.flat(), ...historyBreaches(clinic, table, told)];
}
