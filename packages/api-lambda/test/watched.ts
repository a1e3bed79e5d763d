import { afterAll, expect } from 'vitest';
import type { Named } from './log-watch.ts';

/** What the clinics of this test file found in their logs that must not be there. */
export const watched: (() => Promise<readonly Named[]>)[] = [];

afterAll(async () => {
  for (const leaks of watched) expect(JSON.stringify(await leaks()), 'personal texts in the log').toBe('[]');
});
