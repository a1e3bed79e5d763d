import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Data } from './data.ts';
import { readingAndFinishing, useOfKey } from './permissions.ts';
import type { Stage } from './stages.ts';
import { Worker } from './worker.ts';

interface ExternalCalendarsProps {
  readonly stage: Stage;
  readonly data: Data;
  readonly bundle: string;
  /** Where calendars that are to be read wait. */
  readonly syncs: Queue;
}

/** Three addresses at a time, each with ten seconds and up to three hops, then ten to read them, then the writes. */
export const SYNC = Duration.seconds(90);

/**
 * Often enough that a time taken elsewhere is seldom booked here, and cheap: at 2 900 readings a month, each of a second or
 * less, a calendar costs about two cents.
 */
const EVERY = Duration.minutes(15);

/** Other people's servers are to be asked by a few at a time. */
const SYNCS_AT_ONCE = 5;

/** External calendars: every quarter of an hour, and after each change of one, → queue → function, which reads them. */
export class ExternalCalendars extends Construct {
  readonly worker: Worker;

  constructor(scope: Construct, id: string, { stage, data, bundle, syncs }: ExternalCalendarsProps) {
    super(scope, id);
    this.worker = new Worker(this, 'Syncing', {
      stage,
      data,
      bundle,
      file: 'calendars',
      description: `Openings ${stage.name}: busy times of external calendars`,
      timeout: SYNC,
      environment: { CALENDARS_QUEUE_URL: syncs.queueUrl },
      may: [
        readingAndFinishing(data.table),
        // Every calendar of the installation.
        new PolicyStatement({ actions: ['dynamodb:Query'], resources: [`${data.table.tableArn}/index/byName`] }),
        new PolicyStatement({
          actions: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
          resources: [syncs.queueArn],
        }),
        useOfKey(data.key, Stack.of(this).region, 'dynamodb', 'sqs'),
      ],
    });
    new EventSourceMapping(this, 'Syncs', {
      target: this.worker.live,
      eventSourceArn: syncs.queueArn,
      batchSize: 1,
      maxConcurrency: SYNCS_AT_ONCE,
      reportBatchItemFailures: true,
    });
    // A walk that failed is not repeated: the next one does the same.
    const walk = new LambdaFunction(this.worker.live, { retryAttempts: 0, event: RuleTargetInput.fromObject({}) });
    new Rule(this, 'Walk', { schedule: Schedule.rate(EVERY), targets: [walk] });
  }
}
