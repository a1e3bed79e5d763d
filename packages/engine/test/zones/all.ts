/** `npm run zones`: every zone, every change from 1972 to 2100, against the Temporal polyfill. About five minutes. */
import { everyYear, sweep } from './sweep.ts';

const ids = Intl.supportedValuesOf('timeZone');
const sweeps = ids.map((id, index) => {
  if (process.stdout.isTTY) process.stdout.write(`\r${index + 1} of ${ids.length} `);
  return sweep(id, everyYear);
});
const total = (of: 'changes' | 'comparisons'): string =>
  sweeps.reduce((sum, sweep) => sum + sweep[of], 0).toLocaleString('en');
const differences = sweeps.flatMap(({ differences }) => differences);

console.log(
  `${ids.length} zones, ${total('changes')} changes, ${total('comparisons')} comparisons: ${differences.length} differences`,
);
console.log(`Node ${process.versions.node}, tz database ${process.versions.tz}`);
for (const difference of differences.slice(0, 50)) console.log(difference);
process.exitCode = differences.length > 0 ? 1 : 0;
