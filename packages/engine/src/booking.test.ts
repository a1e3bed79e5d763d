import { describe, expect, test } from 'vitest';
import { decide } from './booking.ts';
import type { Facts } from './facts.ts';
import { offer } from './offer.ts';
import { zone } from './zone.ts';

const facts: Facts = {
  now: 0,
  zone: zone('UTC'),
  policy: { length: 30, step: 30, buffer: 0, notice: 0, daysInAdvance: 0, sameDay: true, bookable: true },
  windows: [{ start: 540, end: 660 }],
  commitments: [{ id: '7', start: 570, end: 600 }],
};
const nine = { start: 540, length: 30 };

test('what is offered is accepted', () => {
  expect(offer(facts, { start: 0, end: 1440 })).toEqual([540, 600, 630]);
  expect(decide(nine, facts)).toEqual({ accepted: true, start: 540, end: 570, waits: false, mentions: [] });
});

test('an offer keeps to its range and its limit', () => {
  expect(offer(facts, { start: 541, end: 630 })).toEqual([600]);
  expect(offer(facts, { start: 541, end: 631 })).toEqual([600, 630]);
  expect(offer(facts, { start: 0, end: 1440 }, 2)).toEqual([540, 600]);
});

test('a refusal tells everything that is wrong, mentions included', () => {
  const attendee = [{ start: 560, end: 590 }];
  const decision = decide({ start: 571, length: 45 }, { ...facts, attendee });
  expect(decision).toMatchObject({
    accepted: false,
    issues: [{ code: 'wrong-length' }, { code: 'off-grid' }, { code: 'provider-busy' }, { code: 'attendee-busy' }],
  });
});

test('another length at a start that is offered is refused', () => {
  expect(decide({ start: 540, length: 15 }, facts)).toMatchObject({
    accepted: false,
    issues: [{ code: 'wrong-length' }],
  });
});

test('aligned starts are offered and accepted on the wall clock', () => {
  const align = { every: 20, zone: zone('Asia/Kathmandu') };
  const aligned: Facts = { ...facts, policy: { ...facts.policy, align } };
  // 5:30 ahead of UTC in 1970: 10 and 30 and 50 past the hour by UTC are 40, 0 and 20 past by the wall.
  expect(offer(aligned, { start: 0, end: 1440 })).toEqual([610, 630]);
  expect(decide({ start: 610, length: 30 }, aligned)).toMatchObject({ accepted: true });
});

test('what does not refuse is mentioned with the booking', () => {
  const decision = decide(nine, { ...facts, attendee: [{ start: 560, end: 590 }] });
  expect(decision).toMatchObject({ accepted: true, mentions: [{ code: 'attendee-busy' }] });
});

describe('credits', () => {
  test('a booking spends what it needs', () => {
    const decision = decide(nine, { ...facts, credits: { balance: 3, needed: 1, required: true } });
    expect(decision).toMatchObject({ accepted: true, credits: { spent: 1, balance: 2 } });
  });

  test('without required credits nothing is offered, and nothing accepted', () => {
    const poor: Facts = { ...facts, credits: { balance: 0, needed: 1, required: true } };
    expect(offer(poor, { start: 0, end: 1440 })).toEqual([]);
    expect(decide(nine, poor)).toMatchObject({ accepted: false, issues: [{ code: 'no-credit' }] });
  });

  test('a balance may fall below zero where credits are not required', () => {
    const decision = decide(nine, { ...facts, credits: { balance: 0, needed: 1, required: false } });
    expect(decision).toMatchObject({
      accepted: true,
      credits: { spent: 1, balance: -1 },
      mentions: [{ code: 'no-credit' }],
    });
  });
});

test('what clients may not book is not offered', () => {
  const closed: Facts = { ...facts, policy: { ...facts.policy, bookable: false } };
  expect(offer(closed, { start: 0, end: 1440 })).toEqual([]);
  expect(decide(nine, closed)).toMatchObject({ accepted: false, issues: [{ code: 'not-bookable-by-client' }] });
});

describe('sessions', () => {
  const session = { seats: 8, taken: 7, waiting: 0, waitlist: true };
  const credits = { balance: 1, needed: 1, required: true };
  const odd = { start: 3001, length: 90 };

  test('the last seat is taken, whatever the calendar says', () => {
    expect(decide(odd, { ...facts, session, credits })).toEqual({
      accepted: true,
      start: 3001,
      end: 3091,
      waits: false,
      credits: { spent: 1, balance: 0 },
      mentions: [],
    });
  });

  test('who waits spends nothing yet', () => {
    const full = { ...session, taken: 8 };
    expect(decide({ ...odd, waitlist: true }, { ...facts, session: full, credits })).toMatchObject({
      accepted: true,
      waits: true,
      credits: { spent: 0, balance: 1 },
    });
    expect(decide(odd, { ...facts, session: full })).toMatchObject({ accepted: false, issues: [{ code: 'no-seat' }] });
  });

  test('who would wait gets a seat while there is one', () => {
    expect(decide({ ...odd, waitlist: true }, { ...facts, session })).toMatchObject({ accepted: true, waits: false });
  });
});

test('facts on which rules and offers disagree are our bug, and crash', () => {
  const windows = [
    { start: 540, end: 600 },
    { start: 550, end: 660 },
  ];
  expect(() => decide({ start: 580, length: 30 }, { ...facts, windows, commitments: [] })).toThrow(/disagree/);
});
