import { cameTo } from './came-to.ts';
import type { Attempt } from './history.ts';
import { act, firstId, type Play, playOf, type Sent, type Stage } from './one-order.ts';

/** Whether a caller was told that they got what they wanted. */
export const wasGranted = ({ body }: Attempt): boolean => body?.includes('"messages":null') ?? false;

/** Whether a caller was told that nothing was done: others were in the way for too long. */
const wasPutOff = ({ status, body }: Attempt): boolean =>
  status === 409 || (body?.includes('please try again') ?? false);

/**
 * The law above all others: whoever acts at once must come to what they might have come to one after the other. Whoever was
 * put off has done nothing, and of whoever died nobody knows.
 * @returns says of a play what it came to that they never come to one after the other
 */
export function serially(stage: Stage, sent: readonly Sent[]): (play: Play) => Promise<string[]> {
  // Several fields of a request are several changes, and others may come between them.
  if (sent.some(({ call }) => call.fields.length > 1)) return async () => [];
  const known = new Map<string, Promise<Play>>();
  const inTurn = (sequence: readonly number[]): Promise<Play> => {
    const name = sequence.join();
    const play = known.get(name) ?? playInTurn(stage, sent, sequence);
    known.set(name, play);
    return play;
  };
  return async (play) => {
    const lasts = play.attempts.map((attempts) => attempts.at(-1) as Attempt);
    const silent = new Set(lasts.flatMap(({ status }, nth) => (status === undefined ? [nth] : [])));
    const heard = lasts.flatMap((last, nth) => (silent.has(nth) || wasPutOff(last) ? [] : [nth]));
    const casts = [...subsets([...silent])].map((some) => [...heard, ...some]);
    const result = resultOf(stage, play, silent);
    const possible: (readonly string[])[] = [];
    for (const sequence of casts.flatMap(permutations)) {
      const one = resultOf(stage, await inTurn(sequence), silent);
      if (one.join() === result.join()) return [];
      possible.push(one);
    }
    return [`One after the other they never come to this:\n${differences(possible, result).join('\n')}`];
  };
}

async function playInTurn(stage: Stage, sent: readonly Sent[], sequence: readonly number[]): Promise<Play> {
  const play = playOf(stage.clinic, sent.length);
  for (const nth of sequence) {
    const { dies: _, ...one } = sent[nth] as Sent;
    await act(stage, play, nth, one, async () => {});
  }
  return play;
}

/** What a play came to: the table, and what those were answered who got what they wanted. */
function resultOf({ clinic }: Stage, { table, attempts }: Play, silent: ReadonlySet<number>): string[] {
  const answers = attempts.flatMap((own, nth) => {
    const last = own.at(-1);
    return last && wasGranted(last) && !silent.has(nth) ? [`caller-${nth}: ${last.body}`] : [];
  });
  return cameTo(
    table,
    clinic.items,
    answers,
    attempts.map((_, nth) => firstId(nth)),
  );
}

/** In what a result differs from the likest of those that are possible. */
function differences(possible: readonly (readonly string[])[], result: readonly string[]): string[] {
  const all = possible.map((one) => [
    ...result.filter((text) => !one.includes(text)).map((text) => `+ ${text}`),
    ...one.filter((text) => !result.includes(text)).map((text) => `- ${text}`),
  ]);
  return all.sort((a, b) => a.length - b.length)[0] as string[];
}

const permutations = (list: readonly number[]): number[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((one) => permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));

const subsets = (list: readonly number[]): number[][] =>
  list.reduce<number[][]>((all, one) => all.flatMap((some) => [some, [...some, one]]), [[]]);
