import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { acknowledge } from './acknowledge.ts';
import type { Api } from './api.ts';
import { apiSignals } from './signals.ts';
import type { Stage } from './stages.ts';

/**
 * Lets a new version of the function take over: by and by where the stage says so, and back to the old one at the first
 * sign of trouble. The signs are stricter than the alarms of `ops.ts`, which wake people.
 */
export function deployGradually(api: Api, stage: Stage): LambdaDeploymentGroup {
  const { failed, internalErrors, crashes } = apiSignals(api);
  // Alone of all metrics this one tells the two versions behind the alias apart.
  const dimensionsMap = {
    FunctionName: api.lambda.functionName,
    Resource: `${api.lambda.functionName}:${api.live.aliasName}`,
    ExecutedVersion: api.lambda.currentVersion.version,
  };
  const group = new LambdaDeploymentGroup(api, 'Deployment', {
    alias: api.live,
    deploymentConfig: stage.canary
      ? LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES
      : LambdaDeploymentConfig.ALL_AT_ONCE,
    alarms: [
      sign(api, 'CanaryCrashes', crashes.with({ dimensionsMap }), 0),
      sign(api, 'CanaryInternalErrors', internalErrors, 2),
      sign(api, 'CanaryFailures', failed, 1),
    ],
    autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
  });
  acknowledge(group, {
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]':
      'AWS keeps this policy for the purpose: moving an alias between versions and reading alarms.',
  });
  return group;
}

/** An alarm of a single bad minute: above `limit` the deployment is rolled back. */
function sign(api: Api, id: string, metric: IMetric, limit: number) {
  const alarm = new Alarm(api, id, {
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
