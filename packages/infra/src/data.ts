import { table as definition } from '@openings/api-lambda/table';
import {
  AttributeType,
  Billing,
  type ITableV2,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { installationKey } from './key.ts';
import type { Replica } from './replica.ts';
import type { Stage } from './stages.ts';

interface DataProps extends StackProps {
  readonly stage: Stage;
  /** Other regions in which a copy is kept. */
  readonly replicas: readonly Replica[];
}

/** What must survive everything else: the table, its key, and the secrets without which the table is of no use. */
export class Data extends Stack {
  readonly key: IKey;
  readonly table: ITableV2;
  /** Under which API keys are hashed. Whoever loses it loses every API key. */
  readonly pepper: ISecret;
  /** What CloudFront says to prove that a request came through it. */
  readonly originLock: ISecret;

  constructor(scope: Construct, id: string, props: DataProps) {
    super(scope, id, props);
    const { stage, replicas } = props;
    const removalPolicy = stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const keyOf = new Map(replicas.map((replica) => [replica.region, replica.keyArnFor(this)]));

    this.key = installationKey(this, stage);
    this.table = new TableV2(this, 'Table', {
      ...keys(definition),
      globalSecondaryIndexes: Object.entries(definition.indexes).map(([indexName, index]) => ({
        indexName,
        ...keys(index),
      })),
      timeToLiveAttribute: definition.expiry,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.customerManagedKey(this.key, Object.fromEntries(keyOf)),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      deletionProtection: stage.keepsData,
      // Nobody writes there: docs/booking-protocol.md, "One writing region".
      replicas: [...keyOf.keys()].map((region) => ({ region })),
      // Contributor Insights stays off: it would copy partition keys, e-mail addresses among them, into CloudWatch.
      removalPolicy,
    });

    const secret = {
      encryptionKey: this.key,
      // 64 letters and digits, some 380 bits.
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      replicaRegions: [...keyOf].map(([region, arn]) => ({
        region,
        encryptionKey: Key.fromKeyArn(this, `KeyOf-${region}`, arn),
      })),
      removalPolicy,
    };
    this.pepper = new Secret(this, 'Pepper', {
      ...secret,
      description: 'Under which API keys are hashed. The version before stays good.',
    });
    this.originLock = new Secret(this, 'OriginLock', {
      ...secret,
      description: 'Header by which CloudFront proves itself to the function.',
    });
    unrotated(this.pepper, 'Keys that nobody used between two changes are void: changed by hand, see the runbook.');
    unrotated(this.originLock, 'CloudFront and the function have to change together; done by hand, see the runbook.');
  }
}

function unrotated(secret: ISecret, reason: string): void {
  acknowledge(secret, { 'AwsSolutions-SMG4': reason, 'HIPAA.Security-SecretsManagerRotationEnabled': reason });
}

/** A pair of keys as CDK wants it. All keys are strings. */
function keys(of: { readonly partitionKey: string; readonly sortKey: string }) {
  return {
    partitionKey: { name: of.partitionKey, type: AttributeType.STRING },
    sortKey: { name: of.sortKey, type: AttributeType.STRING },
  };
}
