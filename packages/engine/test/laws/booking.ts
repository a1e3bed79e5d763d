import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Commitment, decide, explain, type Facts, issues, offer, overlaps } from '../../src/index.ts';
import { type Scene, scene } from '../arbitraries/facts.ts';
import { type Law, law } from './law.ts';

const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });

/** Scenes with a start in or near the range: offered ones as often as not. */
const asked = fc.tuple(scene, fc.nat(), fc.nat(5000), fc.boolean()).map(([{ facts, range }, pick, at, wanted]) => {
  const offered = offer(facts, range);
  const start = wanted && offered.length > 0 ? (offered[pick % offered.length] as number) : range.start - 200 + at;
  return { facts, range, proposal: { start, length: facts.policy.length } };
});

/** Books what is offered, one after the other. */
function book({ facts, range }: Scene, picks: readonly number[]): Facts {
  let { commitments, credits } = facts;
  for (const pick of picks) {
    const now = { ...facts, commitments, ...(credits && { credits }) };
    const offered = offer(now, range);
    if (offered.length === 0) break;
    const start = offered[pick % offered.length] as number;
    const decision = decide({ start, length: facts.policy.length }, now);
    assert.ok(decision.accepted);
    const made: Commitment = { start: decision.start, end: decision.end, buffer: facts.policy.buffer };
    commitments = [...commitments, made].sort((a, b) => a.start - b.start);
    if (credits && decision.credits) credits = { ...credits, balance: decision.credits.balance };
  }
  return { ...facts, commitments, ...(credits && { credits }) };
}

export const bookingLaws: readonly Law[] = [
  law('every slot offered is accepted, every start refused was not offered', scene, ({ facts, range }) => {
    const offered = new Set(offer(facts, range));
    // Every fifth minute, and every minute around what is offered.
    for (let start = range.start; start < range.end; start += offered.has(start + 1) || offered.has(start) ? 1 : 5) {
      const decision = decide({ start, length: facts.policy.length }, facts);
      assert.equal(decision.accepted, offered.has(start));
    }
  }),
  law('no start is offered earlier for a later now', fc.tuple(scene, fc.nat(3000)), ([{ facts, range }, later]) => {
    const { horizon: _, ...policy } = facts.policy;
    const before = new Set(offer({ ...facts, policy }, range));
    assert.ok(offer({ ...facts, policy, now: facts.now + later }, range).every((start) => before.has(start)));
  }),
  law('no sequence of bookings overlaps', fc.tuple(scene, picks), ([scene, picks]) => {
    const before = scene.facts.commitments;
    const booked = book(scene, picks).commitments.filter((commitment) => !before.includes(commitment));
    const { buffer } = scene.facts.policy;
    for (const one of booked) {
      for (const other of [...before, ...booked]) {
        const pad = other.block ? 0 : Math.max(buffer, other.buffer ?? 0);
        assert.ok(one === other || !overlaps(one, { start: other.start - pad, end: other.end + pad }));
      }
    }
  }),
  law(
    'a balance never falls below zero where credits are required',
    fc.tuple(scene, picks, fc.nat(3)),
    ([{ facts, range }, picks, balance]) => {
      const booked = book({ facts: { ...facts, credits: { balance, needed: 1, required: true } }, range }, picks);
      assert.ok((booked.credits?.balance ?? -1) >= 0);
    },
  ),
  law(
    'a retry on the same facts is the same decision, and facts are left as they were',
    asked,
    ({ facts, proposal }) => {
      const before = JSON.stringify(facts);
      assert.deepEqual(decide(proposal, facts), decide(proposal, facts));
      assert.equal(JSON.stringify(facts), before);
    },
  ),
  law('an accepted booking asked for again is refused as busy', asked, ({ facts, proposal }) => {
    const decision = decide(proposal, facts);
    if (!decision.accepted) return;
    const commitments = [...facts.commitments, { start: decision.start, end: decision.end }].sort(
      (a, b) => a.start - b.start,
    );
    const again = decide(proposal, { ...facts, commitments });
    assert.ok(!again.accepted && again.issues.some(({ code }) => code === 'provider-busy'));
  }),
  law('issues are the findings that do not hold, in the same order', asked, ({ facts, proposal }) => {
    const broken = explain(proposal, facts).filter(({ holds }) => !holds);
    assert.deepEqual(
      issues(proposal, facts).map(({ code }) => code),
      broken.map(({ code }) => code),
    );
  }),
  law('the next start that is explained is one that would be accepted', asked, ({ facts, proposal }) => {
    for (const { next } of explain(proposal, facts)) {
      if (next === undefined) continue;
      assert.ok(next > proposal.start || proposal.length !== facts.policy.length);
      assert.ok(decide({ start: next, length: facts.policy.length }, facts).accepted);
    }
  }),
];
