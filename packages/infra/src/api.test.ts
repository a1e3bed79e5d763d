import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { table as definition } from '@openings/api-lambda/table';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { only, prod, readable, templatesOf } from '../test/templates.ts';
import { openings } from './app.ts';
import { stages } from './stages.ts';

const lambda = only(prod.api, 'AWS::Lambda::Function') as { Handler: string; Environment: { Variables: object } };
const apiLambda = new URL('../../api-lambda/', import.meta.url);

describe('the function', () => {
  test('runs as it was measured', () => {
    expect(lambda).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 1769,
      Timeout: 10,
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogFormat: 'JSON' },
    });
  });

  test('is found by Lambda, for which the name of the file ends at the first dot', () => {
    const [file, exported] = lambda.Handler.split('.');
    expect(existsSync(new URL(`dist/lambda/${file}.mjs`, apiLambda))).toBe(true);
    expect(readFileSync(new URL(`dist/lambda/${file}.mjs`, apiLambda), 'utf8')).toMatch(
      new RegExp(`export\\{[^}]*\\b${exported}\\b`),
    );
  });

  test('is told where things are, and no secret', () => {
    expect(readable(lambda.Environment.Variables)).toEqual({
      TABLE_NAME: 'Table',
      METRICS_NAMESPACE: 'Openings/prod',
      PEPPER_SECRET_ARN: 'Pepper',
      ORIGIN_LOCK_SECRET_ARN: 'OriginLock',
      CORS_ORIGINS: '',
      INTROSPECTION: 'false',
    });
  });

  test('understands what it is told', async () => {
    const { readEnvironment } = await import(new URL('src/environment.ts', apiLambda).href);
    const told = readable(lambda.Environment.Variables);
    const environment = await readEnvironment(
      told,
      async (arn: string) => `the secret called ${arn}, of 32 characters`,
    );
    expect(environment).toMatchObject({
      originLock: expect.stringContaining('OriginLock'),
      options: { pepper: expect.stringContaining('Pepper'), corsOrigins: [], introspection: false },
    });
  });

  test('is described only where it has been built', () => {
    expect(() => openings({ stage: stages.prod, bundle: '/nowhere' })).toThrow(
      'There is no bundle in /nowhere. Run "npm run build" first.',
    );
  });

  test('is told its public address where the stage has a domain', () => {
    const domain = { name: 'api.example.org', certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/example' };
    templatesOf({ ...stages.dev, domain }).api.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ PUBLIC_URL: 'https://api.example.org' }) },
    });
  });

  test('may have executions set aside for it', () => {
    templatesOf({ ...stages.dev, reservedConcurrency: 40 }).api.hasResourceProperties('AWS::Lambda::Function', {
      ReservedConcurrentExecutions: 40,
    });
  });
});

describe('least privilege', () => {
  test('the function may do exactly this', () => {
    const { PolicyDocument } = only(prod.api, 'AWS::IAM::ManagedPolicy') as { PolicyDocument: { Statement: object[] } };
    const items = ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'UpdateItem'];
    const indexes = Object.keys(definition.indexes).sort();
    expect(readable(PolicyDocument.Statement)).toEqual([
      { Effect: 'Allow', Action: items.map((action) => `dynamodb:${action}`), Resource: 'Table.Arn' },
      {
        Effect: 'Allow',
        Action: 'dynamodb:Query',
        Resource: ['Table.Arn', ...indexes.map((index) => `Table.Arn/index/${index}`)],
      },
      { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: ['OriginLock', 'Pepper'] },
      {
        Effect: 'Allow',
        Action: ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey', 'ReEncryptFrom', 'ReEncryptTo'].map(
          (action) => `kms:${action}`,
        ),
        Resource: 'Key.Arn',
        Condition: {
          StringEquals: {
            'kms:ViaService': ['dynamodb.us-east-1.amazonaws.com', 'secretsmanager.us-east-1.amazonaws.com'],
          },
        },
      },
      { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: 'Logs.Arn' },
      { Effect: 'Allow', Action: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], Resource: '*' },
    ]);
  });

  test('nothing else may do anything but CodeDeploy, which shifts the alias, and what carries events onward', () => {
    const { events, ...others } = prod; // events.test.ts tells what those may do
    for (const template of Object.values(prod)) template.resourceCountIs('AWS::IAM::Policy', 0);
    const roles = Object.values(others).flatMap((template) => Object.values(template.findResources('AWS::IAM::Role')));
    expect(roles.map((role) => readable(role.Properties.ManagedPolicyArns))).toEqual([
      ['Permissions'],
      ['arn:AWS::Partition:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited'],
    ]);
  });

  test('it covers every command the store sends', () => {
    const store = new URL('src/store/', apiLambda);
    const sources = readdirSync(store).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const sent = sources.flatMap((name) =>
      [...readFileSync(new URL(name, store), 'utf8').matchAll(/\b(\w+)Command\b|\bpaginate(\w+)/g)].map(
        ([, a, b]) => a ?? b,
      ),
    );
    expect(new Set(sent)).toEqual(new Set(['Get', 'BatchGet', 'Query', 'Update', 'TransactWrite']));
  });
});

