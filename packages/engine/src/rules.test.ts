import { describe, expect, test } from 'vitest';
import type { Facts, Policy, Proposal } from './facts.ts';
import { explain, issues, rules } from './rules.ts';
import { zone } from './zone.ts';

/** Monday 2026-11-23, 00:00 in New York. */
const monday = Date.parse('2026-11-23T05:00Z') / 60_000;
const at = (hour: number, minute = 0): number => monday + hour * 60 + minute;

const policy: Policy = {
  length: 30,
  step: 15,
  buffer: 10,
  notice: 60,
  daysInAdvance: 0,
  sameDay: true,
  bookable: true,
};

/** A Monday from nine to five, looked at on Sunday noon. */
const facts: Facts = {
  now: at(-12),
  zone: zone('America/New_York'),
  policy,
  windows: [{ start: at(9), end: at(17) }],
  commitments: [],
};

const ten: Proposal = { start: at(10), length: 30 };

/** Facts under a changed policy. */
function under(change: Partial<Policy>): Facts {
  return { ...facts, policy: { ...policy, ...change } };
}

const broken = { holds: false, refuses: true };

test('nothing is wrong with a proposal that keeps every rule', () => {
  expect(issues(ten, facts)).toStrictEqual([]);
});

test('rules are told in order', () => {
  expect(rules.map(({ code }) => code)).toStrictEqual([
    'not-bookable-by-client',
    'too-soon',
    'same-day',
    'too-far',
    'wrong-length',
    'outside-availability',
    'off-grid',
    'provider-busy',
    'attendee-busy',
    'no-seat',
    'no-credit',
  ]);
});

test('not bookable by clients', () => {
  expect(issues(ten, under({ bookable: false }))).toStrictEqual([{ code: 'not-bookable-by-client', ...broken }]);
});

describe('too soon', () => {
  test('exactly the notice will do, a second less will not', () => {
    expect(issues(ten, { ...facts, now: at(9) })).toStrictEqual([]);
    const now = at(9) + 1 / 60;
    expect(issues(ten, { ...facts, now })).toStrictEqual([
      { code: 'too-soon', ...broken, earliest: now + 60, notice: 60, daysInAdvance: 0 },
    ]);
  });

  test('days in advance count from midnight of the local day, and the stricter of the two holds', () => {
    expect(issues(ten, under({ daysInAdvance: 1 }))).toStrictEqual([]);
    expect(issues(ten, under({ daysInAdvance: 2 }))).toStrictEqual([
      { code: 'too-soon', ...broken, earliest: at(24), notice: 60, daysInAdvance: 2 },
    ]);
    expect(issues(ten, under({ daysInAdvance: 1, notice: 1441 }))).toMatchObject([{ earliest: at(12, 1) }]);
  });

  test('the past is too soon without any notice', () => {
    expect(issues(ten, { ...under({ notice: 0 }), now: at(10) })).toStrictEqual([]);
    expect(issues(ten, { ...under({ notice: -600 }), now: at(10, 1) })).toMatchObject([{ code: 'too-soon' }]);
  });
});

test('today is not booked where same-day booking is forbidden', () => {
  const now = at(0);
  expect(issues(ten, { ...under({ sameDay: false }), now })).toStrictEqual([
    { code: 'same-day', ...broken, earliest: at(24) },
  ]);
  expect(issues(ten, { ...under({ sameDay: false }), now: now - 1 })).toStrictEqual([]);
  expect(issues(ten, { ...under({ sameDay: true }), now })).toStrictEqual([]);
});

test('the horizon includes the last minute of its last day', () => {
  const windows = [{ start: at(23, 29), end: at(25) }];
  expect(issues({ ...ten, start: at(23, 59) }, { ...under({ horizon: 1 }), windows })).toStrictEqual([]);
  expect(issues({ ...ten, start: at(24, 14) }, { ...under({ horizon: 1 }), windows })).toMatchObject([
    { code: 'too-far' },
  ]);
  expect(issues(ten, under({ horizon: 1 }))).toStrictEqual([]);
  expect(issues(ten, under({ horizon: 0 }))).toStrictEqual([
    { code: 'too-far', ...broken, latest: at(0) - 1, horizon: 0 },
  ]);
});

test('a length that is not offered', () => {
  expect(issues({ ...ten, length: 45 }, facts)).toStrictEqual([
    { code: 'wrong-length', ...broken, length: 45, offered: 30 },
  ]);
});

