import { existsSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { prod, readable, templatesOf } from '../test/templates.ts';
import { stages } from './stages.ts';

/** Resources of a type, by the construct that each belongs to: FanOut, Delivering, Deliveries, … */
function named(type: string): Record<string, Record<string, unknown>> {
  const found = Object.entries(prod.events.findResources(type));
  return Object.fromEntries(
    found.map(([id, { Properties }]) => [
      id
        .replace(/^(Reminders|ExternalCalendars)(?=.)/, '')
        .replace(/(Function|Permissions|Role|Logs)?[0-9A-F]{8}$/, ''),
      readable(Properties) as Record<string, unknown>,
    ]),
  );
}
const lambdas = named('AWS::Lambda::Function');
const mappings = Object.values(named('AWS::Lambda::EventSourceMapping'));
const queues = named('AWS::SQS::Queue');

const clocks = {
  REMINDERS_QUEUE_URL: 'Rings',
  REMINDERS_QUEUE_ARN: 'Rings.Arn',
  SCHEDULE_GROUP: 'openings-prod-reminders',
  SCHEDULER_ROLE_ARN: 'RemindersScheduler.Arn',
};
const told: Record<string, object> = {
  FanOut: { TABLE_NAME: 'Table', DELIVERIES_QUEUE_URL: 'Deliveries', CALENDARS_QUEUE_URL: 'Syncs', ...clocks },
  Delivering: { TABLE_NAME: 'Table', DELIVERIES_QUEUE_URL: 'Deliveries' },
  Reminding: { TABLE_NAME: 'Table', ...clocks },
  Syncing: { TABLE_NAME: 'Table', CALENDARS_QUEUE_URL: 'Syncs' },
};

describe('the functions', () => {
  test.each(Object.entries(lambdas))(
    '%s is found in the bundle, and is told where things are, and no secret',
    (name, one) => {
      const [file] = String(one.Handler).split('.');
      expect(existsSync(new URL(`../../api-lambda/dist/lambda/${file}.mjs`, import.meta.url))).toBe(true);
      expect(one).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], TracingConfig: { Mode: 'Active' } });
      expect((one.Environment as { Variables: object }).Variables).toEqual({
        METRICS_NAMESPACE: 'Openings/prod',
        ...told[name],
      });
    },
  );

  test('are these four', () => {
    expect(Object.keys(lambdas).sort()).toEqual(Object.keys(told).sort());
  });
});

