import { type ITableV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { CfnOutput, CfnWaitConditionHandle, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Data } from './data.ts';
import type { AdoptedData } from './stages.ts';

/**
 * Data that no stack here makes: a table restored from a backup, or the copy in a region that takes over. It says where
 * they are, and no more; a Data stack that was deployed before stays as it is.
 */
export class Adopted extends Stack implements Data {
  readonly key: IKey;
  readonly table: ITableV2;
  readonly pepper: ISecret;
  readonly originLock: ISecret;

  constructor(scope: Construct, id: string, { adopted, ...props }: StackProps & { readonly adopted: AdoptedData }) {
    super(scope, id, props);
    this.key = Key.fromKeyArn(this, 'Key', adopted.key);
    this.table = TableV2.fromTableAttributes(this, 'Table', {
      tableArn: adopted.table,
      tableStreamArn: adopted.stream,
    });
    this.pepper = Secret.fromSecretCompleteArn(this, 'Pepper', adopted.pepper);
    this.originLock = Secret.fromSecretCompleteArn(this, 'OriginLock', adopted.originLock);
    new CfnOutput(this, 'Adopted', { description: 'The table in use', value: adopted.table });
    // CloudFormation wants a resource in every stack; this one is nothing.
    new CfnWaitConditionHandle(this, 'Nothing');
  }
}
