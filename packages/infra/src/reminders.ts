import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Data } from './data.ts';
import { readingAndFinishing, useOfKey } from './permissions.ts';
import type { Stage } from './stages.ts';
import { Worker, type WorkerProps } from './worker.ts';

interface RemindersProps {
  readonly stage: Stage;
  readonly data: Data;
  readonly bundle: string;
  /** Where clocks that ring go. */
  readonly rings: Queue;
}

/** Reminders: one clock of EventBridge Scheduler per client and appointment → queue → function → e-mail and text messages. */
export class Reminders extends Construct {
  readonly worker: Worker;
  /** What a function needs to be told, and to be allowed, to set a clock. */
  readonly clocks: Pick<WorkerProps, 'environment' | 'may' | 'accepted'>;

  constructor(scope: Construct, id: string, { stage, data, bundle, rings }: RemindersProps) {
    super(scope, id);
    const scheduleGroupName = `openings-${stage.name}-reminders`;
    const group = new ScheduleGroup(this, 'Clocks', { scheduleGroupName, removalPolicy: RemovalPolicy.DESTROY });
    const schedules = arnOf(this, 'scheduler', 'schedule', `${scheduleGroupName}/*`);
    const role = this.scheduler(data, rings, group);
    const { region } = Stack.of(this);
    this.clocks = {
      environment: {
        REMINDERS_QUEUE_URL: rings.queueUrl,
        REMINDERS_QUEUE_ARN: rings.queueArn,
        SCHEDULE_GROUP: scheduleGroupName,
        SCHEDULER_ROLE_ARN: role.roleArn,
      },
      may: [
        new PolicyStatement({ actions: ['scheduler:CreateSchedule'], resources: [schedules] }),
        new PolicyStatement({
          actions: ['iam:PassRole'],
          resources: [role.roleArn],
          conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
        }),
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [rings.queueArn] }),
      ],
      accepted: wildcard(
        schedules,
        'Each client and appointment has a schedule of its own in this group, named as it is made.',
      ),
    };
    const email = mailing(this, stage);
    this.worker = new Worker(this, 'Reminding', {
      stage,
      data,
      bundle,
      file: 'reminders',
      description: `Openings ${stage.name}: reminders to clients`,
      timeout: Duration.seconds(20),
      environment: { ...this.clocks.environment, ...email.environment },
      may: [
        readingAndFinishing(data.table),
        new PolicyStatement({
          actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
          resources: [rings.queueArn],
        }),
        ...this.clocks.may,
        ...email.may,
        toTelephones,
        useOfKey(data.key, region, 'dynamodb', 'sqs'),
      ],
      accepted: { ...this.clocks.accepted, ...email.accepted },
    });
    new EventSourceMapping(this, 'Rings', {
      target: this.worker.live,
      eventSourceArn: rings.queueArn,
      batchSize: 5,
      maxConcurrency: 10,
      reportBatchItemFailures: true,
    });
  }

  /** The role in which the scheduler, and nobody else's scheduler, puts rings into the queue. */
  private scheduler(data: Data, rings: Queue, group: ScheduleGroup): Role {
    const { account, region } = Stack.of(this);
    const ringing = new ManagedPolicy(this, 'Ringing', {
      statements: [
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [rings.queueArn] }),
        useOfKey(data.key, region, 'sqs'),
      ],
    });
    const conditions = { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': group.scheduleGroupArn } };
    return new Role(this, 'Scheduler', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions }),
      managedPolicies: [ringing],
    });
  }
}

/** E-mail from this installation's address alone, where it has one. */
export function mailing(scope: Construct, { mailFrom }: Stage): Pick<WorkerProps, 'environment' | 'may' | 'accepted'> {
  if (!mailFrom) return { environment: {}, may: [] };
  const identities = arnOf(scope, 'ses', 'identity', '*');
  return {
    environment: { MAIL_FROM: mailFrom },
    may: [
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [identities],
        conditions: { StringEquals: { 'ses:FromAddress': mailFrom } },
      }),
    ],
    accepted: wildcard(
      identities,
      'SES may have verified the address or its domain; the condition names the one sender.',
    ),
  };
}

/** Telephones are no resources of AWS, so the right to reach them is one to publish to whatever is no topic. */
const toTelephones = new PolicyStatement({ actions: ['sns:Publish'], notResources: ['arn:*:sns:*:*:*'] });

const arnOf = (scope: Construct, service: string, resource: string, resourceName: string): string =>
  Stack.of(scope).formatArn({ service, resource, resourceName });

/** A finding about a wildcard, as cdk-nag names it, with the reason why it is right. */
function wildcard(arn: string, reason: string): Record<string, string> {
  const resource = arn.replace(/\$\{Token\[AWS\.(\w+)\.\d+\]\}/g, '<AWS::$1>');
  return { [`AwsSolutions-IAM5[Resource::${resource}]`]: reason };
}
