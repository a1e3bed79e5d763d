import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Data } from './data.ts';
import { ExternalCalendars, SYNC } from './external-calendars.ts';
import { readingAndFinishing, useOfKey } from './permissions.ts';
import { mailing, Reminders } from './reminders.ts';
import type { Stage } from './stages.ts';
import { Worker } from './worker.ts';

interface EventsProps extends StackProps {
  readonly stage: Stage;
  readonly data: Data;
  /** Folder of the bundle that @openings/api-lambda builds. */
  readonly bundle: string;
}

/**
 * A message waits here for three days at most (`TRIED_FOR` of the bundle's events/retry.ts), and in that time comes
 * some 20 times; one that came 50 times is nobody's to deliver.
 */
const KEPT = Duration.days(4);
const RECEIVED_AT_MOST = 50;

/** A webhook has ten seconds to answer; SQS advises six times that. */
const DELIVERY = Duration.seconds(20);

/** So many deliveries at a time leave the account's concurrency to those who book. */
const DELIVERIES_AT_ONCE = 10;

/**
 * What happens after the answer: table → stream → function → queues → functions → webhooks, e-mail, text messages and
 * external calendars.
 */
export class Events extends Stack {
  readonly fanOut: Worker;
  readonly delivering: Worker;
  readonly deliveries: Queue;
  /** Where what could not be handled lies, for two weeks: parts of the stream, and messages. */
  readonly lostRecords: Queue;
  readonly lostDeliveries: Queue;
  readonly lostRings: Queue;
  readonly lostSyncs: Queue;
  readonly reminders: Reminders;
  readonly syncs: Queue;
  readonly calendars: ExternalCalendars;

  constructor(scope: Construct, id: string, props: EventsProps) {
    super(scope, id, props);
    this.lostRecords = this.deadLetters('LostRecords', props);
    acknowledge(this.lostRecords, { 'AwsSolutions-SQS3': 'It is the dead-letter queue itself, of the stream.' });
    this.lostDeliveries = this.deadLetters('LostDeliveries', props);
    this.deliveries = new Queue(this, 'Deliveries', {
      ...encrypted(props),
      visibilityTimeout: Duration.seconds(6 * DELIVERY.toSeconds()),
      retentionPeriod: KEPT,
      deadLetterQueue: { queue: this.lostDeliveries, maxReceiveCount: RECEIVED_AT_MOST },
    });
    this.lostRings = this.deadLetters('LostRings', props);
    const rings = new Queue(this, 'Rings', {
      ...encrypted(props),
      visibilityTimeout: Duration.minutes(2),
      // Later than a day, nobody needs to be reminded any more.
      retentionPeriod: Duration.days(1),
      deadLetterQueue: { queue: this.lostRings, maxReceiveCount: 10 },
    });
    this.reminders = new Reminders(this, 'Reminders', { ...props, rings });
    this.lostSyncs = this.deadLetters('LostSyncs', props);
    this.syncs = new Queue(this, 'Syncs', {
      ...encrypted(props),
      visibilityTimeout: Duration.seconds(6 * SYNC.toSeconds()),
      // By then the calendar has been put here again four times.
      retentionPeriod: Duration.hours(1),
      deadLetterQueue: { queue: this.lostSyncs, maxReceiveCount: 3 },
    });
    this.calendars = new ExternalCalendars(this, 'ExternalCalendars', { ...props, syncs: this.syncs });
    this.fanOut = this.createFanOut(props);
    this.delivering = this.createDelivering(props);
  }

  /** Events alone leave the stream; whatever else is written costs nothing here. */
  private createFanOut(props: EventsProps): Worker {
    const { table } = props.data;
    const stream = table.tableStreamArn as string;
    const worker = new Worker(this, 'FanOut', {
      ...props,
      file: 'stream',
      description: `Openings ${props.stage.name}: events of the table’s stream to messages`,
      // A hundred events, each of them a series for which sixty clocks are set, take some minutes.
      timeout: Duration.minutes(10),
      environment: {
        DELIVERIES_QUEUE_URL: this.deliveries.queueUrl,
        CALENDARS_QUEUE_URL: this.syncs.queueUrl,
        ...this.reminders.clocks.environment,
      },
      may: [
        may(
          ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
          stream,
        ),
        readingAndFinishing(table),
        may(['sqs:SendMessage'], this.deliveries.queueArn, this.syncs.queueArn, this.lostRecords.queueArn),
        ...this.reminders.clocks.may,
        useOfKey(props.data.key, this.region, 'dynamodb', 'sqs'),
      ],
      ...(this.reminders.clocks.accepted && { accepted: this.reminders.clocks.accepted }),
    });
    new EventSourceMapping(this, 'Stream', {
      target: worker.live,
      eventSourceArn: stream,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { NewImage: { kind: { S: FilterRule.isEqual('event') } } },
        }),
      ],
      batchSize: 100,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // The stream itself keeps records for a day. Some hours of trying leave the rest of it to those behind.
      maxRecordAge: Duration.hours(4),
      onFailure: new SqsDlq(this.lostRecords),
    });
    return worker;
  }

  private createDelivering(props: EventsProps): Worker {
    const { table } = props.data;
    const email = mailing(this, props.stage);
    const worker = new Worker(this, 'Delivering', {
      ...props,
      file: 'deliveries',
      description: `Openings ${props.stage.name}: messages to webhooks`,
      timeout: DELIVERY,
      environment: { DELIVERIES_QUEUE_URL: this.deliveries.queueUrl, ...email.environment },
      may: [
        may(['dynamodb:GetItem', 'dynamodb:PutItem'], table.tableArn),
        // Who runs a practice, to be told of a webhook that fails.
        may(['dynamodb:Query'], `${table.tableArn}/index/byName`),
        ...email.may,
        may(
          ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility', 'sqs:GetQueueAttributes'],
          this.deliveries.queueArn,
        ),
        useOfKey(props.data.key, this.region, 'dynamodb', 'sqs'),
      ],
      ...(email.accepted && { accepted: email.accepted }),
    });
    new EventSourceMapping(this, 'Queue', {
      target: worker.live,
      eventSourceArn: this.deliveries.queueArn,
      // Messages of one batch are sent side by side, and wait for the slowest.
      batchSize: 5,
      maxConcurrency: DELIVERIES_AT_ONCE,
      reportBatchItemFailures: true,
    });
    return worker;
  }

  private deadLetters(id: string, props: EventsProps): Queue {
    return new Queue(this, id, { ...encrypted(props), retentionPeriod: Duration.days(14) });
  }
}

const encrypted = ({ data }: EventsProps) => ({
  encryption: QueueEncryption.KMS,
  encryptionMasterKey: data.key,
  enforceSSL: true,
});

const may = (actions: string[], ...resources: string[]): PolicyStatement => new PolicyStatement({ actions, resources });
