import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beats } from './beats.ts';
import type { Call } from './meter.ts';

const read = (began: number, ended: number): Call => ({ what: 'read', began, ended });
const commit = (began: number, ended: number, lost = false): Call => ({ what: 'commit', began, ended, lost });

/** `admit 0–2, gather 2–5`, for reading. */
const told = (calls: Call[], ended: number, admitted: number | null = 2): string =>
  beats({ began: 0, admitted: admitted ?? undefined, calls }, ended)
    .map((beat) => `${beat.name} ${beat.began}–${beat.ended}`)
    .join(', ');

describe('the beats of', () => {
  it('a booking that nobody is in the way of', () => {
    const calls = [read(0, 1), read(3, 5), read(3, 6), commit(7, 9), read(10, 11)];
    expect(told(calls, 12)).toBe('admit 0–2, gather 2–6, decide 6–7, commit 7–9, present 9–12');
  });

  it('a booking that loses a race, and then finds the slot taken', () => {
    const calls = [read(2, 5), commit(6, 8, true), read(20, 23)];
    expect(told(calls, 25)).toBe(
      'admit 0–2, gather 2–5, decide 5–6, commit 6–8, pause 8–20, gather 20–23, present 23–25',
    );
  });

  it('a query', () => {
    expect(told([read(2, 5), read(5, 6)], 9)).toBe('admit 0–2, gather 2–6, present 6–9');
  });

  it('what needs nothing of the database', () => {
    expect(told([], 3)).toBe('admit 0–2, present 2–3');
  });

  it('a request that was turned away', () => {
    expect(told([read(1, 2)], 4, null)).toBe('admit 0–4');
  });

  it('a request that is given up while the database says nothing', () => {
    expect(told([read(2, 3), read(4, Number.POSITIVE_INFINITY)], 9)).toBe('admit 0–2, gather 2–9');
    expect(told([read(2, 3), commit(4, Number.POSITIVE_INFINITY)], 9)).toBe(
      'admit 0–2, gather 2–3, decide 3–4, commit 4–9',
    );
  });

  it('commits that overlap', () => {
    expect(told([commit(3, 6), commit(4, 7)], 8)).toBe('admit 0–2, decide 2–3, commit 3–6, commit 6–7, present 7–8');
  });
});

describe('whatever a request does', () => {
  const instant = fc.integer({ min: 0, max: 1_000 });
  const call = fc
    .record({
      what: fc.constantFrom('read' as const, 'commit' as const),
      times: fc.tuple(instant, instant),
      lost: fc.boolean(),
    })
    .map(
      ({ what, times, lost }): Call => ({
        what,
        began: Math.min(...times),
        ended: Math.max(...times),
        lost: lost && what === 'commit',
      }),
    );
  const request = fc.record({
    calls: fc.array(call, { maxLength: 12 }),
    admitted: fc.option(instant, { nil: undefined }),
    ended: instant,
  });

  it('its beats fill its time: no gap, no overlap, none empty', () => {
    fc.assert(
      fc.property(request, ({ calls, admitted, ended }) => {
        const list = beats({ began: 0, admitted, calls }, ended);
        expect(list.map(({ began }) => began)).toEqual([0, ...list.map((beat) => beat.ended)].slice(0, list.length));
        expect(list.at(-1)?.ended ?? 0).toBe(ended);
        for (const beat of list) expect(beat.ended).toBeGreaterThan(beat.began);
      }),
    );
  });

  it('what it does in turn is told as it was done', () => {
    const length = fc.integer({ min: 1, max: 50 });
    const round = fc.record({ gather: length, decide: length, commit: length, pause: length });
    fc.assert(
      fc.property(fc.array(round, { maxLength: 5 }), round, (lostRounds, won) => {
        const calls: Call[] = [];
        const expected: string[] = [];
        let at = 0;
        for (const [i, each] of [...lostRounds, won].entries()) {
          const lost = i < lostRounds.length;
          calls.push(
            read(at, at + each.gather),
            commit(at + each.gather + each.decide, at + each.gather + each.decide + each.commit, lost),
          );
          expected.push(
            `gather ${each.gather}`,
            `decide ${each.decide}`,
            `commit ${each.commit}`,
            `${lost ? 'pause' : 'present'} ${each.pause}`,
          );
          at += each.gather + each.decide + each.commit + each.pause;
        }
        const list = beats({ began: 0, admitted: 0, calls }, at);
        expect(list.map(({ name, began, ended }) => `${name} ${ended - began}`)).toEqual(expected);
      }),
    );
  });
});
