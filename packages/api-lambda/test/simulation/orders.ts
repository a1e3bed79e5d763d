import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { busyClinic } from './busy-clinic.ts';
import { usualDeed } from './deeds.ts';
import { sentBy, tryEveryOrder } from './every-order.ts';

/**
 * Tries several deeds at once in every order, then several others, for as long as one likes:
 * `npm run orders -w @openings/api-lambda -- --callers 3 --seconds 600 --seed 7`. A failure is printed with its deeds.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    seconds: { type: 'string', default: '60' },
    callers: { type: 'string', default: '2' },
  },
});
const callers = Number(values.callers);
const clinic = await busyClinic();
const began = Date.now(); // a play that is broken off leaves `performance.now` standing still
let orders = 0;

const result = await fc.check(
  fc.asyncProperty(fc.array(usualDeed, { minLength: callers, maxLength: callers }), async (deeds) => {
    const outcomes = await tryEveryOrder({ clinic }, sentBy(clinic, deeds));
    orders += outcomes.length;
    const broken = outcomes.flatMap((outcome) => outcome.broken);
    if (broken.length > 0) throw new Error(broken.join('\n'));
  }),
  {
    seed: Number(values.seed),
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: Number(values.seconds) * 1000,
  },
);

const seconds = ((Date.now() - began) / 1000).toFixed(0);
console.log(`Seed ${values.seed}: ${result.numRuns} times ${callers} deeds, ${orders} orders, ${seconds} s.`);
if (result.failed && result.counterexample) {
  console.error(JSON.stringify(result.counterexample[0], undefined, 1));
  console.error((result.errorInstance as Error).message);
  process.exitCode = 1;
} else console.log('Every law held in every order.');
