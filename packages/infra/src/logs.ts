import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Data } from './data.ts';
import { namespaceOf } from './measured.ts';
import type { Stage } from './stages.ts';

/** A log, under the installation's key, kept as long as the stage says. */
export const keptLog = (scope: Construct, id: string, { stage, data }: { stage: Stage; data: Data }): LogGroup =>
  new LogGroup(scope, id, {
    encryptionKey: data.key,
    retention: stage.logRetentionDays,
    removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });

/** Counts the lines of level ERROR in a function's log: what went wrong inside although it ended well. */
export const errorLines = (scope: Construct, logGroup: LogGroup, stage: Stage, metricName: string): MetricFilter =>
  new MetricFilter(scope, 'InternalErrors', {
    logGroup,
    filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
    metricNamespace: namespaceOf(stage),
    metricName,
  });
