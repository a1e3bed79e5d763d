import { queueAt } from './queue.ts';
import { type SetClock, schedulerClocks } from './reminders/clocks.ts';

const NAMES = ['REMINDERS_QUEUE_URL', 'REMINDERS_QUEUE_ARN', 'SCHEDULE_GROUP', 'SCHEDULER_ROLE_ARN'] as const;

/**
 * The clocks of an installation, by the environment of its functions.
 * @throws Error naming each variable that is missing
 */
export function clocksNamed(variables: Readonly<Record<string, string | undefined>>): SetClock {
  const missing = NAMES.filter((name) => !variables[name]);
  if (missing.length > 0) throw new Error(`Missing in the environment: ${missing.join(', ')}.`);
  const named = variables as Readonly<Record<(typeof NAMES)[number], string>>;
  const place = {
    group: named.SCHEDULE_GROUP,
    queueArn: named.REMINDERS_QUEUE_ARN,
    roleArn: named.SCHEDULER_ROLE_ARN,
  };
  return schedulerClocks(place, queueAt(named.REMINDERS_QUEUE_URL));
}
