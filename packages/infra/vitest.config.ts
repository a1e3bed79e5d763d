import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'infra',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Loading CDK takes longer than any test, so it is loaded once for all files.
    isolate: false,
    fileParallelism: false,
    // A group of its own: vitest wants as many workers for all projects of a group.
    sequence: { groupOrder: 1 },
    // Synthesizing an installation, cdk-nag included, takes seconds on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
