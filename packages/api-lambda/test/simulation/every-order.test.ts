import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyClinic } from './busy-clinic.ts';
import { foundClinic } from './clinic.ts';
import { contestsIn } from './contests.ts';
import { usualDeed } from './deeds.ts';
import { afterwards, type Outcome, sentBy, tryEveryOrder } from './every-order.ts';
import { plantedBugs } from './planted-bugs.ts';
import { recordContestsIn } from './record-contests.ts';
import type { Sabotage } from './store.ts';

const clinic = await foundClinic();
const contests = Object.entries({ ...contestsIn(clinic), ...recordContestsIn(clinic) });
type Contest = (typeof contests)[number][1];

async function held({ before = [], sent }: Contest, bug?: Sabotage): Promise<Outcome[]> {
  let scene = clinic;
  for (const { call } of before) scene = await afterwards(scene, call);
  return tryEveryOrder({ clinic: scene, bug }, sent(scene));
}

const numbersGranted = (outcomes: readonly Outcome[]): number[] =>
  [...new Set(outcomes.map(({ granted }) => granted))].sort();

const broken = (outcomes: readonly Outcome[]): string[] => outcomes.flatMap((outcome) => outcome.broken);

describe('in every order of their reads and transactions', { timeout: 60_000 }, () => {
  it.each(contests)('%s', async (_, contest) => {
    const outcomes = await held(contest);
    expect(broken(outcomes)).toEqual([]);
    expect(numbersGranted(outcomes)).toEqual(contest.granted);
    expect(outcomes.length).toBeGreaterThan(1);
  });

  it('two deeds of any kinds', async () => {
    const busy = await busyClinic();
    const twoDeeds = fc.tuple(usualDeed, usualDeed);
    let orders = 0;
    for (const deeds of fc.sample(twoDeeds, { numRuns: 40, seed: 20261122 })) {
      const outcomes = await tryEveryOrder({ clinic: busy }, sentBy(busy, deeds));
      expect(broken(outcomes), JSON.stringify(deeds)).toEqual([]);
      orders += outcomes.length;
    }
    expect(orders).toBeGreaterThan(100);
  });
});

describe('some order shows a program that', { timeout: 60_000 }, () => {
  it.each(Object.entries(plantedBugs))('%s', async (_, bug) => {
    for (const [, contest] of contests) {
      if (contest.sent(clinic).length > 2) continue; // two are enough to show each of them
      const outcomes = await held(contest, bug);
      if (broken(outcomes).length > 0) return;
      if (numbersGranted(outcomes).some((granted) => !contest.granted.includes(granted))) return;
    }
    expect.unreachable('Every law held.');
  });
});