describe('least privilege', () => {
  const policies = named('AWS::IAM::ManagedPolicy') as Record<string, { PolicyDocument: { Statement: Statement[] } }>;
  interface Statement {
    readonly Action: string | string[];
    readonly Resource: string | string[];
    readonly Condition?: object;
  }
  const may = (name: string) =>
    policies[name]?.PolicyDocument.Statement.map(({ Action, Resource }) => [[Action].flat().join(' '), Resource]);
  const anybody = [
    ['kms:Decrypt kms:DescribeKey kms:Encrypt kms:GenerateDataKey kms:ReEncryptFrom kms:ReEncryptTo', 'Key.Arn'],
    ['logs:CreateLogStream logs:PutLogEvents', expect.stringMatching(/Logs\.Arn$/)],
    ['xray:PutTelemetryRecords xray:PutTraceSegments', '*'],
  ];

  const finishing = [
    ['BatchGetItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'UpdateItem']
      .map((action) => `dynamodb:${action}`)
      .join(' '),
    'Table.Arn',
  ];
  const settingClocks = [
    ['scheduler:CreateSchedule', expect.stringMatching(/:schedule\/openings-prod-reminders\/\*$/)],
    ['iam:PassRole', 'RemindersScheduler.Arn'],
  ];

  test('who reads the stream may read appointments, send messages and set clocks', () => {
    expect(may('FanOut')).toEqual([
      ['dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams', 'Table.StreamArn'],
      finishing,
      ['sqs:SendMessage', ['Deliveries.Arn', 'LostRecords.Arn', 'Rings.Arn', 'Syncs.Arn']],
      ...settingClocks,
      ...anybody,
    ]);
  });

  test('who delivers may note how it went, and has no right to send messages', () => {
    expect(may('Delivering')).toEqual([
      ['dynamodb:GetItem dynamodb:PutItem', 'Table.Arn'],
      ['dynamodb:Query', 'Table.Arn/index/byName'],
      ['sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage', 'Deliveries.Arn'],
      ...anybody,
    ]);
  });

  test('who reminds may set clocks, and send text messages to telephones', () => {
    const own = [
      finishing,
      ['sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage sqs:SendMessage', 'Rings.Arn'],
      ...settingClocks,
    ];
    expect(may('Reminding')).toEqual([...own, ['sns:Publish', undefined], ...anybody]);
  });

  test('who reads external calendars may change appointments, and put calendars into the queue', () => {
    expect(may('Syncing')).toEqual([
      finishing,
      ['dynamodb:Query', 'Table.Arn/index/byName'],
      ['sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage sqs:SendMessage', 'Syncs.Arn'],
      ...anybody,
    ]);
  });

  test('who reminds and who delivers may send e-mail where there is an address, and from that alone', () => {
    const { events } = templatesOf({ ...stages.dev, mailFrom: 'practice@example.org' });
    const sending = Match.objectLike({
      Action: 'ses:SendEmail',
      Condition: { StringEquals: { 'ses:FromAddress': 'practice@example.org' } },
    });
    const PolicyDocument = Match.objectLike({ Statement: Match.arrayWith([sending]) });
    events.resourcePropertiesCountIs('AWS::IAM::ManagedPolicy', { PolicyDocument }, 2);
    const Environment = { Variables: Match.objectLike({ MAIL_FROM: 'practice@example.org' }) };
    events.resourcePropertiesCountIs('AWS::Lambda::Function', { Environment }, 2);
  });

  test('the scheduler may put rings into the queue, for this group alone', () => {
    const roles = Object.values(prod.events.findResources('AWS::IAM::Role')).map(({ Properties }) =>
      readable(Properties),
    );
    expect(roles).toContainEqual(
      expect.objectContaining({
        AssumeRolePolicyDocument: expect.objectContaining({
          Statement: [
            expect.objectContaining({
              Principal: { Service: 'scheduler.amazonaws.com' },
              Condition: {
                StringEquals: { 'aws:SourceAccount': 'AWS::AccountId', 'aws:SourceArn': 'RemindersClocks.Arn' },
              },
            }),
          ],
        }),
      }),
    );
  });

  test('the key is used through the table and the queues alone', () => {
    const kms = Object.values(policies).flatMap(({ PolicyDocument }) =>
      PolicyDocument.Statement.filter(({ Action }) => String(Action).includes('kms:')),
    );
    const via = kms.map(({ Condition }) => JSON.stringify(Condition));
    const [table, queues] = ['"dynamodb.us-east-1.amazonaws.com"', '"sqs.us-east-1.amazonaws.com"'];
    const through = (...services: string[]) => `{"StringEquals":{"kms:ViaService":[${services}]}}`;
    expect(via.sort()).toEqual([...Array(4).fill(through(table, queues)), through(queues)]);
  });
});

describe('the stream', () => {
  const stream = mappings.find(({ EventSourceArn }) => EventSourceArn === 'Table.StreamArn');

  test('leaves by its events alone', () => {
    const criteria = stream?.FilterCriteria as { Filters: { Pattern: string }[] } | undefined;
    expect(criteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { eventName: ['INSERT'], dynamodb: { NewImage: { kind: { S: ['event'] } } } },
    ]);
  });

  test('goes on where it failed, alone with the record that fails, and lays it aside after hours', () => {
    expect(stream).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRecordAgeInSeconds: 4 * 3_600,
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: { OnFailure: { Destination: 'LostRecords.Arn' } },
    });
  });
});

