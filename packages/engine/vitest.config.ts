import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'engine',
    // One worker waits for the database, or for a browser, while the other works.
    maxWorkers: 2,
    include: ['docs/**/*.test.ts', 'src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 180_000,
  },
});
