import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Alias, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { apiFunction, type FunctionProps } from './api-function.ts';
import { deployGradually } from './canary.ts';
import { errorLines, keptLog } from './logs.ts';
import { apiSignals } from './signals.ts';
import { keepWarm } from './warm.ts';

interface ApiProps extends StackProps, FunctionProps {}

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
    const logs = keptLog(this, 'Logs', props);
    this.lambda = apiFunction(this, props, logs);
    this.live = new Alias(this, 'Live', { aliasName: 'live', version: this.lambda.currentVersion });
    if (stage.warm) keepWarm(this, this.lambda.currentVersion, stage.warm);
    this.internalErrors = errorLines(this, logs, stage, 'InternalErrors');

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

  private httpStage(httpApi: HttpApi, props: ApiProps): HttpStage {
    const { perSecond, burst } = props.stage.throttle;
    return new HttpStage(this, 'Stage', {
      httpApi,
      autoDeploy: true,
      throttle: { rateLimit: perSecond, burstLimit: burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(keptLog(this, 'AccessLogs', props)),
        format: AccessLogFormat.custom(JSON.stringify(accessLog)),
      },
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
