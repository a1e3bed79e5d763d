import { CfnScalableTarget, CfnScalingPolicy } from 'aws-cdk-lib/aws-applicationautoscaling';
import type { Version } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Stage } from './stages.ts';

/** Another execution is started when more than this part of the started ones is busy. */
const BUSY = 0.7;

/**
 * Keeps executions of one version started, more of them the busier they are.
 *
 * Of the version, not of the alias: an alias with started executions takes no weights ("Alias with weights can not be
 * used with Provisioned Concurrency"), and weights are how CodeDeploy lets a tenth of the traffic try a version. So a
 * new version is started before anybody is sent to it, and one that does not start ends the deployment there.
 */
export function keepWarm(scope: Construct, version: Version, { atLeast, atMost }: NonNullable<Stage['warm']>): void {
  const target = new CfnScalableTarget(scope, 'Warm', {
    serviceNamespace: 'lambda',
    scalableDimension: 'lambda:function:ProvisionedConcurrency',
    resourceId: `function:${version.lambda.functionName}:${version.version}`,
    minCapacity: atLeast,
    maxCapacity: atMost,
  });
  new CfnScalingPolicy(scope, 'WarmEnough', {
    policyName: 'warm-enough',
    policyType: 'TargetTrackingScaling',
    scalingTargetId: target.ref,
    targetTrackingScalingPolicyConfiguration: {
      predefinedMetricSpecification: { predefinedMetricType: 'LambdaProvisionedConcurrencyUtilization' },
      targetValue: BUSY,
    },
  });
}
