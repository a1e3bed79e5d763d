import fc from 'fast-check';
import type { Lookup } from '../../src/verify/law.ts';
import { breachesOf } from '../../src/verify/laws.ts';
import { app, containerOf, NEVER, requestOf, type SimulatedClinic } from './clinic.ts';
import { callOf, type Deed, documentOf, largeDeed, usualDeed, variablesOf } from './deeds.ts';
import { type Attempt, historyBreaches, isFinal, type Told } from './history.ts';
import type { Call } from './scene.ts';
import { type Container, type Faults, type Work, working } from './store.ts';
import { SimulatedTable } from './table.ts';
import { World } from './world.ts';

/** What there is of weather. */
const weathers = {
  calm: { conflict: 0, contended: 0, requestLost: 0, answerLost: 0, crash: 0, lag: 6 },
  contended: { conflict: 0.3, contended: 0.03, requestLost: 0, answerLost: 0, crash: 0, lag: 6 },
  lossy: { conflict: 0.05, contended: 0, requestLost: 0.03, answerLost: 0.15, crash: 0, lag: 6 },
  crashing: { conflict: 0.05, contended: 0, requestLost: 0, answerLost: 0.02, crash: 0.03, lag: 6 },
} as const satisfies Record<string, Faults>;

/** Several callers, each doing one thing after the other. */
export interface Scenario {
  readonly weather: keyof typeof weathers;
  /** Draws the order of everything, and what goes wrong. */
  readonly seed: number;
  readonly callers: readonly (readonly Deed[])[];
}

const scenario = (first: fc.Arbitrary<Deed>, deed: fc.Arbitrary<Deed>): fc.Arbitrary<Scenario> =>
  fc
    .record({
      weather: fc.constantFrom(...(Object.keys(weathers) as (keyof typeof weathers)[])),
      seed: fc.integer(),
      first: fc.array(first, { minLength: 1, maxLength: 2 }),
      others: fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ first: own, others, ...rest }) => ({ ...rest, callers: [own, ...others] }));

/** What happens on a busy day. */
export const usualScenario = scenario(usualDeed, usualDeed);

/** The same around changes that no transaction can hold. */
export const largeScenario = scenario(
  largeDeed.map((deed) => ({ ...deed, kind: 'year' })),
  largeDeed,
);

/** Clocks of containers differ by so many milliseconds from the time of the world. */
const SKEWS = [0, 90_000, -45_000];

/** How often a caller who has an idempotency key asks again. */
const PATIENCE = 25;

/** Lets a scenario happen, and says what was broken: nothing, one hopes. */
export async function simulate(clinic: SimulatedClinic, scenario: Scenario): Promise<string[]> {
  const world = new World(scenario.seed);
  const table = new SimulatedTable(clinic.items, clinic.lastId);
  const send = gateway(world, table, weathers[scenario.weather]);
  const told: Told[] = [];
  let deeds = 0;
  const caller = async (own: readonly Deed[]): Promise<void> => {
    for (const deed of own) {
      const key = deed.keyed || deed.twice ? `idempotency-key-${deeds++}` : undefined;
      const call = callOf(clinic, table, deed);
      told.push({ call, key, attempts: await (key ? persistently : once)(send, call, key, deed.twice) });
    }
  };
  await world.until(Promise.all(scenario.callers.map(caller)));
  await world.rest();
  await finishLargeChanges(clinic, world, table);
  const look: Lookup = {
    getMany: async (keys) => keys.map((at) => table.get(at)),
    query: async (range) => table.query(range),
  };
  const broken = await Promise.all(table.items().map((item) => breachesOf(item, look)));
  return [...broken.flat(), ...historyBreaches(clinic, table, told)];
}

/** Reads a list, as somebody always will: it finishes what the dead have decided. */
async function finishLargeChanges({ keys }: SimulatedClinic, world: World, table: SimulatedTable): Promise<void> {
  const work = { container: containerOf({ world, table, faults: NEVER }, 0), requestId: 'list', disturbed: false };
  const query = '{ appointments(filter: "all", is_org: true, should_paginate: true, page_size: 1) { id } }';
  const { body } = await world.until(working.run(work, () => app(requestOf('list', keys.staff, query, {}))));
  if (JSON.parse(body).errors) throw new Error(`The list could not be read: ${body}`);
}

/** Sends a call to some container, and waits for an answer or for word that there will be none. */
type Send = (call: Call, key: string | undefined) => Promise<Attempt>;

/** The function behind its gateway: whichever container is free, a new one where one has died. */
function gateway(world: World, table: SimulatedTable, faults: Faults): Send {
  const containers = SKEWS.map((skew) => containerOf({ world, table, faults }, skew));
  let requests = 0;
  return async (call, key) => {
    const nth = Math.floor(world.random() * containers.length);
    const container = containers[nth] as Container;
    const work: Work = { container, requestId: `request-${requests++}-`, disturbed: false };
    const request = requestOf(work.requestId, call.as, documentOf(call), variablesOf(call), key);
    try {
      const { status, body } = await Promise.race([working.run(work, () => app(request)), container.death.promise]);
      return { requestId: work.requestId, status, body, disturbed: work.disturbed, fault: work.fault };
    } catch {
      containers[nth] = containerOf({ world, table, faults }, container.skew);
      return { requestId: work.requestId, disturbed: true };
    }
  };
}

const once = async (send: Send, call: Call): Promise<Attempt[]> => [await send(call, undefined)];

/** Asks again with the same key until there is an answer that says something; maybe twice at the same time. */
async function persistently(send: Send, call: Call, key: string | undefined, twice: boolean): Promise<Attempt[]> {
  const asking = async (): Promise<Attempt[]> => {
    const attempts: Attempt[] = [];
    do attempts.push(await send(call, key));
    while (attempts.length < PATIENCE && !isFinal(attempts.at(-1) as Attempt));
    return attempts;
  };
  return (await Promise.all(twice ? [asking(), asking()] : [asking()])).flat();
}