describe('outside availability', () => {
  const window = { start: at(9), end: at(17) };

  test.each([
    ['before it opens', at(8, 45), { window }],
    ['across its end', at(16, 45), { window }],
    ['at its end, after which nothing opens', at(17), {}],
  ])('%s', (_, start, evidence) => {
    expect(issues({ ...ten, start }, facts)).toStrictEqual([{ code: 'outside-availability', ...broken, ...evidence }]);
  });

  test('up to its last minute is within', () => {
    expect(issues({ ...ten, start: at(16, 30) }, facts)).toStrictEqual([]);
    expect(issues({ ...ten, start: at(9) }, facts)).toStrictEqual([]);
  });
});

describe('off grid', () => {
  test('steps count from the start of the window', () => {
    expect(issues({ ...ten, start: at(10, 10) }, facts)).toStrictEqual([
      { code: 'off-grid', ...broken, before: at(10), after: at(10, 15) },
    ]);
  });

  test('aligned starts are wall-clock minutes, whatever the step and the window', () => {
    const align = { every: 20, zone: zone('America/New_York') };
    const windows = [{ start: at(9, 5), end: at(17) }];
    expect(issues({ ...ten, start: at(10, 20) }, { ...under({ align }), windows })).toStrictEqual([]);
    expect(issues({ ...ten, start: at(10, 25) }, { ...under({ align }), windows })).toStrictEqual([
      { code: 'off-grid', ...broken, before: at(10, 20), after: at(10, 40) },
    ]);
  });

  test('outside all windows only the wall clock gives a grid', () => {
    expect(issues({ ...ten, start: at(7, 7) }, facts)).toMatchObject([{ code: 'outside-availability' }]);
    const aligned = under({ align: { every: 30, zone: zone('America/New_York') } });
    expect(issues({ ...ten, start: at(7, 7) }, aligned)).toMatchObject([
      { code: 'outside-availability' },
      { code: 'off-grid', before: at(7), after: at(7, 30) },
    ]);
  });

  test('around a change of the clock, the nearest wall-clock minutes are found', () => {
    // Lord Howe 2024-10-06: at 02:00 (15:30Z the day before) the clock jumped to 02:30.
    const jump = Date.parse('2024-10-05T15:30Z') / 60_000;
    const align = { every: 60, zone: zone('Australia/Lord_Howe') };
    const windows = [{ start: jump - 600, end: jump + 600 }];
    const found = issues({ start: jump, length: 30 }, { ...under({ align }), now: jump - 900, windows });
    expect(found).toStrictEqual([{ code: 'off-grid', ...broken, before: jump - 60, after: jump + 30 }]);
  });
});

describe('provider busy', () => {
  test('one issue per commitment in the way, with what lies behind it', () => {
    const commitments = [
      { id: '1', start: at(9), end: at(9, 45) },
      { id: '2', start: at(9, 30), end: at(10), buffer: 20 },
      { id: '3', start: at(10, 29), end: at(10, 45), block: true },
      { start: at(10, 35), end: at(11) },
      { id: '5', start: at(10, 40), end: at(12) },
    ];
    expect(issues(ten, { ...facts, commitments })).toStrictEqual([
      {
        code: 'provider-busy',
        ...broken,
        commitment: '2',
        start: at(9, 30),
        end: at(10),
        buffer: 20,
        freeFrom: at(10, 20),
      },
      {
        code: 'provider-busy',
        ...broken,
        commitment: '3',
        start: at(10, 29),
        end: at(10, 45),
        buffer: 0,
        freeFrom: at(10, 45),
      },
      { code: 'provider-busy', ...broken, start: at(10, 35), end: at(11), buffer: 10, freeFrom: at(11, 10) },
    ]);
  });

  test('what lies exactly a buffer away is not in the way', () => {
    const commitments = [
      { start: at(9), end: at(9, 50) },
      { start: at(10, 40), end: at(11) },
    ];
    expect(issues(ten, { ...facts, commitments })).toStrictEqual([]);
  });
});

test("a client's own appointments are mentioned, and do not refuse", () => {
  const attendee = [
    { id: '9', start: at(9), end: at(10) },
    { id: '8', start: at(10, 29), end: at(11), buffer: 60 },
    { start: at(10), end: at(10, 1) },
  ];
  const mentioned = { code: 'attendee-busy', holds: false, refuses: false };
  expect(issues(ten, { ...facts, attendee })).toStrictEqual([
    { ...mentioned, commitment: '8', start: at(10, 29), end: at(11) },
    { ...mentioned, start: at(10), end: at(10, 1) },
  ]);
});

