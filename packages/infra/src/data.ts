import { table as definition } from '@openings/api-lambda/table';
import { AttributeType, Billing, StreamViewType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { ArnFormat, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Stage } from './stages.ts';

/** What must survive everything else: the table, its key, and the secrets without which the table is of no use. */
export class Data extends Stack {
  readonly key: Key;
  readonly table: TableV2;
  /** Under which API keys are hashed. Whoever loses it loses every API key. */
  readonly pepper: Secret;
  /** What CloudFront says to prove that a request came through it. */
  readonly originLock: Secret;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: Stage }) {
    super(scope, id, props);
    const removalPolicy = props.stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

    this.key = new Key(this, 'Key', {
      description: `Openings ${props.stage.name}: table, secrets, logs, alarms`,
      enableKeyRotation: true,
      removalPolicy,
    });
    this.letServicesUse(this.key);

    this.table = new TableV2(this, 'Table', {
      ...keys(definition),
      globalSecondaryIndexes: Object.entries(definition.indexes).map(([indexName, index]) => ({
        indexName,
        ...keys(index),
      })),
      timeToLiveAttribute: definition.expiry,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(this.key),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      deletionProtection: props.stage.keepsData,
      // Contributor Insights stays off: it would copy partition keys, e-mail addresses among them, into CloudWatch.
      removalPolicy,
    });

    this.pepper = this.secret(
      'Pepper',
      'Under which API keys are hashed. Changing it invalidates them all.',
      removalPolicy,
    );
    this.originLock = this.secret(
      'OriginLock',
      'Header by which CloudFront proves itself to the function.',
      removalPolicy,
    );
    unrotated(this.pepper, 'A new pepper invalidates every API key at once; it is changed by hand, see the runbook.');
    unrotated(this.originLock, 'CloudFront and the function have to change together; done by hand, see the runbook.');
  }

  /** 64 letters and digits, some 380 bits. */
  private secret(id: string, description: string, removalPolicy: RemovalPolicy): Secret {
    const generateSecretString = { passwordLength: 64, excludePunctuation: true };
    return new Secret(this, id, { description, encryptionKey: this.key, generateSecretString, removalPolicy });
  }

  /** Logs and alarms of this account are written by services, which need the key's own leave. */
  private letServicesUse(key: Key): void {
    const logGroups = {
      service: 'logs',
      resource: 'log-group',
      resourceName: '*',
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    };
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${this.region}.amazonaws.com`)],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': this.formatArn(logGroups) } },
      }),
    );
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
  }
}

function unrotated(secret: Secret, reason: string): void {
  acknowledge(secret, { 'AwsSolutions-SMG4': reason, 'HIPAA.Security-SecretsManagerRotationEnabled': reason });
}

/** A pair of keys as CDK wants it. All keys are strings. */
function keys(of: { readonly partitionKey: string; readonly sortKey: string }) {
  return {
    partitionKey: { name: of.partitionKey, type: AttributeType.STRING },
    sortKey: { name: of.sortKey, type: AttributeType.STRING },
  };
}
