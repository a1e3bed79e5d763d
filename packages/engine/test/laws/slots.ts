import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bounds, busy, type Commitment, type Interval, isFree, type SlotPolicy, slots } from '../../src/index.ts';
import { type Scene, scene } from '../arbitraries/facts.ts';
import { commitmentsIn } from '../arbitraries/scene.ts';
import { Minutes } from '../definitions/minutes.ts';
import { isBusyByDefinition, slotsByDefinition } from '../definitions/slots.ts';
import { type Law, law } from './law.ts';

function policyOf({ facts, range }: Scene, change: Partial<SlotPolicy> = {}): SlotPolicy {
  const { length, step, align } = facts.policy;
  return { length, step, ...(align && { align }), earliest: range.start, latest: range.end - 1, ...change };
}

function starts(scene: Scene, change: Partial<SlotPolicy> = {}, commitments = scene.facts.commitments): number[] {
  return slots(scene.facts.windows, busy(commitments, scene.facts.policy.buffer), policyOf(scene, change));
}

/** Whether each of `some` is among `all`. */
function among(some: readonly number[], all: readonly number[]): boolean {
  const set = new Set(all);
  return some.every((start) => set.has(start));
}

const few = fc.integer({ min: 0, max: 40 });

export const slotLaws: readonly Law[] = [
  law('slots are what trying every minute finds', fc.tuple(scene, fc.nat(2880)), ([scene, from]) => {
    const { windows, commitments, policy } = scene.facts;
    const earliest = scene.range.start + from;
    const asked = policyOf(scene, { earliest, latest: earliest + 1000 });
    const taken = new Minutes({ start: earliest, end: asked.latest + policy.length });
    for (let minute = taken.start; minute < taken.end; minute++) {
      if (isBusyByDefinition(minute, commitments, policy.buffer)) taken.mark({ start: minute, end: minute + 1 });
    }
    const found = slots(windows, busy(commitments, policy.buffer), asked);
    assert.deepEqual(found, slotsByDefinition(windows, taken, asked));
  }),
  law('slots strictly increase', scene, (scene) => {
    const found = starts(scene);
    assert.ok(found.every((start, index) => index === 0 || start > (found[index - 1] as number)));
  }),
  law('merging busy changes nothing', scene, (scene) => {
    const { windows, commitments } = scene.facts;
    const raw: Interval[] = commitments
      .map(({ start, end }) => ({ start, end }))
      .filter(({ start, end }) => start < end);
    assert.deepEqual(slots(windows, raw, policyOf(scene)), slots(windows, busy(raw, 0), policyOf(scene)));
  }),
  law(
    'more busy never opens a slot',
    scene.chain((scene) => fc.tuple(fc.constant(scene), commitmentsIn(scene.range))),
    ([scene, more]) => {
      const all: Commitment[] = [...scene.facts.commitments, ...more].sort((a, b) => a.start - b.start);
      assert.ok(among(starts(scene, {}, all), starts(scene)));
    },
  ),
  law('a longer appointment never opens a slot', fc.tuple(scene, few), ([scene, longer]) => {
    assert.ok(among(starts(scene, { length: scene.facts.policy.length + longer }), starts(scene)));
  }),
  law('a bigger buffer never opens a slot', fc.tuple(scene, few), ([scene, more]) => {
    const { windows, commitments, policy } = scene.facts;
    const wider = busy(commitments, policy.buffer + more);
    assert.ok(among(slots(windows, wider, policyOf(scene)), starts(scene)));
  }),
  law('limit n is the first n', fc.tuple(scene, few), ([scene, limit]) => {
    assert.deepEqual(starts(scene, { limit }), starts(scene).slice(0, limit));
  }),
  law('shifting everything shifts the slots', fc.tuple(scene, fc.integer({ min: -5000, max: 5000 })), ([scene, by]) => {
    const shift = <T extends Interval>(list: readonly T[]): T[] =>
      list.map((interval) => ({ ...interval, start: interval.start + by, end: interval.end + by }));
    const { windows, commitments, policy } = scene.facts;
    const { align: _, ...stepped } = policyOf(scene);
    const shifted = { ...stepped, earliest: stepped.earliest + by, latest: stepped.latest + by };
    assert.deepEqual(
      slots(shift(windows), busy(shift(commitments), policy.buffer), shifted),
      slots(windows, busy(commitments, policy.buffer), stepped).map((start) => start + by),
    );
  }),
  law('a range asked in halves is the range asked at once', fc.tuple(scene, fc.nat()), ([scene, part]) => {
    const middle = scene.range.start + (part % (scene.range.end - scene.range.start));
    const halves = [...starts(scene, { latest: middle - 1 }), ...starts(scene, { earliest: middle })];
    assert.deepEqual(halves, starts(scene));
  }),
  law('booking a slot removes exactly those it touches', fc.tuple(scene, fc.nat()), ([scene, pick]) => {
    const before = starts(scene);
    if (before.length === 0) return;
    const { length, buffer } = scene.facts.policy;
    const start = before[pick % before.length] as number;
    const booked = [...scene.facts.commitments, { start, end: start + length }].sort((a, b) => a.start - b.start);
    const untouched = before.filter((other) => Math.abs(other - start) >= length + buffer);
    assert.deepEqual(starts(scene, {}, booked), untouched);
  }),
  law(
    'a stretch is free where none of its minutes is busy',
    fc.tuple(scene, fc.nat(4000), few),
    ([scene, at, length]) => {
      const { commitments, policy } = scene.facts;
      const asked = { start: scene.range.start + at, end: scene.range.start + at + length + 1 };
      const taken = Array.from({ length: length + 1 }, (_, index) => asked.start + index);
      assert.equal(
        isFree(busy(commitments, policy.buffer), asked),
        !taken.some((minute) => isBusyByDefinition(minute, commitments, policy.buffer)),
      );
    },
  ),
  law('a later now never opens a start', fc.tuple(scene, fc.nat(3000)), ([{ facts }, later]) => {
    // Only the near bound: the horizon moves on with the days.
    const { horizon: _, ...policy } = facts.policy;
    const before = bounds(policy, facts.now, facts.zone);
    const after = bounds(policy, facts.now + later, facts.zone);
    assert.ok(before.earliest <= after.earliest && before.latest <= after.latest);
  }),
];
