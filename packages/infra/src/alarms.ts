import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Api } from './api.ts';
import type { Data } from './data.ts';
import type { Events } from './events.ts';
import { measured } from './measured.ts';
import { apiSignals, eventSignals, tableSignals } from './signals.ts';
import type { Stage } from './stages.ts';

/** A state of affairs that a person should know about. */
export interface AlarmRule {
  /** Also, in kebab case, its heading in the runbook. */
  readonly name: string;
  readonly metric: IMetric;
  /** Bad is a minute in which the metric is above this. */
  readonly above: number;
  /** So many bad minutes … */
  readonly minutes: number;
  /** … out of so many. */
  readonly outOf: number;
  /** What it means, for whoever is woken by it. */
  readonly means: string;
}

/** What is watched. */
interface Watched {
  readonly stage: Stage;
  readonly data: Data;
  readonly api: Api;
  readonly events: Events;
}

/**
 * Every alarm. Thresholds come from the objectives in the runbook: 99.9 % of requests answered in a month and of bookings
 * decided, 99 % of requests within a second, of slot queries within 300 ms of the function's. One per cent of failures
 * spends a month's allowance in three days, so it is worth waking for.
 */
export function alarmRules({ stage, data, api, events }: Watched): AlarmRule[] {
  const of = apiSignals(api);
  const table = tableSignals(data.table);
  const after = eventSignals(events);
  const counted = measured(stage);
  const busy = 0.8 * 60 * stage.throttle.perSecond;
  return [
    rule('FailedRequests', of.failed, 1, [5, 10], 'More than 1 % of requests are answered with 5xx.'),
    rule('InternalErrors', of.internalErrors, 0, [3, 15], 'Requests end in "Internal error".'),
    rule('Crashes', of.crashes, 0, [2, 5], 'The function crashes, times out or does not start.'),
    rule('FunctionThrottled', of.throttles, 0, [2, 5], 'Requests are refused for want of Lambda concurrency.'),
    rule('SlowAnswers', of.p99, 1_000, [10, 15], 'One request in a hundred takes longer than a second.'),
    rule('SlowSlots', counted.latency('slots', 99), 300, [10, 15], 'One search in a hundred takes longer than 300 ms.'),
    rule('NearThrottle', of.requests, busy, [3, 5], 'Traffic is above 80 % of what the API lets through.'),
    rule(
      'TableThrottled',
      table.throttled,
      0,
      [3, 5],
      'DynamoDB refuses requests: too fast for the table or one partition.',
    ),
    rule('TableErrors', table.systemErrors, 0, [3, 5], 'DynamoDB answers with faults of its own.'),
    // 64 bookings racing for one day make a few hundred conflicts and are over in a second; minutes of it are a symptom.
    rule('Contention', table.conflicts, 300, [5, 10], 'Bookings keep colliding on the same calendar pages.'),
    // 64 clients who book one day at once lose some 270 races within a second; minutes of it are a symptom as well.
    rule('LostRaces', counted.lostRaces, 300, [5, 10], 'Bookings of the same days keep overtaking each other.'),
    rule('GivenUp', counted.givenUp, 1, [5, 10], 'More than 1 % of bookings are answered with "please try again".'),
    // The stream forgets after 24 hours; ten minutes behind leaves the whole night to mend it.
    rule('EventsLate', after.age, 600_000, [3, 5], 'Events wait in the table’s stream: webhooks learn late.'),
    rule('EventFailures', after.failures, 0, [3, 15], 'The functions that carry events onward crash or time out.'),
    rule('EventsLost', after.lost, 0, [1, 1], 'Something lies in a dead-letter queue of the events.'),
  ];
}

function rule(
  name: string,
  metric: IMetric,
  above: number,
  [minutes, outOf]: [number, number],
  means: string,
): AlarmRule {
  return { name, metric, above, minutes, outOf, means };
}
