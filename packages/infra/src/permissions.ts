import { table as definition } from '@openings/api-lambda/table';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Stack } from 'aws-cdk-lib/core';
import type { Data } from './data.ts';

/** All that the function may do: every action spelled out, none on more than it needs. */
export function permissions({ table, key, pepper, originLock }: Data, logs: LogGroup): PolicyStatement[] {
  const may = (actions: string[], resources: string[], conditions = {}) =>
    new PolicyStatement({ actions, resources, conditions });
  const indexes = Object.keys(definition.indexes).map((index) => `${table.tableArn}/index/${index}`);
  const { region } = Stack.of(logs);

  return [
    may(['dynamodb:GetItem', 'dynamodb:BatchGetItem'], [table.tableArn]),
    may(['dynamodb:Query'], [table.tableArn, ...indexes]),
    // A transaction needs leave for each kind of action in it, and none of its own.
    may(
      ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
      [table.tableArn],
    ),
    may(['secretsmanager:GetSecretValue'], [pepper.secretArn, originLock.secretArn]),
    // DynamoDB and Secrets Manager use the key in the name of their caller, who cannot use it otherwise.
    may(
      ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncryptFrom', 'kms:ReEncryptTo', 'kms:GenerateDataKey', 'kms:DescribeKey'],
      [key.keyArn],
      {
        StringEquals: {
          'kms:ViaService': [`dynamodb.${region}.amazonaws.com`, `secretsmanager.${region}.amazonaws.com`],
        },
      },
    ),
    may(['logs:CreateLogStream', 'logs:PutLogEvents'], [logs.logGroupArn]),
    // X-Ray knows no resources: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsx-ray.html
    may(['xray:PutTraceSegments', 'xray:PutTelemetryRecords'], ['*']),
  ];
}
