import { expect, test } from 'vitest';
import { minutesOf, sweep } from './sweep.ts';

/** Every twelfth zone for the years people book in; `npm run zones` takes all of them, for 130 years. */
const sample = Intl.supportedValuesOf('timeZone').filter((_, index) => index % 12 === 0);
const years = { start: minutesOf('2010-01-01'), end: minutesOf('2032-01-01') };

test('a sample of zones agrees with Temporal around every change', () => {
  const sweeps = sample.map((id) => sweep(id, years));
  expect(sweeps.flatMap(({ differences }) => differences)).toEqual([]);
  // The sweep did find changes to look at.
  expect(sweeps.reduce((sum, { changes }) => sum + changes, 0)).toBeGreaterThan(300);
});
