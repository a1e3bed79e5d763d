import { needed } from '../environment.ts';
import { queueAt } from './queue.ts';
import { type SetClock, schedulerClocks } from './reminders/clocks.ts';

/**
 * The clocks of an installation, by the environment of its functions: `REMINDERS_QUEUE_URL`, `REMINDERS_QUEUE_ARN`,
 * `SCHEDULE_GROUP` and `SCHEDULER_ROLE_ARN`.
 * @throws Error naming the variable that is missing
 */
export function clocksNamed(variables: Readonly<Record<string, string | undefined>>): SetClock {
  const named = (name: string) => needed(name, variables[name]);
  const place = {
    group: named('SCHEDULE_GROUP'),
    queueArn: named('REMINDERS_QUEUE_ARN'),
    roleArn: named('SCHEDULER_ROLE_ARN'),
  };
  return schedulerClocks(place, queueAt(named('REMINDERS_QUEUE_URL')));
}
