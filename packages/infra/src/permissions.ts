import { table as definition } from '@openings/api-lambda/table';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Stack } from 'aws-cdk-lib/core';
import type { Data } from './data.ts';

/** All that the function may do: every action spelled out, none on more than it needs. */
export function permissions({ table, key, pepper, originLock }: Data, logs: LogGroup): PolicyStatement[] {
  const may = (actions: string[], resources: string[]) => new PolicyStatement({ actions, resources });
  const indexes = Object.keys(definition.indexes).map((index) => `${table.tableArn}/index/${index}`);

  return [
    may(['dynamodb:GetItem', 'dynamodb:BatchGetItem'], [table.tableArn]),
    may(['dynamodb:Query'], [table.tableArn, ...indexes]),
    // A transaction needs leave for each kind of action in it, and none of its own.
    may(
      ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
      [table.tableArn],
    ),
    may(['secretsmanager:GetSecretValue'], [pepper.secretArn, originLock.secretArn]),
    useOfKey(key, Stack.of(logs).region, 'dynamodb', 'secretsmanager'),
    ownLogs(logs),
    tracing(),
  ];
}

/** Services use the key in the name of their caller, who cannot use it otherwise. */
export const useOfKey = (key: IKey, region: string, ...services: string[]): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'kms:Encrypt',
      'kms:Decrypt',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
      'kms:GenerateDataKey',
      'kms:DescribeKey',
    ],
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': services.map((service) => `${service}.${region}.amazonaws.com`) } },
  });

/**
 * Reading appointments, which includes putting in place what a process that died has left of a large change (the
 * bundle's scheduling/large-change.ts).
 */
export const readingAndFinishing = ({ tableArn }: ITableV2): PolicyStatement =>
  new PolicyStatement({
    actions: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'ConditionCheckItem'].map(
      (action) => `dynamodb:${action}`,
    ),
    resources: [tableArn],
  });

/** What a function writes into its own log group. */
export const ownLogs = (logs: LogGroup): PolicyStatement =>
  new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logs.logGroupArn] });

/** X-Ray knows no resources: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsx-ray.html */
export const tracing = (): PolicyStatement =>
  new PolicyStatement({ actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], resources: ['*'] });
