import { expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

const limited = () => {
  let now = 0;
  const ask = createRateLimit({ perSecond: 2, burst: 3 }, () => now);
  const asks = (principal: string): string => {
    try {
      ask(principal);
      return 'ok';
    } catch (error) {
      const { status, code, headers } = error as { status: number; code: string; headers: Record<string, string> };
      return `${status} ${code} ${headers['retry-after']}`;
    }
  };
  const pass = (ms: number): void => {
    now += ms;
  };
  return { asks, pass };
};

it('lets a burst through, then as many as it is refilled by', () => {
  const { asks, pass } = limited();
  expect([1, 2, 3, 4].map(() => asks('52'))).toEqual(['ok', 'ok', 'ok', '429 TOO_MANY_REQUESTS 1']);
  pass(499);
  expect(asks('52')).toContain('429');
  pass(1);
  expect([asks('52'), asks('52')]).toEqual(['ok', '429 TOO_MANY_REQUESTS 1']);
  pass(3_600_000);
  expect([1, 2, 3, 4].map(() => asks('52').slice(0, 3))).toEqual(['ok', 'ok', 'ok', '429']);
});

it('counts each principal apart', () => {
  const { asks } = limited();
  for (const _ of [1, 2, 3, 4]) asks('52');
  expect([asks('52').slice(0, 3), asks('53')]).toEqual(['429', 'ok']);
});

it('forgets whoever was away longest', () => {
  const { asks } = limited();
  for (const _ of [1, 2, 3]) asks('first');
  for (let i = 0; i < 10_000; i++) asks(`p${i}`);
  expect(asks('first')).toBe('ok');
});
