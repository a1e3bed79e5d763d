import { table as definition } from '@openings/api-lambda/table';
import { describe, expect, test } from 'vitest';
import { only, prod, readable, templatesOf } from '../test/templates.ts';
import { stages } from './stages.ts';

const table = only(prod.data, 'AWS::DynamoDB::GlobalTable') as {
  AttributeDefinitions: { AttributeName: string; AttributeType: string }[];
  GlobalSecondaryIndexes: { IndexName: string; KeySchema: unknown; Projection: unknown }[];
  Replicas: Record<string, unknown>[];
  [property: string]: unknown;
};

const keySchema = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  { AttributeName: sortKey, KeyType: 'RANGE' },
];

describe('the table', () => {
  test('has the keys and indexes that the function and the local server know', () => {
    expect(table.KeySchema).toEqual(keySchema(definition));
    expect(table.GlobalSecondaryIndexes).toEqual(
      Object.entries(definition.indexes).map(([IndexName, keys]) => ({
        IndexName,
        KeySchema: keySchema(keys),
        Projection: { ProjectionType: 'ALL' },
      })),
    );
    expect(new Set(table.AttributeDefinitions.map((attribute) => attribute.AttributeType))).toEqual(new Set(['S']));
  });

  test('expires items, keeps a stream of both images, and is paid by the request', () => {
    expect(table.TimeToLiveSpecification).toEqual({ AttributeName: definition.expiry, Enabled: true });
    expect(table.StreamSpecification).toEqual({ StreamViewType: 'NEW_AND_OLD_IMAGES' });
    expect(table.BillingMode).toBe('PAY_PER_REQUEST');
  });

  test('is encrypted under the installation’s own key, which is renewed every year', () => {
    expect(table.SSESpecification).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
    expect(readable(table.Replicas[0]?.SSESpecification)).toEqual({ KMSMasterKeyId: 'Key.Arn' });
    expect(only(prod.data, 'AWS::KMS::Key')).toMatchObject({ EnableKeyRotation: true });
  });

  test('lives in one region and keeps no copy of its partition keys for insights', () => {
    expect(table.Replicas).toHaveLength(1);
    expect(table.Replicas[0]).not.toHaveProperty('ContributorInsightsSpecification');
  });
});

describe.each(Object.values(stages))('what $name must not lose', (stage) => {
  const { data } = templatesOf(stage);
  const kept = stage.keepsData ? 'Retain' : 'Delete';

  test('can be restored to any second of the last weeks', () => {
    data.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      Replicas: [{ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }],
    });
  });

  test(`outlives its stack: ${stage.keepsData}`, () => {
    for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::KMS::Key', 'AWS::SecretsManager::Secret']) {
      data.allResources(type, { DeletionPolicy: kept, UpdateReplacePolicy: kept });
    }
    data.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      Replicas: [{ DeletionProtectionEnabled: stage.keepsData }],
    });
  });
});

test('staging and prod keep their data, dev does not', () => {
  expect(Object.values(stages).map((stage) => [stage.name, stage.keepsData])).toEqual([
    ['dev', false],
    ['staging', true],
    ['prod', true],
  ]);
});

test('secrets are made by AWS, never written down, and encrypted under the same key', () => {
  prod.data.resourceCountIs('AWS::SecretsManager::Secret', 2);
  for (const { Properties } of Object.values(prod.data.findResources('AWS::SecretsManager::Secret'))) {
    expect(Properties).toHaveProperty('GenerateSecretString');
    expect(Properties).not.toHaveProperty('SecretString');
    expect(readable(Properties.KmsKeyId)).toBe('Key.Arn');
  }
});