describe('the queue', () => {
  test('keeps messages longer than they are tried, and lays aside what nobody can deliver', () => {
    expect(queues.Deliveries).toMatchObject({
      MessageRetentionPeriod: 4 * 86_400,
      VisibilityTimeout: 120,
      RedrivePolicy: { deadLetterTargetArn: 'LostDeliveries.Arn', maxReceiveCount: 50 },
    });
    for (const name of ['LostRecords', 'LostDeliveries', 'LostRings', 'LostSyncs'])
      expect(queues[name]).toMatchObject({ MessageRetentionPeriod: 14 * 86_400 });
  });

  test('feeds few executions at a time, which answer for each message', () => {
    expect(mappings.find(({ EventSourceArn }) => EventSourceArn === 'Deliveries.Arn')).toMatchObject({
      BatchSize: 5,
      ScalingConfig: { MaximumConcurrency: 10 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  test('and the others are encrypted under the installation’s key, and speak TLS', () => {
    expect(Object.keys(queues)).toHaveLength(7);
    for (const queue of Object.values(queues)) expect(queue.KmsMasterKeyId).toBe('Key.Arn');
    prod.events.resourceCountIs('AWS::SQS::QueuePolicy', 7);
    prod.events.allResourcesProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: Match.objectLike({
        Statement: [Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
      }),
    });
  });
});

describe('external calendars', () => {
  test('are put into the queue every quarter of an hour, and read one at a time by a few', () => {
    prod.events.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(15 minutes)',
      Targets: [Match.objectLike({ Input: '{}', RetryPolicy: { MaximumRetryAttempts: 0 } })],
    });
    expect(mappings.find(({ EventSourceArn }) => EventSourceArn === 'Syncs.Arn')).toMatchObject({
      BatchSize: 1,
      ScalingConfig: { MaximumConcurrency: 5 },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(queues.Syncs).toMatchObject({
      MessageRetentionPeriod: 3_600,
      VisibilityTimeout: 6 * (lambdas.Syncing?.Timeout as number),
      RedrivePolicy: { deadLetterTargetArn: 'LostSyncs.Arn', maxReceiveCount: 3 },
    });
  });
});

describe('a deployment', () => {
  const aliases = Object.values(prod.events.findResources('AWS::Lambda::Alias'));
  const groups = Object.values(prod.events.findResources('AWS::CodeDeploy::DeploymentGroup'));

  test('moves each function by its alias, which alone is fed', () => {
    const moved = aliases.map(({ Properties }) => /(\w+)Function/.exec(Properties.FunctionName.Ref)?.[1]);
    expect(moved.map((name) => name?.replace(/^(Reminders|ExternalCalendars)(?=.)/, '')).sort()).toEqual(
      Object.keys(told).sort(),
    );
    for (const alias of aliases) expect(alias.UpdatePolicy).toHaveProperty('CodeDeployLambdaAliasUpdate');
    for (const { Properties } of Object.values(prod.events.findResources('AWS::Lambda::EventSourceMapping')))
      expect(JSON.stringify(Properties.FunctionName)).toMatch(/"Ref":"\w+Live\w{8}".*":live"/);
    prod.events.allResources('AWS::Lambda::Version', { DeletionPolicy: 'Retain' });
  });

  test('gives a tenth to the new version, and is rolled back when that crashes or logs errors', () => {
    expect(groups).toHaveLength(aliases.length);
    for (const { Properties } of groups)
      expect(readable(Properties)).toMatchObject({
        DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
        AlarmConfiguration: {
          Enabled: true,
          Alarms: [
            { Name: expect.stringMatching(/CanaryCrashes$/) },
            { Name: expect.stringMatching(/CanaryInternalErrors$/) },
          ],
        },
        AutoRollbackConfiguration: {
          Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
        },
      });
  });

  test('hears the errors of the function it moves', () => {
    const heard = Object.values(prod.events.findResources('AWS::Logs::MetricFilter')).map(
      ({ Properties }) => Properties.MetricTransformations[0].MetricName,
    );
    expect(heard.sort()).toEqual(
      Object.keys(told)
        .map((name) => `${name}InternalErrors`)
        .sort(),
    );
    for (const MetricName of heard)
      prod.events.hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName, Namespace: 'Openings/prod' });
  });

  test('is CodeDeploy’s, with the rights that AWS keeps for it', () => {
    const roles = Object.values(prod.events.findResources('AWS::IAM::Role')).map(
      ({ Properties }) => readable(Properties.ManagedPolicyArns) as string[],
    );
    const codeDeploy = 'arn:AWS::Partition:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited';
    const others = roles.filter(([policy]) => policy !== codeDeploy);
    expect(roles.length - others.length).toBe(groups.length);
    expect(others.flat()).toEqual(expect.arrayContaining(['RemindersRinging', 'FanOutPermissions']));
    expect(others.flat().filter((policy) => policy.includes('arn:'))).toEqual([]);
  });
});
