import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { foundClinic } from './clinic.ts';
import { largeScenario, simulate, usualScenario } from './run.ts';

/**
 * Simulates for as long as one likes: `npm run simulate -w @openings/api-lambda -- --seed 7 --seconds 600`, with
 * `--large` around changes that no transaction can hold. A failure is shrunk to the fewest deeds that still break something, and printed with the path that plays it again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seconds: { type: 'string', default: '60' },
    path: { type: 'string' },
    large: { type: 'boolean' },
  },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const clinic = await foundClinic();
let deeds = 0;
const began = Date.now();

const result = await fc.check(
  fc.asyncProperty(values.large ? largeScenario : usualScenario, async (scenario) => {
    deeds += scenario.callers.flat().length;
    const broken = await simulate(clinic, scenario);
    if (broken.length > 0) throw new Error(broken.join('\n'));
  }),
  {
    seed,
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: Number(values.seconds) * 1000,
    ...(values.path && { path: values.path }),
  },
);

const seconds = (Date.now() - began) / 1000;
console.log(`Seed ${seed}: ${result.numRuns} histories, ${deeds} deeds, ${seconds.toFixed(0)} s.`);
if (result.failed && result.counterexample) {
  console.error(`\nBroken. Play it again with --seed ${seed} --path ${result.counterexamplePath}\n`);
  console.error(JSON.stringify(result.counterexample[0], undefined, 1));
  console.error((result.errorInstance as Error).message);
  process.exitCode = 1;
} else console.log('Every law held.');
