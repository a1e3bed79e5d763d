import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  test: {
    name: 'api-lambda',
    // One worker waits for the database, or for a browser, while the other works.
    maxWorkers: 2,
    // A clinic opens in a second, and a test takes less, on a machine that does nothing else.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'build/**/*.test.ts'],
    globalSetup: ['test/database.ts'],
  },
});
