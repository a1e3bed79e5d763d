import { metrics } from './metrics.ts';

/**
 * What makes a line of the log a document in CloudWatch's embedded metric format, from which CloudWatch takes the metrics
 * that stand among its fields: no second line, and no call. Nothing for a line that holds none.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 * @param nowMs epoch milliseconds
 */
export function embedded(fields: Readonly<Record<string, unknown>>, namespace: string, nowMs: number): object {
  const kept = Object.entries(metrics).filter(
    ([name, { by }]) => typeof fields[name] === 'number' && (!by || typeof fields[by] === 'string'),
  );
  const directives = [...Map.groupBy(kept, ([, { by }]) => by)].map(([by, group]) => ({
    Namespace: namespace,
    Dimensions: [by ? [by] : []],
    Metrics: group.map(([Name, { unit }]) => ({ Name, Unit: unit })),
  }));
  return directives.length > 0 ? { _aws: { Timestamp: nowMs, CloudWatchMetrics: directives } } : {};
}
