import { expect, test } from 'vitest';
import { promoted, seatsLeft } from './seats.ts';

test('seats left are those neither taken nor waited for', () => {
  expect(seatsLeft({ seats: 8, taken: 5, waiting: 0, waitlist: true })).toBe(3);
  expect(seatsLeft({ seats: 8, taken: 5, waiting: 2, waitlist: true })).toBe(1);
  expect(seatsLeft({ seats: 8, taken: 9, waiting: 2, waitlist: true })).toBe(0);
});

test('the longest waiting move up first, as many as there are seats', () => {
  const waiting = ['Ada', 'Ben', 'Cyd'];
  expect(promoted(waiting, { seats: 8, taken: 7 })).toEqual(['Ada']);
  expect(promoted(waiting, { seats: 8, taken: 3 })).toEqual(waiting);
  expect(promoted(waiting, { seats: 8, taken: 8 })).toEqual([]);
  expect(promoted(waiting, { seats: 8, taken: 10 })).toEqual([]);
});
