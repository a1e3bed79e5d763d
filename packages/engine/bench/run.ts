/** `npm run bench`: the tables, printed; with `--write`, also put into the README. Takes about a minute. */

import { growthTable } from './growth.ts';
import { writeBetween } from './readme.ts';
import { bundle, everything } from './size.ts';
import { table } from './table.ts';
import { workloads } from './workloads.ts';

const imports = [
  everything,
  "export * from 'luxon'",
  "export * from 'rrule'",
  "export * from 'temporal-polyfill/implementation'",
];
const [ours, ...rivals] = (await Promise.all(imports.map(bundle))).map(
  ({ gzipped }) => `${(gzipped / 1024).toFixed(1)} KB`,
);
const measured = `Best of many rounds on one core, Node ${process.versions.node}. Rivals do the same work in the same run and come to the
same result, which is asserted.

${table(workloads())}
| all of it, minified and gzipped | ${[ours, '6 KB', ...rivals].join(' | ')} |

Cost grows with days + busy times + slots found, from four days with twenty busy times on:

${growthTable()}`;

console.log(measured);
if (process.argv.includes('--write')) writeBetween('bench', measured);
