import { defineConfig } from 'vitest/config';

/** For `npm run mutate`: what is quick, and every law with few runs, since every mutant goes through all of it. */
export default defineConfig({
  test: {
    name: 'engine',
    include: ['src/**/*.test.ts', 'test/laws/laws.test.ts', 'test/hostile.test.ts'],
    env: { LAW_RUNS: '25' },
  },
});
