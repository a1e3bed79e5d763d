import { existsSync } from 'node:fs';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { deployGradually } from './canary.ts';
import type { Data } from './data.ts';
import { namespaceOf } from './measured.ts';
import { permissions } from './permissions.ts';
import { apiSignals } from './signals.ts';
import type { Issuer, Stage } from './stages.ts';
import { Trouble } from './trouble.ts';
import { keepWarm } from './warm.ts';

interface ApiProps extends StackProps {
  readonly stage: Stage;
  readonly data: Data;
  /** Whose tokens the function takes, if anybody's. */
  readonly issuer?: Issuer;
  /** Folder of the bundle that @openings/api-lambda builds. */
  readonly bundle: string;
}

/** The function and the HTTP API in front of it. */
export class Api extends Stack {
  readonly lambda: LambdaFunction;
  /** The version that callers get; a deployment moves it. */
  readonly live: Alias;
  readonly http: HttpStage;
  /** Counts the log lines of level ERROR: what went wrong inside although an answer was given. */
  readonly internalErrors: MetricFilter;
  /** Host name of the API for CloudFront. It answers nobody else, see `Data.originLock`. */
  readonly domainName: string;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id, props);
    const { stage } = props;
    const logs = this.logGroup('Logs', props);
    this.lambda = this.createLambda(props, logs);
    this.live = new Alias(this, 'Live', { aliasName: 'live', version: this.lambda.currentVersion });
    if (stage.warm) keepWarm(this, this.lambda.currentVersion, stage.warm);
    this.internalErrors = new MetricFilter(this, 'InternalErrors', {
      logGroup: logs,
      filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
      metricNamespace: namespaceOf(stage),
      metricName: 'InternalErrors',
    });

    const api = new HttpApi(this, 'Http', {
      apiName: `openings-${stage.name}`,
      description: 'Openings: GraphQL. CORS, authentication and errors are the function’s.',
      createDefaultStage: false,
    });
    const integration = new HttpLambdaIntegration('Function', this.live);
    // Any other path is answered here, without an invocation.
    api.addRoutes({ path: '/graphql', methods: [HttpMethod.ANY], integration });
    api.addRoutes({ path: '/health', methods: [HttpMethod.ANY], integration });
    api.addRoutes({ path: '/calendar.ics', methods: [HttpMethod.ANY], integration });
    this.http = this.httpStage(api, props);
    this.domainName = `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`;
    const { internalErrors, failed: failures } = apiSignals(this);
    deployGradually(this, { stage, lambda: this.lambda, live: this.live, internalErrors, failures });

    acknowledge(api, {
      'AwsSolutions-APIG4': 'Anonymous visitors may book, so the function itself decides who may do what.',
    });
  }

  private createLambda({ stage, data, issuer, bundle }: ApiProps, logGroup: LogGroup): LambdaFunction {
    if (!existsSync(`${bundle}/handler.mjs`))
      throw new Trouble(`There is no bundle in ${bundle}. Run "npm run build" first.`);
    const lambda = new LambdaFunction(this, 'Function', {
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
      role: this.role(data, logGroup).withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
      environment: {
        TABLE_NAME: data.table.tableName,
        PEPPER_SECRET_ARN: data.pepper.secretArn,
        ORIGIN_LOCK_SECRET_ARN: data.originLock.secretArn,
        CORS_ORIGINS: stage.corsOrigins.join(','),
        INTROSPECTION: String(stage.introspection),
        METRICS_NAMESPACE: namespaceOf(stage),
        // CloudFront's own name is known only after this function, so without a domain calendars have no address.
        ...(stage.domain && { PUBLIC_URL: `https://${stage.domain.name}` }),
        ...(issuer && tokensOf(issuer)),
      },
      currentVersionOptions: stage.warm
        ? // What is kept warm is paid for, so the version before goes when the new one has taken over.
          { removalPolicy: RemovalPolicy.DESTROY, provisionedConcurrentExecutions: stage.warm.atLeast }
        : { removalPolicy: RemovalPolicy.RETAIN },
    });
    acknowledge(lambda, {
      ...(!stage.reservedConcurrency && {
        'HIPAA.Security-LambdaConcurrency':
          'The throttle of the HTTP API bounds concurrency; a stage may reserve some.',
      }),
      'HIPAA.Security-LambdaDLQ': 'Only ever invoked synchronously, by the HTTP API: the caller learns of a failure.',
      'HIPAA.Security-LambdaInsideVPC':
        'It talks to AWS services alone, over TLS with IAM; a VPC would add no boundary.',
    });
    return lambda;
  }

  private role(data: Data, logs: LogGroup): Role {
    const policy = new ManagedPolicy(this, 'Permissions', { statements: permissions(data, logs) });
    acknowledge(policy, { 'AwsSolutions-IAM5[Resource::*]': 'X-Ray has no resources to restrict its two actions to.' });
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [policy],
    });
  }

  private httpStage(httpApi: HttpApi, props: ApiProps): HttpStage {
    const { perSecond, burst } = props.stage.throttle;
    return new HttpStage(this, 'Stage', {
      httpApi,
      autoDeploy: true,
      throttle: { rateLimit: perSecond, burstLimit: burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.logGroup('AccessLogs', props)),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
    });
  }

  private logGroup(id: string, { stage, data }: ApiProps): LogGroup {
    return new LogGroup(this, id, {
      encryptionKey: data.key,
      retention: stage.logRetentionDays,
      removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }
}

/** What is written of every request: neither the caller's address nor the query string, which may hold a document. */
const accessLog = {
  request_id: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  latency_ms: '$context.responseLatency',
  function_ms: '$context.integrationLatency',
  error: '$context.integrationErrorMessage',
};

/** What the function has to know of the identity provider. */
const tokensOf = ({ issuer, audience, jwksUri }: Issuer): Record<string, string> => ({
  OIDC_ISSUER: issuer,
  OIDC_AUDIENCE: audience,
  ...(jwksUri && { OIDC_JWKS_URI: jwksUri }),
});

/** Another description makes another version: a version reads secrets as it starts, and is kept warm as it was made. */
const describe = ({ name, secretsChanged, warm }: Stage): string =>
  `Openings ${name}, secrets of ${secretsChanged}${warm ? `, ${warm.atLeast} kept warm` : ''}`;
