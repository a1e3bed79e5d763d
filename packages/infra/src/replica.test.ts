import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { everything, moved } from '../test/everything.ts';
import { only, readable, templatesOf } from '../test/templates.ts';
import { openings } from './app.ts';
import { stages } from './stages.ts';

const { replica, data, ...others } = templatesOf(everything);
const away = templatesOf(moved);

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource?: unknown;
}
const statementsOf = (template: Template) =>
  Object.values(template.findResources('AWS::IAM::ManagedPolicy')).flatMap(
    ({ Properties }) => readable(Properties.PolicyDocument.Statement) as Statement[],
  );
const onTables = (template: Template) =>
  statementsOf(template).filter(({ Action }) => [Action].flat().some((action) => action.startsWith('dynamodb:')));

describe('a copy in another region', () => {
  test('is a table that can be restored and not be deleted, under a key of that region', () => {
    const { Replicas } = only(data, 'AWS::DynamoDB::GlobalTable') as { Replicas: Record<string, unknown>[] };
    expect(Replicas.map(({ Region }) => Region)).toEqual(['eu-west-1', 'eu-north-1', 'eu-central-1']);
    for (const each of Replicas)
      expect(each).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
    expect(Replicas[0]?.SSESpecification).toEqual({
      KMSMasterKeyId: {
        'Fn::GetStackOutput': {
          StackName: 'openings-everything-replica',
          Region: 'eu-west-1',
          OutputName: Object.keys(replica?.toJSON().Outputs)[0],
        },
      },
    });
  });

  test('has the secrets too, without which API keys are of no use there', () => {
    for (const { Properties } of Object.values(data.findResources('AWS::SecretsManager::Secret')))
      expect(Properties.ReplicaRegions.map(({ Region }: { Region: string }) => Region)).toEqual(everything.replicas);
  });

  test('comes after its key, which stays as long as the data', () => {
    const { app, data: stack, replicas } = openings({ stage: everything });
    expect(stack.dependencies).toEqual(expect.arrayContaining(replicas));
    replica?.hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } });
    expect(app.synth().getStackArtifact('Replica-eu-west-1').environment.region).toBe('eu-west-1');
  });
});

describe('one writing region', () => {
  test('a region with a copy has a key and nothing else: nobody there who could write', () => {
    const types = Object.values(replica?.toJSON().Resources as Record<string, { Type: string }>).map(
      ({ Type }) => Type,
    );
    expect(types).toEqual(['AWS::KMS::Key']);
  });

  test('all who may touch a table may touch the one of their own region, and no copy of it', () => {
    const touching = Object.values(others).flatMap(onTables);
    expect(touching.length).toBeGreaterThan(4);
    for (const { Resource } of touching)
      for (const arn of [Resource].flat()) expect(arn).toMatch(/^Table\.(Arn(\/index\/\w+)?|StreamArn)$/);
  });

  test('after a move, they may touch the copy and not the table it was made from', () => {
    const { table, stream } = moved.adopted ?? { table: '', stream: '' };
    const touching = Object.values(away).flatMap(onTables);
    expect(touching.length).toBeGreaterThan(4);
    for (const { Resource } of touching)
      for (const arn of [Resource].flat())
        expect(arn === stream || arn === table || String(arn).startsWith(`${table}/index/`)).toBe(true);
  });

  test('a table knows its copies as no multi-region table of the consistent kind, which would take no transaction', () => {
    expect(only(data, 'AWS::DynamoDB::GlobalTable').MultiRegionConsistency ?? 'EVENTUAL').toBe('EVENTUAL');
  });
});

describe('adopted data', () => {
  test('are told to the function, read by the events and watched, and nothing is made for them', () => {
    const { table, stream, key, pepper, originLock } = moved.adopted as NonNullable<typeof moved.adopted>;
    expect(only(away.api, 'AWS::Lambda::Function')).toMatchObject({
      Environment: {
        Variables: { TABLE_NAME: 'openings-prod', PEPPER_SECRET_ARN: pepper, ORIGIN_LOCK_SECRET_ARN: originLock },
      },
    });
    away.events.hasResourceProperties('AWS::Lambda::EventSourceMapping', { EventSourceArn: stream });
    away.api.allResourcesProperties('AWS::Logs::LogGroup', { KmsKeyId: key });
    expect(JSON.stringify(away.edge.toJSON())).toContain(`{{resolve:secretsmanager:${originLock}:SecretString:::}}`);
    const watched = Object.values(away.ops.findResources('AWS::CloudWatch::Alarm')).map((each) => JSON.stringify(each));
    expect(watched.filter((alarm) => alarm.includes('"openings-prod"')).length).toBeGreaterThan(2);
    expect(away.data.toJSON().Resources).toEqual({ Nothing: { Type: 'AWS::CloudFormation::WaitConditionHandle' } });
    expect(away.data.toJSON().Outputs.Adopted.Value).toBe(table);
  });

  test('leave the Data stack that was deployed before alone', () => {
    const names = openings({ stage: moved })
      .app.synth()
      .stacks.map(({ stackName }) => stackName);
    expect(names).toContain('openings-moved-adopted');
    expect(names).not.toContain('openings-moved-data');
  });
});

test('no stack has a network of its own, or a function in one', () => {
  for (const stage of [stages.prod, everything, moved])
    for (const template of Object.values(templatesOf(stage))) {
      const resources = Object.values(
        template.toJSON().Resources as Record<string, { Type: string; Properties: object }>,
      );
      expect(resources.filter(({ Type }) => Type.startsWith('AWS::EC2::'))).toEqual([]);
      expect(resources.filter(({ Properties = {} }) => 'VpcConfig' in Properties)).toEqual([]);
    }
});
