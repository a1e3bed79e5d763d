import { existsSync } from 'node:fs';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Data } from './data.ts';
import { functionRole } from './function-role.ts';
import { namespaceOf } from './measured.ts';
import { permissions } from './permissions.ts';
import type { Issuer, Stage } from './stages.ts';
import { Trouble } from './trouble.ts';

/** What makes one installation's function another than another's. */
export interface FunctionProps {
  readonly stage: Stage;
  readonly data: Data;
  /** Whose tokens it takes, if anybody's. */
  readonly issuer?: Issuer;
  /** Folder of the bundle that @openings/api-lambda builds. */
  readonly bundle: string;
}

/**
 * The function that answers every request.
 * @throws Trouble where the bundle was not built
 */
export function apiFunction(scope: Construct, props: FunctionProps, logGroup: LogGroup): LambdaFunction {
  const { stage, data, bundle } = props;
  if (!existsSync(`${bundle}/handler.mjs`))
    throw new Trouble(`There is no bundle in ${bundle}. Run "npm run build" first.`);
  const lambda = new LambdaFunction(scope, 'Function', {
    description: describe(stage),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    // One whole processor: https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
    memorySize: 1769,
    timeout: Duration.seconds(10),
    ...(stage.reservedConcurrency && { reservedConcurrentExecutions: stage.reservedConcurrency }),
    code: Code.fromAsset(bundle, { exclude: ['**/*.map'] }),
    // Lambda takes what stands before the first dot for the name of the file.
    handler: 'handler.handler',
    // CDK adds nothing to what permissions.ts says.
    role: functionRole(scope, permissions(data, logGroup)).withoutPolicyUpdates(),
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    tracing: Tracing.ACTIVE,
    environment: environmentOf(props),
    currentVersionOptions: stage.warm
      ? // What is kept warm is paid for, so the version before goes when the new one has taken over.
        { removalPolicy: RemovalPolicy.DESTROY, provisionedConcurrentExecutions: stage.warm.atLeast }
      : { removalPolicy: RemovalPolicy.RETAIN },
  });
  acknowledge(lambda, {
    ...(!stage.reservedConcurrency && {
      'HIPAA.Security-LambdaConcurrency': 'The throttle of the HTTP API bounds concurrency; a stage may reserve some.',
    }),
    'HIPAA.Security-LambdaDLQ': 'Only ever invoked synchronously, by the HTTP API: the caller learns of a failure.',
    'HIPAA.Security-LambdaInsideVPC': 'It talks to AWS services alone, over TLS with IAM; a VPC would add no boundary.',
  });
  return lambda;
}

/** Another description makes another version: a version reads secrets as it starts, and is kept warm as it was made. */
const describe = ({ name, secretsChanged, warm }: Stage): string =>
  `Openings ${name}, secrets of ${secretsChanged}${warm ? `, ${warm.atLeast} kept warm` : ''}`;

const environmentOf = ({ stage, data, issuer }: FunctionProps): Record<string, string> => ({
  TABLE_NAME: data.table.tableName,
  PEPPER_SECRET_ARN: data.pepper.secretArn,
  ORIGIN_LOCK_SECRET_ARN: data.originLock.secretArn,
  CORS_ORIGINS: stage.corsOrigins.join(','),
  INTROSPECTION: String(stage.introspection),
  METRICS_NAMESPACE: namespaceOf(stage),
  // CloudFront's own name is known only after this function, so without a domain calendars have no address.
  ...(stage.domain && { PUBLIC_URL: `https://${stage.domain.name}` }),
  ...(issuer && {
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: issuer.audience,
    ...(issuer.jwksUri && { OIDC_JWKS_URI: issuer.jwksUri }),
  }),
});
