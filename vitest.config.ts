import { defineConfig } from 'vitest/config';

/** One run over all packages, so that the totals at its end are the project's. */
export default defineConfig({
  test: { projects: ['packages/*/vitest.config.ts'] },
});
