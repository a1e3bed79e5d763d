import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { foundClinic, type SimulatedClinic, spoil } from './clinic.ts';
import { plantedBugs } from './planted-bugs.ts';
import { largeScenario, type Scenario, simulate, usualScenario } from './run.ts';

let clinic: SimulatedClinic;
beforeAll(async () => {
  clinic = await foundClinic();
});
afterEach(() => spoil(undefined));

/** The same histories at every run; `npm run simulate` finds others. */
const seed = 20261122;

const sound = (scenarios: fc.Arbitrary<Scenario>) =>
  fc.asyncProperty(scenarios, async (scenario) => {
    expect(await simulate(clinic, scenario)).toEqual([]);
  });

describe('whatever happens at once, and whatever fails', () => {
  it('every law holds, and everybody was told the truth', { timeout: 60_000 }, async () => {
    await fc.assert(sound(usualScenario), { seed, numRuns: 250 });
  });

  it('also where a change is larger than a transaction', { timeout: 60_000 }, async () => {
    await fc.assert(sound(largeScenario), { seed, numRuns: 25 });
  });
});

describe('the simulation finds a program that', () => {
  it.each(Object.entries(plantedBugs))('%s', { timeout: 60_000 }, async (_, bug) => {
    spoil(bug);
    const found = await fc.check(sound(usualScenario), { seed, numRuns: 400, endOnFailure: true });
    expect(found.failed).toBe(true);
  });
});
