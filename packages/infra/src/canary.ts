import { Alarm, ComparisonOperator, type IMetric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { Alias, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Stage } from './stages.ts';

/** A function behind an alias, and what tells a bad version of it from a good one. */
interface Release {
  readonly stage: Stage;
  readonly lambda: LambdaFunction;
  /** The alias by which it is called; a deployment moves it from version to version. */
  readonly live: Alias;
  /** Lines of level ERROR in its log, by the minute. */
  readonly internalErrors: IMetric;
  /** Per cent of failed requests, where it answers any. */
  readonly failures?: IMetric;
}

/**
 * Lets a new version of a function take over: by and by where the stage says so, and back to the old one at the first
 * sign of trouble. The signs are stricter than the alarms of `ops.ts`, which wake people.
 */
export function deployGradually(scope: Construct, release: Release): LambdaDeploymentGroup {
  const { stage, live, internalErrors, failures } = release;
  const group = new LambdaDeploymentGroup(scope, 'Deployment', {
    alias: live,
    deploymentConfig: stage.canary
      ? LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES
      : LambdaDeploymentConfig.ALL_AT_ONCE,
    alarms: [
      sign(scope, 'CanaryCrashes', crashesOfNewVersion(release), 0),
      sign(scope, 'CanaryInternalErrors', internalErrors, 2),
      ...(failures ? [sign(scope, 'CanaryFailures', failures, 1)] : []),
    ],
    autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
  });
  acknowledge(group, {
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]':
      'AWS keeps this policy for the purpose: moving an alias between versions and reading alarms.',
  });
  return group;
}

/** Alone of all metrics this one tells the two versions behind an alias apart. */
const crashesOfNewVersion = ({ lambda, live }: Release): IMetric =>
  live.metricErrors({
    period: Duration.minutes(1),
    statistic: Stats.SUM,
    dimensionsMap: {
      FunctionName: lambda.functionName,
      Resource: `${lambda.functionName}:${live.aliasName}`,
      ExecutedVersion: lambda.currentVersion.version,
    },
  });

/** An alarm of a single bad minute: above `limit` the deployment is rolled back. */
function sign(scope: Construct, id: string, metric: IMetric, limit: number) {
  const alarm = new Alarm(scope, id, {
    metric,
    alarmDescription: 'Rolls back a deployment while it is under way; wakes nobody.',
    comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
    threshold: limit,
    evaluationPeriods: 1,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  });
  acknowledge(alarm, {
    'HIPAA.Security-CloudWatchAlarmAction':
      'CodeDeploy reads it and acts on it; people are told by the alarms of the Ops stack.',
  });
  return alarm;
}
