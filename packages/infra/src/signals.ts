import { type IMetric, MathExpression, type MetricOptions, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { type ITableV2, Operation } from 'aws-cdk-lib/aws-dynamodb';
import { Duration } from 'aws-cdk-lib/core';
import type { Api } from './api.ts';
import type { Events } from './events.ts';

/** Everything is counted by the minute: alarms say how many minutes of how many. */
const period = Duration.minutes(1);
const sum: MetricOptions = { period, statistic: Stats.SUM };

/** What the store asks of the table. */
const operations = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.QUERY,
  Operation.UPDATE_ITEM,
  Operation.TRANSACT_WRITE_ITEMS,
];

/** What tells how the API is doing. */
export function apiSignals({ live, http, internalErrors }: Pick<Api, 'live' | 'http' | 'internalErrors'>) {
  return {
    requests: http.metricCount(sum),
    /** Per cent answered with 5xx. Fewer than three in a minute count as none: at night one of two is 50 %. */
    failed: new MathExpression({
      expression: 'IF(failed >= 3, 100 * failed / requests, 0)',
      usingMetrics: { failed: http.metricServerError(sum), requests: http.metricCount(sum) },
      period,
      label: 'Failed requests, %',
    }),
    /** Faults answered as "Internal error", most of them with status 200 as GraphQL has it. */
    internalErrors: internalErrors.metric(sum),
    /** Executions that gave no answer: crashed, timed out, did not start. */
    crashes: live.metricErrors(sum),
    throttles: live.metricThrottles(sum),
    p50: http.metricLatency({ period, statistic: Stats.p(50) }),
    p99: http.metricLatency({ period, statistic: Stats.p(99) }),
  } satisfies Record<string, IMetric>;
}

/** What tells how events leave. */
export function eventSignals({
  fanOut,
  delivering,
  reminders,
  deliveries,
  lostRecords,
  lostDeliveries,
  lostRings,
  lostSyncs,
  calendars,
}: Events) {
  const most: MetricOptions = { period, statistic: Stats.MAXIMUM };
  return {
    /** Milliseconds between an event and its reading. */
    age: fanOut.lambda.metric('IteratorAge', most),
    /** Executions that crashed or timed out; messages that were not taken are none. */
    failures: new MathExpression({
      expression: 'FILL(reading, 0) + FILL(sending, 0) + FILL(reminding, 0) + FILL(syncing, 0)',
      usingMetrics: {
        reading: fanOut.lambda.metricErrors(sum),
        sending: delivering.lambda.metricErrors(sum),
        reminding: reminders.worker.lambda.metricErrors(sum),
        syncing: calendars.worker.lambda.metricErrors(sum),
      },
      period,
      label: 'Failed executions',
    }),
    waiting: deliveries.metricApproximateNumberOfMessagesVisible(most),
    lost: new MathExpression({
      expression: 'FILL(records, 0) + FILL(messages, 0) + FILL(rings, 0) + FILL(syncs, 0)',
      usingMetrics: {
        records: lostRecords.metricApproximateNumberOfMessagesVisible(most),
        messages: lostDeliveries.metricApproximateNumberOfMessagesVisible(most),
        rings: lostRings.metricApproximateNumberOfMessagesVisible(most),
        syncs: lostSyncs.metricApproximateNumberOfMessagesVisible(most),
      },
      period,
      label: 'In dead-letter queues',
    }),
  } satisfies Record<string, IMetric>;
}

/** What tells how the table is doing. */
export function tableSignals(table: ITableV2) {
  return {
    throttled: overOperations(table, 'ThrottledRequests'),
    systemErrors: overOperations(table, 'SystemErrors'),
    /** Transactions that met another one on the same item; they are tried again. */
    conflicts: table.metric('TransactionConflict', sum),
    readUnits: table.metricConsumedReadCapacityUnits(sum),
    writeUnits: table.metricConsumedWriteCapacityUnits(sum),
  } satisfies Record<string, IMetric>;
}

/**
 * A metric that DynamoDB keeps by operation, over all of them. Operations that had nothing to report are gaps, and a
 * plain sum with a gap is a gap: CDK's own sums would show trouble only where every operation had it.
 */
function overOperations(table: ITableV2, metricName: string): MathExpression {
  const usingMetrics = Object.fromEntries(
    operations.map((operation) => {
      const dimensionsMap = { TableName: table.tableName, Operation: operation };
      return [`of${metricName}${operation}`, table.metric(metricName, { ...sum, dimensionsMap })];
    }),
  );
  const filled = Object.keys(usingMetrics).map((id) => `FILL(${id}, 0)`);
  return new MathExpression({ expression: `SUM([${filled.join(', ')}])`, usingMetrics, period, label: metricName });
}
