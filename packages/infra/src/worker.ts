import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { deployGradually } from './canary.ts';
import type { Data } from './data.ts';
import { functionRole } from './function-role.ts';
import { errorLines, keptLog } from './logs.ts';
import { namespaceOf } from './measured.ts';
import { ownLogs, tracing } from './permissions.ts';
import type { Stage } from './stages.ts';

/** What makes one function another. */
export interface WorkerProps {
  readonly stage: Stage;
  readonly data: Data;
  readonly bundle: string;
  /** File of the bundle, without its ending, and thereby what the function does. */
  readonly file: string;
  readonly description: string;
  readonly timeout: Duration;
  readonly environment: Readonly<Record<string, string>>;
  /** All it may do, beside writing its own log and traces. */
  readonly may: PolicyStatement[];
  /** Findings of cdk-nag about these rights, with the reason why each is right. */
  readonly accepted?: Readonly<Record<string, string>>;
}

/** A function that nobody waits for: it is fed by a stream or a queue, with its own log and exactly the rights it needs. */
export class Worker extends Construct {
  readonly lambda: LambdaFunction;
  /** The version that is fed; a deployment moves it. */
  readonly live: Alias;

  constructor(scope: Construct, id: string, props: WorkerProps) {
    super(scope, id);
    const { stage } = props;
    const logGroup = keptLog(this, 'Logs', props);
    this.lambda = this.createLambda(props, logGroup);
    this.live = new Alias(this, 'Live', { aliasName: 'live', version: this.lambda.currentVersion });
    // What it can't carry onward it says, and asks for again: to Lambda that is no error.
    const internalErrors = errorLines(this, logGroup, stage, `${id}InternalErrors`).metric({
      period: Duration.minutes(1),
      statistic: Stats.SUM,
    });
    deployGradually(this, { stage, lambda: this.lambda, live: this.live, internalErrors });
  }

  private createLambda(props: WorkerProps, logGroup: LogGroup): LambdaFunction {
    const lambda = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      // Nobody waits, and most of its time it waits itself.
      memorySize: 512,
      timeout: props.timeout,
      code: Code.fromAsset(props.bundle, { exclude: ['**/*.map'] }),
      handler: `${props.file}.handler`,
      role: functionRole(this, [...props.may, ownLogs(logGroup), tracing()], props.accepted).withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      environment: {
        TABLE_NAME: props.data.table.tableName,
        METRICS_NAMESPACE: namespaceOf(props.stage),
        ...props.environment,
      },
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
    acknowledge(lambda, {
      'HIPAA.Security-LambdaConcurrency':
        'Its source bounds it: one execution for each shard, or the queue’s own limit.',
      'HIPAA.Security-LambdaDLQ': 'What it cannot handle goes to the dead-letter queue of its source.',
      'HIPAA.Security-LambdaInsideVPC':
        'Webhooks lead to the public internet, and all else it talks to is AWS services over TLS with IAM.',
    });
    return lambda;
  }
}
