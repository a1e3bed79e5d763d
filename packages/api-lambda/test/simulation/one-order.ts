import { AsyncLocalStorage } from 'node:async_hooks';
import { TRANSACTION_LIMIT } from '../../src/store/store.ts';
import { appOver, containerOf, NEVER, requestOf, type SimulatedClinic } from './clinic.ts';
import { documentOf, variablesOf } from './deeds.ts';
import type { Attempt } from './history.ts';
import type { Call } from './scene.ts';
import { type Access, steppedStore } from './stepped-store.ts';
import { type Sabotage, type Work, working } from './store.ts';
import { SimulatedTable } from './table.ts';
import type { Await } from './turns.ts';
import { World } from './world.ts';

/** A call, and how it is sent. */
export interface Sent {
  readonly call: Call;
  /** An idempotency key; of two with one key, the second is the first delivered again. */
  readonly key?: string | undefined;
  /** The process that is to answer dies after so many steps. Who has a key sends it again. */
  readonly dies?: number;
  /** Milliseconds by which the clock of whoever answers is ahead: so much longer ago seems all that the others do. */
  readonly ahead?: number;
}

/** What calls are sent to: a clinic as it is, and a program. */
export interface Stage {
  readonly clinic: SimulatedClinic;
  /** Actions that a transaction takes. */
  readonly most?: number;
  /** How many lost races anybody bears. */
  readonly patience?: number;
  /** A mistake that is planted in the program. */
  readonly bug?: Sabotage | undefined;
}

/** One order, as it went. */
export interface Play {
  readonly table: SimulatedTable;
  /** What each caller was answered. */
  readonly attempts: readonly Attempt[][];
}

/** Ids that each caller is leased, none of which another has. */
export const LEASE = 64;

/** The first id of a caller's lease. */
export const firstId = (nth: number): number => (nth + 1) * 1_000_000;

export const idsFrom = (first: number): string[] => Array.from({ length: LEASE }, (_, i) => String(first + i));

/** Lost races that anybody bears: nobody loses more where each loss is somebody's gain. */
const PATIENCE = 4;

/** A play in which nothing has happened yet. */
export const playOf = ({ items, lastId }: SimulatedClinic, callers: number): Play => ({
  table: new SimulatedTable(items, lastId),
  attempts: Array.from({ length: callers }, () => []),
});

/** One caller's part of a play, from the first step to the last answer. */
export async function act(stage: Stage, play: Play, nth: number, sent: Sent, turn: Await): Promise<void> {
  const attempts = play.attempts[nth] as Attempt[];
  const { patience = PATIENCE } = stage;
  const own = { table: play.table, turn, who: `caller-${nth}`, ids: idsFrom(firstId(nth)), patience };
  if (sent.dies === undefined) attempts.push(await send(stage, own, sent));
  else {
    const death = Promise.withResolvers<never>();
    const dead: Attempt = { requestId: own.who, disturbed: true };
    const life = { left: sent.dies, death };
    attempts.push(await Promise.race([send(stage, { ...own, life }, sent), death.promise.catch(() => dead)]));
    if (sent.key && attempts[0] === dead) attempts.push(await send(stage, own, sent));
  }
}

const accessing = new AsyncLocalStorage<Access>();
const planting = new AsyncLocalStorage<Sabotage | undefined>();
const apps = new Map<number, ReturnType<typeof appOver>>();

function appWith(most: number) {
  const store = steppedStore(most, () => accessing.getStore() as Access);
  const app = appOver({
    ...store,
    commit: (writes) => (planting.getStore() ?? ((all, commit) => commit(all)))(writes, store.commit),
  });
  apps.set(most, app);
  return app;
}

/** Sends a call, and waits for the answer. */
export async function send(
  { most = TRANSACTION_LIMIT, bug }: Pick<Stage, 'most' | 'bug'>,
  access: Access,
  { call, key, ahead = 0 }: Sent,
): Promise<Attempt> {
  const { who } = access;
  const app = apps.get(most) ?? appWith(most);
  const container = containerOf({ world: new World(1), table: access.table, faults: NEVER }, ahead);
  const work: Work = { container, requestId: who, disturbed: false };
  const request = requestOf(who, call.as, documentOf(call), variablesOf(call), key);
  const { status, body } = await planting.run(bug, () =>
    accessing.run(access, () => working.run(work, () => app(request))),
  );
  return { requestId: who, status, body, disturbed: false, fault: work.fault };
}

/** Reads a list, as somebody always will: it finishes what the dead have decided. */
export async function readList(stage: Stage, { table }: Play): Promise<void> {
  const container = containerOf({ world: new World(1), table, faults: NEVER }, 0);
  const query = '{ appointments(filter: "all", is_org: true, should_paginate: true, page_size: 1) { id } }';
  const app = apps.get(stage.most ?? TRANSACTION_LIMIT) ?? appWith(stage.most ?? TRANSACTION_LIMIT);
  const access = { table, turn: async () => {}, who: 'list', ids: [], patience: PATIENCE };
  const { body } = await accessing.run(access, () =>
    working.run({ container, requestId: 'list', disturbed: false }, () =>
      app(requestOf('list', stage.clinic.keys.staff, query, {})),
    ),
  );
  if (JSON.parse(body).errors) throw new Error(`The list could not be read: ${body}`);
}
