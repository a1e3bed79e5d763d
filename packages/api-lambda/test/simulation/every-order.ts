import type { Lookup } from '../../src/verify/law.ts';
import { breachesOf } from '../../src/verify/laws.ts';
import type { SimulatedClinic } from './clinic.ts';
import { callOf, type Deed } from './deeds.ts';
import { historyBreaches, type Told } from './history.ts';
import { act, idsFrom, LEASE, type Play, playOf, readList, type Sent, type Stage, send } from './one-order.ts';
import type { Call } from './scene.ts';
import { serially, wasGranted } from './serial.ts';
import { SimulatedTable } from './table.ts';
import { type Await, type Callers, inEveryOrder } from './turns.ts';

export type { Sent } from './one-order.ts';

/** What an order came to. */
export interface Outcome {
  /** How many were told that they got what they wanted. */
  readonly granted: number;
  /** Whether a process died on the way. */
  readonly died: boolean;
  readonly broken: readonly string[];
}

/**
 * Sends calls at once, from the same beginning in every order of their reads and transactions, and holds against what each
 * order came to the laws, and what the calls come to one after the other. It ends with the first order that breaks one.
 */
export function tryEveryOrder(stage: Stage, sent: readonly Sent[]): Promise<Outcome[]> {
  let play: Play;
  const begin = (turn: Await): Callers => {
    // A play of its own for each order: those that were broken off may still say something later.
    const mine = playOf(stage.clinic, sent.length);
    play = mine;
    return Object.fromEntries(sent.map((one, nth) => [`caller-${nth}`, () => act(stage, mine, nth, one, turn)]));
  };
  const unlike = serially({ ...stage, bug: undefined }, sent);
  const judged = async (): Promise<Outcome> => {
    const granted = play.attempts.flat().filter(wasGranted).length;
    if (play.table.items().some(({ kind }) => kind === 'large-change')) await readList(stage, play);
    const broken = await breachesOfPlay(stage.clinic, play.table, toldIn(sent, play));
    const died = play.attempts.flat().some(({ status }) => status === undefined);
    return { granted, died, broken: [...broken, ...(await unlike(play))] };
  };
  return inEveryOrder(begin, judged, ({ broken }) => broken.length > 0);
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
  const ids = idsFrom(clinic.lastId + 1);
  await send({}, { table, turn: async () => {}, who: 'caller', ids, patience: 0 }, { call });
  return { ...clinic, items: table.items(), lastId: clinic.lastId + LEASE };
}

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

/** Every law that a table breaks, and that what its callers were told breaks. */
export async function breachesOfPlay(
  clinic: SimulatedClinic,
  table: SimulatedTable,
  told: readonly Told[],
): Promise<string[]> {
  const look: Lookup = {
    getMany: async (keys) => keys.map((at) => table.get(at)),
    query: async (range) => table.query(range),
  };
  const broken = await Promise.all(table.items().map((item) => breachesOf(item, look)));
  return [...broken.flat(), ...historyBreaches(clinic, table, told)];
}
