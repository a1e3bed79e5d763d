/**
 * `npm run soak -- [runs] [seed] [words of a law]`: every law, a million runs each unless told otherwise.
 * Prints the seed, with which a failure is found again.
 */
import fc from 'fast-check';
import { laws } from './laws.ts';

const [runs = '1000000', seed = String(Date.now() % 2 ** 31), words = ''] = process.argv.slice(2);
const numRuns = Number(runs.replaceAll('_', ''));
console.log(`${numRuns.toLocaleString('en')} runs of each law, seed ${seed}`);

let broken = 0;
for (const { law, property } of laws.filter(({ law }) => law.includes(words))) {
  const begun = performance.now();
  const details = fc.check(property, { numRuns, seed: Number(seed) });
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`${details.failed ? 'BROKEN' : 'holds '} ${law} (${seconds} s)`);
  if (!details.failed) continue;
  broken++;
  console.log(fc.defaultReportMessage(details));
}
process.exitCode = broken > 0 ? 1 : 0;