describe('joining a session', () => {
  const session = { seats: 8, taken: 7, waiting: 0, waitlist: true };
  const full = { ...session, taken: 8 };

  test('hours, grid, length and calendar are not asked, notice and horizon are', () => {
    const odd = { start: at(3, 7), length: 90 };
    const commitments = [{ start: at(3), end: at(5) }];
    expect(issues(odd, { ...facts, commitments, session })).toStrictEqual([]);
    expect(issues(odd, { ...under({ daysInAdvance: 2 }), session })).toMatchObject([{ code: 'too-soon' }]);
    expect(issues(odd, { ...under({ horizon: 0 }), session })).toMatchObject([{ code: 'too-far' }]);
  });

  test('a full session refuses, unless the client would wait and there is a waitlist', () => {
    expect(issues(ten, { ...facts, session: full })).toStrictEqual([{ code: 'no-seat', ...broken, ...full }]);
    expect(issues({ ...ten, waitlist: true }, { ...facts, session: full })).toStrictEqual([]);
    expect(issues({ ...ten, waitlist: true }, { ...facts, session: { ...full, waitlist: false } })).toMatchObject([
      { code: 'no-seat' },
    ]);
  });

  test('a seat that somebody waits for is not free', () => {
    expect(issues(ten, { ...facts, session: { ...session, waiting: 1 } })).toMatchObject([{ code: 'no-seat' }]);
  });
});

describe('credits', () => {
  test('missing ones refuse only where they are required', () => {
    const credits = { balance: -1, needed: 1, required: true };
    const evidence = { balance: -1, needed: 1, missing: 2 };
    expect(issues(ten, { ...facts, credits })).toStrictEqual([{ code: 'no-credit', ...broken, ...evidence }]);
    expect(issues(ten, { ...facts, credits: { ...credits, required: false } })).toStrictEqual([
      { code: 'no-credit', holds: false, refuses: false, ...evidence },
    ]);
  });

  test('enough is enough, and nothing needed is never missing', () => {
    expect(issues(ten, { ...facts, credits: { balance: 1, needed: 1, required: true } })).toStrictEqual([]);
    expect(issues(ten, { ...facts, credits: { balance: -3, needed: 0, required: true } })).toStrictEqual([]);
  });
});

describe('explain', () => {
  test('every rule that applies is told, kept or broken, with its numbers', () => {
    expect(explain(ten, { ...under({ horizon: 30 }), attendee: [] })).toStrictEqual([
      { code: 'not-bookable-by-client', holds: true, refuses: true },
      { code: 'too-soon', holds: true, refuses: true, earliest: at(-11), notice: 60, daysInAdvance: 0 },
      { code: 'same-day', holds: true, refuses: true, earliest: at(-12) },
      { code: 'too-far', holds: true, refuses: true, latest: at(30 * 24) - 1, horizon: 30 },
      { code: 'wrong-length', holds: true, refuses: true, length: 30, offered: 30 },
      { code: 'outside-availability', holds: true, refuses: true, window: { start: at(9), end: at(17) } },
      { code: 'off-grid', holds: true, refuses: true, before: at(10), after: at(10) },
      { code: 'provider-busy', holds: true, refuses: true, buffer: 10 },
      { code: 'attendee-busy', holds: true, refuses: false },
    ]);
  });

  test('what applies to a session is told of a session', () => {
    const session = { seats: 1, taken: 1, waiting: 0, waitlist: false };
    const credits = { balance: 0, needed: 1, required: false };
    const told = explain(ten, { ...facts, session, credits });
    expect(told.map(({ code }) => code)).toStrictEqual([
      'not-bookable-by-client',
      'too-soon',
      'same-day',
      'too-far',
      'no-seat',
      'no-credit',
    ]);
    expect(told.some((finding) => 'next' in finding)).toBe(false);
  });

  test('what refuses names the next start; what is only mentioned does not', () => {
    const commitments = [{ id: '1', start: at(10), end: at(10, 30) }];
    const told = explain(ten, { ...facts, commitments, attendee: commitments });
    const next = told.flatMap((finding) => ('next' in finding ? [[finding.code, finding.next]] : []));
    expect(next).toStrictEqual([['provider-busy', at(10, 45)]]);
  });

  test('the first minute of a window is on its grid', () => {
    const told = explain({ ...ten, start: at(9) }, facts);
    expect(told).toContainEqual({ code: 'off-grid', holds: true, refuses: true, before: at(9), after: at(9) });
  });

  test('outside all windows there is no grid to speak of, nor at the end of one', () => {
    for (const start of [at(7), at(17)]) {
      const told = explain(
        { ...ten, start },
        { ...facts, windows: [...facts.windows, { start: at(18), end: at(19) }] },
      );
      const [offGrid] = told.filter(({ code }) => code === 'off-grid');
      expect(offGrid).toStrictEqual({ code: 'off-grid', holds: true, refuses: true });
    }
  });

  test('where nothing follows, nothing is named', () => {
    const told = explain({ ...ten, start: at(16, 45) }, facts);
    expect(told.some((finding) => 'next' in finding)).toBe(false);
  });
});
