import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allOf, anyOf, busy, firstOf, slots } from '../../src/index.ts';
import { scene } from '../arbitraries/facts.ts';
import { commitmentsIn } from '../arbitraries/scene.ts';
import { type Law, law } from './law.ts';

/** Several providers with the same hours and days of their own. */
const several = scene.chain(({ facts, range }) =>
  fc.record({
    facts: fc.constant(facts),
    calendars: fc.array(commitmentsIn(range), { minLength: 1, maxLength: 4 }),
    policy: fc.constant({ ...facts.policy, earliest: range.start, latest: range.end - 1 }),
    limit: fc.integer({ min: 1, max: 5 }),
  }),
);

const lists = fc.array(
  fc.uniqueArray(fc.nat(12)).map((list) => list.sort((a, b) => a - b)),
  { minLength: 1, maxLength: 4 },
);

export const providerLaws: readonly Law[] = [
  law('the first starts over many are the first of them all', several, ({ facts, calendars, policy, limit }) => {
    const candidates = calendars.map((commitments, who) => ({
      who,
      windows: facts.windows,
      busy: busy(commitments, 5),
    }));
    const all = anyOf(candidates.map(({ who, windows, busy }) => [who, slots(windows, busy, policy)]));
    assert.deepEqual(firstOf(candidates, policy, limit), all.slice(0, limit));
  }),
  law('any of them: each start of each, by start and then by provider; unique keeps the first', lists, (lists) => {
    const all = lists.flatMap((starts, who) => starts.map((start) => ({ start, who })));
    all.sort((a, b) => a.start - b.start || a.who - b.who);
    assert.deepEqual(anyOf(lists.map((starts, who) => [who, starts])), all);
    const unique = all.filter(({ start }, index) => all.findIndex((other) => other.start === start) === index);
    assert.deepEqual(
      anyOf(
        lists.map((starts, who) => [who, starts]),
        true,
      ),
      unique,
    );
  }),
  law('all of them: the starts that each of them has', lists, (lists) => {
    const [first = [], ...others] = lists;
    assert.deepEqual(
      allOf(lists),
      first.filter((start) => others.every((list) => list.includes(start))),
    );
  }),
];
