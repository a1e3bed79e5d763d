import { type Kind, refusalCodes, refusedFor } from '@openings/api-lambda/metrics';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { Stage } from './stages.ts';

const period = Duration.minutes(1);

/** Where CloudWatch keeps what the functions of a stage count. */
export const namespaceOf = ({ name }: Pick<Stage, 'name'>): string => `Openings/${name}`;

/** What the functions measure of their work and tell in a line of the log: see the bundle's telemetry/metrics.ts. */
export function measured(stage: Stage) {
  const namespace = namespaceOf(stage);
  const count = (metricName: string, label?: string): IMetric =>
    new Metric({ namespace, metricName, period, statistic: Stats.SUM, label });
  /** Milliseconds in the function, cold starts not counted, of requests of one kind. */
  const latency = (kind: Kind, percent: number): IMetric =>
    new Metric({
      namespace,
      metricName: 'latency_ms',
      dimensionsMap: { kind },
      period,
      statistic: Stats.p(percent),
      label: `${kind} p${percent}`,
    });
  const bookings = count('bookings');
  const refusals = count('refusals');
  return {
    bookings,
    refusals,
    refusedFor: refusalCodes.map((code) => count(refusedFor(code), code)),
    lostRaces: count('lost_races'),
    conflicts: count('conflicts'),
    readUnits: count('read_units'),
    writeUnits: count('write_units'),
    webhooks: [count('webhooks_taken'), count('webhooks_failed')],
    reminders: [count('reminders_sent'), count('reminders_failed')],
    latency,
    /** Per cent of what was asked for that was neither done nor decided: "please try again". Fewer than three in a minute count as none. */
    givenUp: new MathExpression({
      expression: 'IF(FILL(contended, 0) >= 3, 100 * FILL(contended, 0) / (FILL(bookings, 0) + FILL(refusals, 0)), 0)',
      usingMetrics: { contended: count(refusedFor('contended')), bookings, refusals },
      period,
      label: 'Told to try again, %',
    }),
  };
}
