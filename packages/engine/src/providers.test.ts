import { expect, test } from 'vitest';
import type { Interval } from './interval.ts';
import { allOf, anyOf, firstOf } from './providers.ts';

const policy = { length: 30, step: 30, earliest: 0, latest: 10_000 };

test('any of them: by start, then in the order of the providers; unique keeps the first', () => {
  const offers = [
    ['Ada', [10, 30]],
    ['Ben', [10, 20]],
  ] as const;
  expect(anyOf(offers).map(({ who, start }) => `${who} ${start}`)).toEqual(['Ada 10', 'Ben 10', 'Ben 20', 'Ada 30']);
  expect(anyOf(offers, true).map(({ who, start }) => `${who} ${start}`)).toEqual(['Ada 10', 'Ben 20', 'Ada 30']);
});

test('all of them: what nobody lacks', () => {
  expect(
    allOf([
      [10, 20, 30, 40],
      [20, 25, 40],
      [0, 20, 40],
    ]),
  ).toEqual([20, 40]);
  expect(allOf([[10, 20]])).toEqual([10, 20]);
  expect(allOf([[10, 20], []])).toEqual([]);
  expect(allOf([])).toEqual([]);
});

test('the first over many is found without reading on where somebody earlier is known', () => {
  const read: string[] = [];
  function* of(name: string, starts: readonly number[]): Generator<Interval> {
    for (const start of starts) {
      read.push(`${name} ${start}`);
      yield { start, end: start + 60 };
    }
  }
  const candidates = [
    { who: 'Ada', windows: of('Ada', [300, 600]), busy: [] },
    { who: 'Ben', windows: of('Ben', [100, 200]), busy: [{ start: 100, end: 160 }] },
    { who: 'Cyd', windows: of('Cyd', [150, 200, 400]), busy: [{ start: 0, end: 9000 }] },
  ];
  expect(firstOf(candidates, policy)).toEqual([{ who: 'Ben', start: 200 }]);
  expect(read).toEqual(['Ada 300', 'Ben 100', 'Ben 200', 'Cyd 150', 'Cyd 200']);
});

test('the first few over many, ties in the order of the providers', () => {
  const candidates = ['Ada', 'Ben'].map((who) => ({ who, windows: [{ start: 0, end: 60 }], busy: [] }));
  expect(firstOf(candidates, policy, 3)).toEqual([
    { who: 'Ada', start: 0 },
    { who: 'Ben', start: 0 },
    { who: 'Ada', start: 30 },
  ]);
  const [ada, ben] = [
    { start: 0, end: 30 },
    { start: 0, end: 60 },
  ];
  const unlike = [
    { who: 'Ada', windows: [ada], busy: [] },
    { who: 'Ben', windows: [ben], busy: [] },
  ];
  expect(firstOf(unlike, policy, 3).map(({ who, start }) => `${who} ${start}`)).toEqual(['Ada 0', 'Ben 0', 'Ben 30']);
  expect(firstOf([], policy, 3)).toEqual([]);
  expect(firstOf(candidates, policy, 0)).toEqual([]);
});
