import type { SetClock } from '../events/reminders/clocks.ts';
import { ringId } from '../events/reminders/ring.ts';
import { ringing } from '../local/events/outbox.ts';
import type { Store } from '../store/store.ts';

/**
 * Where the installation that an environment names keeps its clocks: in EventBridge Scheduler, or, where its database is
 * on this machine, in the table itself.
 * @throws Error naming each variable that is missing
 */
export async function clocksOf(
  variables: Readonly<Record<string, string | undefined>>,
  store: Store,
): Promise<SetClock> {
  if (variables.DYNAMODB_ENDPOINT && !variables.SCHEDULE_GROUP)
    return (ring) => store.commit([ringing(ringId(ring), ring)]);
  const { clocksNamed } = await import('../events/environment.ts'); // with clients of AWS that no other command needs
  return clocksNamed(variables);
}
