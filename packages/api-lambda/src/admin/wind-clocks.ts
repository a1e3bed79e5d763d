import type { Context } from '../context.ts';
import type { SetClock } from '../events/reminders/clocks.ts';
import { type Ring, ringsBefore } from '../events/reminders/ring.ts';
import { finishLargeChanges } from '../scheduling/staged.ts';
import { wait } from '../store/backoff.ts';
import { indexed } from '../store/table.ts';

/** Clocks set in a second. In its smaller regions EventBridge Scheduler takes 250, of which events need some, too. */
const PER_SECOND = 100;

/** Appointments whose clients are looked up at a time. */
const AT_ONCE = 50;

/** What winding clocks takes. */
export interface Winding {
  /** The world as it is now, anew each time. */
  readonly context: () => Context;
  /** Undefined where clocks are only counted. */
  readonly setClock: ((ring: Ring) => Promise<void>) | undefined;
  /** How many are wound so far. */
  readonly told: (wound: number) => void;
}

/**
 * Sets the clocks of an organization's coming appointments, those of the earliest first: as the last event of each of
 * them did, in a place that knows nothing of these events. A clock that is there stays as it is.
 * @returns how many there are
 */
export async function windClocks({ context, setClock, told }: Winding, organization: string): Promise<number> {
  await finishLargeChanges(context(), organization);
  let wound = 0;
  for await (const ids of comingAppointments(context(), organization)) {
    const rings = await ringsBefore(context(), ids);
    if (setClock) await Promise.all(rings.map(setClock));
    wound += rings.length;
    told(wound);
  }
  return wound;
}

/** Ids of what has not begun, in order of start. */
async function* comingAppointments({ store, now }: Context, organization: string): AsyncGenerator<string[]> {
  const partition = indexed.organization(organization);
  let ids: string[] = [];
  for await (const item of store.walk({ index: 'byOrganization', partition, from: indexed.start(now) })) {
    if (item.kind === 'appointment') ids.push(item.id as string);
    if (ids.length < AT_ONCE) continue;
    yield ids;
    ids = [];
  }
  yield ids;
}

/** Sets clocks in turn, no more in a second than their place takes, by the time that it is then. */
export function leisurely(setClock: SetClock, clock: () => number): (ring: Ring) => Promise<void> {
  let free = 0;
  return async (ring) => {
    const now = performance.now();
    const turn = Math.max(free, now);
    free = turn + 1000 / PER_SECOND;
    await wait(turn - now);
    await setClock(ring, clock());
  };
}
