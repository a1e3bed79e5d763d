import assert from 'node:assert/strict';
import { measure, measureOnce, readable } from './measure.ts';
import type { Workload } from './workloads.ts';

const rivals = ['luxon', 'rrule', 'temporal'] as const;

/** Every workload measured, ours beside its budget and the rivals on the same work, as a Markdown table. */
export function table(workloads: readonly Workload[]): string {
  return [
    '| workload | ours | budget | luxon | rrule | temporal-polyfill |',
    '|---|--:|--:|--:|--:|--:|',
    ...workloads.map((workload) => {
      const ours = workload.once ? measureOnce(workload.once) : measure(workload.ours) / (workload.per ?? 1);
      const others = rivals.map((name) => besides(ours, workload, name));
      return `| ${[workload.name, readable(ours), readable(workload.budget), ...others].join(' | ')} |`;
    }),
  ].join('\n');
}

/** A rival's time and how many times ours it is. It must come to the same result first. */
function besides(ours: number, workload: Workload, name: (typeof rivals)[number]): string {
  const rival = workload[name];
  if (!rival) return '';
  assert.deepEqual(rival(), workload.ours(), `${name} differs on ${workload.name}`);
  const theirs = measure(rival) / (workload.per ?? 1);
  return `${readable(theirs)} (×${Math.round(theirs / ours).toLocaleString('en')})`;
}
