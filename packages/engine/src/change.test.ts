import { expect, test } from 'vitest';
import { changeIssues } from './change.ts';

const policy = { allowed: true, window: 1440 };

test('exactly the window before the start is in time, a minute later is not', () => {
  expect(changeIssues(policy, 2000, 560)).toEqual([]);
  expect(changeIssues(policy, 2000, 561)).toEqual([{ code: 'change-too-late', until: 560, window: 1440 }]);
  expect(changeIssues({ ...policy, window: 0 }, 2000, 1999)).toEqual([]);
});

test('what has begun stays as it is, unless settings allow the past', () => {
  expect(changeIssues(policy, 2000, 2000)).toEqual([{ code: 'already-begun', start: 2000 }]);
  expect(changeIssues({ ...policy, past: true }, 2000, 2000)).toEqual([]);
  expect(changeIssues({ ...policy, past: true }, 2000, 1999)).toMatchObject([{ code: 'change-too-late' }]);
});

test('an appointment is moved at most as often as the cap says', () => {
  expect(changeIssues({ ...policy, cap: 2 }, 9000, 0, 1)).toEqual([]);
  expect(changeIssues({ ...policy, cap: 2 }, 9000, 0, 2)).toEqual([{ code: 'changed-too-often', times: 2, cap: 2 }]);
  expect(changeIssues({ ...policy, cap: 0 }, 9000, 0)).toEqual([{ code: 'changed-too-often', times: 0, cap: 0 }]);
  expect(changeIssues(policy, 9000, 0, 99)).toEqual([]);
});

test('everything that stands against it is told, in order', () => {
  expect(changeIssues({ allowed: false, window: 60, cap: 0 }, 30, 0).map(({ code }) => code)).toEqual([
    'change-not-allowed',
    'change-too-late',
    'changed-too-often',
  ]);
});
