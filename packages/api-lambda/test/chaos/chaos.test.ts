import { expect, it } from 'vitest';
import { wreak } from './run.ts';

it('keeps every promise while server and database are killed', { timeout: 180_000 }, async () => {
  const { breaches, ...figures } = await wreak({ seconds: 12, clients: 8, seed: 7 });
  expect(breaches).toEqual([]);
  expect(figures.answered).toBeGreaterThan(50);
  expect(figures.serverKills).toBeGreaterThan(0);
  expect(figures.databaseKills).toBeGreaterThan(0);
});
