import { readFileSync } from 'node:fs';
import { metrics } from '@openings/api-lambda/metrics';
import { describe, expect, test } from 'vitest';
import { only, prod, readable, templatesOf } from '../test/templates.ts';
import { stages } from './stages.ts';

interface Alarm {
  AlarmName: string;
  AlarmDescription: string;
  AlarmActions: string[];
  OKActions: string[];
  TreatMissingData: string;
  Metrics?: { Id: string; Expression?: string; MetricStat?: { Metric: { MetricName: string } } }[];
}
const alarms = Object.values(prod.ops.findResources('AWS::CloudWatch::Alarm')).map(
  (alarm) => readable(alarm.Properties) as Alarm,
);

describe('alarms', () => {
  test('are these', () => {
    expect(alarms.map((alarm) => alarm.AlarmName)).toEqual([
      'openings-prod-failed-requests',
      'openings-prod-internal-errors',
      'openings-prod-crashes',
      'openings-prod-function-throttled',
      'openings-prod-slow-answers',
      'openings-prod-slow-slots',
      'openings-prod-near-throttle',
      'openings-prod-table-throttled',
      'openings-prod-table-errors',
      'openings-prod-contention',
      'openings-prod-lost-races',
      'openings-prod-given-up',
      'openings-prod-events-late',
      'openings-prod-event-failures',
      'openings-prod-events-lost',
    ]);
  });

  test.each(alarms)('$AlarmName tells somebody, twice, and has its section in the runbook', (alarm) => {
    expect(alarm).toMatchObject({ AlarmActions: ['Alarms'], OKActions: ['Alarms'], TreatMissingData: 'notBreaching' });
    const [, file, section] = /Runbook: (\S+)#(\S+)$/.exec(alarm.AlarmDescription) ?? [];
    const runbook = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    expect(runbook.split('\n')).toContain(`### ${section}`);
  });

  test('about the table see trouble of one operation alone', () => {
    const sums = alarms.flatMap(
      (alarm) => alarm.Metrics?.flatMap(({ Expression }) => Expression?.match(/^SUM.*/) ?? []) ?? [],
    );
    expect(sums).toHaveLength(2);
    for (const sum of sums) expect(sum).toMatch(/^SUM\(\[(FILL\(\w+, 0\)(, )?){5}\]\)$/);
  });

  test('near the throttle of the stage, not of another', () => {
    prod.ops.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'openings-prod-near-throttle',
      Threshold: 24_000,
    });
  });
});

describe('the topic', () => {
  test('is encrypted, and takes alarms of this account over TLS', () => {
    expect(readable(only(prod.ops, 'AWS::SNS::Topic'))).toMatchObject({ KmsMasterKeyId: 'Key.Arn' });
    const { PolicyDocument } = readable(only(prod.ops, 'AWS::SNS::TopicPolicy')) as {
      PolicyDocument: { Statement: object[] };
    };
    expect(PolicyDocument.Statement).toMatchObject([
      { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      {
        Effect: 'Allow',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Action: 'sns:Publish',
        Condition: { StringEquals: { 'aws:SourceAccount': 'AWS::AccountId' } },
      },
    ]);
  });

  test('may be used by alarms because its key may', () => {
    const { KeyPolicy } = only(prod.data, 'AWS::KMS::Key') as { KeyPolicy: { Statement: object[] } };
    expect(KeyPolicy.Statement).toContainEqual(
      expect.objectContaining({
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      }),
    );
  });

  test('reaches the address of the stage, if it has one', () => {
    prod.ops.resourceCountIs('AWS::SNS::Subscription', 0);
    templatesOf({ ...stages.dev, alarmEmail: 'ops@example.org' }).ops.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@example.org',
    });
  });
});

test('the dashboard shows alarms, the API, the table, how events leave, and what the firewall blocked in us-east-1', () => {
  const { DashboardBody } = readable(only(prod.ops, 'AWS::CloudWatch::Dashboard')) as { DashboardBody: string };
  const { widgets } = JSON.parse(DashboardBody) as { widgets: { properties: { title: string } }[] };
  expect(widgets.map((widget) => widget.properties.title)).toEqual([
    'Alarms',
    'Requests',
    'Failures',
    'Latency, ms',
    'Bookings, refusals',
    'Refused for',
    'Races lost, transactions sent again',
    'Slots: in the function, ms',
    'Bookings: in the function, ms',
    'Units of requests',
    'Table units',
    'Table refused and retried',
    'Table errors',
    'Events: age, ms',
    'Events: messages waiting',
    'Events: failed, lost',
    'Webhooks: taken, failed',
    'Reminders: sent, failed',
  ]);
  expect(DashboardBody).toContain('"AWS/WAFV2","BlockedRequests","Rule","ALL","WebACL","openings-prod"');
});

describe('what the function counts', () => {
  type Shown = [namespace: string, name: string, ...dimensions: (string | object)[]];
  const { DashboardBody } = readable(only(prod.ops, 'AWS::CloudWatch::Dashboard')) as { DashboardBody: string };
  const { widgets } = JSON.parse(DashboardBody) as { widgets: { properties: { metrics?: Shown[] } }[] };
  const shown = widgets
    .flatMap((widget) => widget.properties.metrics ?? [])
    .filter(([namespace, name]) => namespace === 'Openings/prod' && name !== 'InternalErrors');

  test('is shown, all of it, by the dimension it is kept apart by', () => {
    expect(new Set(shown.map(([, name]) => name))).toEqual(new Set(Object.keys(metrics)));
    for (const [, name, ...dimensions] of shown)
      expect(dimensions.filter((part) => typeof part === 'string')[0]).toBe(metrics[name]?.by);
  });

  test('wakes somebody when slots are slow, and when bookings are given up', () => {
    const named = (name: string) => alarms.find(({ AlarmName }) => AlarmName === `openings-prod-${name}`);
    const Dimensions = [{ Name: 'kind', Value: 'slots' }];
    const Metric = { Namespace: 'Openings/prod', MetricName: 'latency_ms', Dimensions };
    expect(named('slow-slots')).toMatchObject({ Metrics: [{ MetricStat: { Metric, Stat: 'p99' } }], Threshold: 300 });
    const ids = named('given-up')?.Metrics?.map(({ Id, MetricStat }) => [Id, MetricStat?.Metric.MetricName]);
    expect(ids).toEqual([
      [expect.any(String), undefined],
      ['contended', 'refused_contended'],
      ['bookings', 'bookings'],
      ['refusals', 'refusals'],
    ]);
  });
});