describe('the HTTP API', () => {
  test('lets through three paths, to the live version', () => {
    const routes = Object.values(prod.api.findResources('AWS::ApiGatewayV2::Route'));
    expect(routes.map((route) => route.Properties.RouteKey)).toEqual([
      'ANY /graphql',
      'ANY /health',
      'ANY /calendar.ics',
    ]);
    expect(readable(only(prod.api, 'AWS::ApiGatewayV2::Integration'))).toMatchObject({
      IntegrationUri: 'Live',
      PayloadFormatVersion: '2.0',
    });
  });

  test('leaves CORS to the function', () => {
    expect(only(prod.api, 'AWS::ApiGatewayV2::Api')).not.toHaveProperty('CorsConfiguration');
  });

  test('is throttled as the stage says', () => {
    prod.api.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1_000 },
    });
  });

  test('logs every request without address, query, path or header', () => {
    const { AccessLogSettings } = only(prod.api, 'AWS::ApiGatewayV2::Stage') as {
      AccessLogSettings: { Format: string };
    };
    const fields = Object.values(JSON.parse(AccessLogSettings.Format));
    expect(fields).toContain('$context.requestId');
    expect(fields.filter((field) => /sourceIp|path|userAgent|identity|authorizer/i.test(String(field)))).toEqual([]);
  });

  test('and the function keep their logs encrypted, for as long as the stage says', () => {
    prod.api.resourceCountIs('AWS::Logs::LogGroup', 2);
    prod.api.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 365, KmsKeyId: Match.anyValue() });
  });
});

describe('a deployment', () => {
  const group = readable(only(prod.api, 'AWS::CodeDeploy::DeploymentGroup')) as Record<string, unknown>;

  test('gives a tenth of the traffic to the new version for five minutes', () => {
    expect(group.DeploymentConfigName).toBe('CodeDeployDefault.LambdaCanary10Percent5Minutes');
    expect(Object.values(prod.api.findResources('AWS::Lambda::Alias'))[0]?.UpdatePolicy).toHaveProperty(
      'CodeDeployLambdaAliasUpdate',
    );
  });

  test('happens at once in dev', () => {
    templatesOf(stages.dev).api.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
    });
  });

  test('is rolled back when it fails, is stopped, or a sign of trouble shows', () => {
    expect(group).toMatchObject({
      AlarmConfiguration: {
        Enabled: true,
        Alarms: [{ Name: 'CanaryCrashes' }, { Name: 'CanaryInternalErrors' }, { Name: 'CanaryFailures' }],
      },
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
      },
    });
  });

  test('is judged by the crashes of the new version alone', () => {
    const [version] = Object.keys(prod.api.findResources('AWS::Lambda::Version'));
    prod.api.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Errors',
      Dimensions: Match.arrayWith([{ Name: 'ExecutedVersion', Value: { 'Fn::GetAtt': [version, 'Version'] } }]),
    });
  });

  test('leaves the versions before it in place', () => {
    prod.api.hasResource('AWS::Lambda::Version', { DeletionPolicy: 'Retain' });
  });
});
