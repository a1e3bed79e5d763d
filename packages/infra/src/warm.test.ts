import { describe, expect, test } from 'vitest';
import { everything } from '../test/everything.ts';
import { only, prod, readable, templatesOf } from '../test/templates.ts';

const { api } = templatesOf(everything);

describe('executions that are kept warm', () => {
  test('are none unless the stage asks for them', () => {
    prod.api.resourceCountIs('AWS::ApplicationAutoScaling::ScalableTarget', 0);
    expect(only(prod.api, 'AWS::Lambda::Version')).not.toHaveProperty('ProvisionedConcurrencyConfig');
  });

  test('belong to the version, since an alias that has some takes no weights for a canary', () => {
    const [version] = Object.keys(api.findResources('AWS::Lambda::Version'));
    expect(only(api, 'AWS::Lambda::Version')).toMatchObject({
      ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 5 },
    });
    expect(only(api, 'AWS::Lambda::Alias')).not.toHaveProperty('ProvisionedConcurrencyConfig');
    expect(readable(only(api, 'AWS::ApplicationAutoScaling::ScalableTarget').ResourceId)).toBe(
      `function:Function:${version}.Version`,
    );
    api.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
    });
  });

  test('are more when seven of ten are busy, within the bounds of the stage', () => {
    expect(only(api, 'AWS::ApplicationAutoScaling::ScalableTarget')).toMatchObject({
      MinCapacity: 5,
      MaxCapacity: 50,
      ScalableDimension: 'lambda:function:ProvisionedConcurrency',
    });
    expect(only(api, 'AWS::ApplicationAutoScaling::ScalingPolicy')).toMatchObject({
      PolicyType: 'TargetTrackingScaling',
      TargetTrackingScalingPolicyConfiguration: {
        PredefinedMetricSpecification: { PredefinedMetricType: 'LambdaProvisionedConcurrencyUtilization' },
        TargetValue: 0.7,
      },
    });
  });

  test('end with their version, which would be paid for ever', () => {
    api.hasResource('AWS::Lambda::Version', { DeletionPolicy: 'Delete' });
  });

  test('are as many as the stage says from the next deployment on, which only another version can do', () => {
    const more = templatesOf({ ...everything, warm: { atLeast: 6, atMost: 50 } }).api;
    const versionOf = (template: typeof api) => Object.keys(template.findResources('AWS::Lambda::Version'));
    expect(versionOf(more)).not.toEqual(versionOf(api));
  });
});
