import {
  Alarm,
  AlarmStatusWidget,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { type AlarmRule, alarmRules } from './alarms.ts';
import type { Api } from './api.ts';
import type { Data } from './data.ts';
import type { Events } from './events.ts';
import type { Firewall } from './firewall.ts';
import { measured } from './measured.ts';
import { apiSignals, eventSignals, tableSignals } from './signals.ts';
import type { Stage } from './stages.ts';

interface OpsProps extends StackProps {
  readonly stage: Stage;
  readonly data: Data;
  readonly api: Api;
  readonly events: Events;
  readonly firewall: Firewall;
}

/** What operators see and what wakes them: alarms, the topic they go to, one dashboard. */
export class Ops extends Stack {
  constructor(scope: Construct, id: string, props: OpsProps) {
    super(scope, id, props);
    const action = new SnsAction(this.topic(props));
    const alarms = alarmRules(props).map((rule) => this.alarm(rule, props.stage));
    for (const alarm of alarms) {
      alarm.addAlarmAction(action);
      alarm.addOkAction(action);
    }
    this.dashboard(props, alarms);
  }

  private topic({ stage, data }: OpsProps): Topic {
    const topic = new Topic(this, 'Alarms', { masterKey: data.key, enforceSSL: true });
    // A policy of its own, which enforceSSL makes, takes the place of the one by which alarms could publish.
    const conditions = { StringEquals: { 'aws:SourceAccount': this.account } };
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com', { conditions })],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
      }),
    );
    if (stage.alarmEmail) topic.addSubscription(new EmailSubscription(stage.alarmEmail));
    return topic;
  }

  private alarm({ name, metric, above, minutes, outOf, means }: AlarmRule, stage: Stage): Alarm {
    return new Alarm(this, name, {
      alarmName: `openings-${stage.name}-${kebab(name)}`,
      alarmDescription: `${means} Runbook: ${runbook}#${kebab(name)}`,
      metric,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: above,
      datapointsToAlarm: minutes,
      evaluationPeriods: outOf,
      // No traffic is no trouble.
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  private dashboard({ stage, data, api, events, firewall }: OpsProps, alarms: Alarm[]): void {
    const of = apiSignals(api);
    const table = tableSignals(data.table);
    const after = eventSignals(events);
    const counted = measured(stage);
    const blocked = new Metric({
      namespace: 'AWS/WAFV2',
      metricName: 'BlockedRequests',
      dimensionsMap: { WebACL: firewall.metricName, Rule: 'ALL' },
      region: firewall.region,
      statistic: Stats.SUM,
      period: Duration.minutes(1),
    });
    const graph = (title: string, ...left: IMetric[]) => new GraphWidget({ title, left, width: 8 });
    new Dashboard(this, 'Dashboard', {
      dashboardName: `openings-${stage.name}`,
      widgets: [
        [new AlarmStatusWidget({ alarms, title: 'Alarms', width: 24, height: 3 })],
        [
          graph('Requests', of.requests, blocked),
          graph('Failures', of.failed, of.internalErrors, of.crashes),
          graph('Latency, ms', of.p50, of.p99),
        ],
        [
          graph('Bookings, refusals', counted.bookings, counted.refusals),
          graph('Refused for', ...counted.refusedFor),
          graph('Races lost, transactions sent again', counted.lostRaces, counted.conflicts),
        ],
        [
          graph('Slots: in the function, ms', counted.latency('slots', 50), counted.latency('slots', 99)),
          graph('Bookings: in the function, ms', counted.latency('booking', 50), counted.latency('booking', 99)),
          graph('Units of requests', counted.readUnits, counted.writeUnits),
        ],
        [
          graph('Table units', table.readUnits, table.writeUnits),
          graph('Table refused and retried', table.throttled, table.conflicts),
          graph('Table errors', table.systemErrors),
        ],
        [
          graph('Events: age, ms', after.age),
          graph('Events: messages waiting', after.waiting),
          graph('Events: failed, lost', after.failures, after.lost),
        ],
        [graph('Webhooks: taken, failed', ...counted.webhooks), graph('Reminders: sent, failed', ...counted.reminders)],
      ],
    });
  }
}

/** Where each alarm has a section of its own, in this repository. */
const runbook = 'docs/runbook.md';

/** TableErrors → table-errors */
const kebab = (name: string): string => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
