import { expect, test } from 'vitest';
import { pauseAfter, TRIED_FOR } from './retry.ts';

const exactly = () => 0.5;

test('pauses double from half a minute up to six hours', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((failures) => pauseAfter(failures, exactly) / 60);
  expect(minutes).toEqual([0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
});

test('a tenth more or less', () => {
  expect([pauseAfter(1, () => 0), pauseAfter(1, () => 1)]).toEqual([27, 33]);
});

test('three days hold some twenty attempts, fewer than the queue lets a message be received', () => {
  let [attempts, at] = [1, 0];
  while (at * 1000 < TRIED_FOR) at += pauseAfter(attempts++, exactly);
  expect(attempts).toBeGreaterThan(18);
  expect(attempts).toBeLessThan(26);
});
