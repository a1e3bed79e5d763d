import { noSuch } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { requireCalendarRight } from '../../identity/calendar-right.ts';
import { change, removal } from '../../store/commit.ts';
import { only } from '../../store/facts.ts';
import { type Availability, recordOf } from '../../store/items.ts';
import type { Store, Write } from '../../store/store.ts';
import { key } from '../../store/table.ts';
import { isId } from '../../wire/ids-in.ts';

/** What stands under an availability's bare id: where to find it. */
interface Pointer {
  readonly user_id: string;
  readonly date?: string;
}

/** The date in an availability's key: dated hours sort by it, weekly ones stand behind them all. */
const dateOf = (hours: Availability): string | undefined => (hours.is_repeating ? undefined : hours.range_start);

/** The writes of new or changed hours, and of the pointer from their id to them. */
export function availabilityChange(ctx: Context, before: Availability | undefined, after: Availability): Write[] {
  const date = dateOf(after);
  const pointer = { kind: 'availability-pointer', user_id: after.user_id, ...(date && { date }) };
  return [...change(ctx, 'AVAILABILITY', before, after), { put: { ...key.availabilityPointer(after.id), ...pointer } }];
}

/** The writes that take hours away. */
export function availabilityRemoval(ctx: Context, hours: Availability): Write[] {
  return [...removal(ctx, 'AVAILABILITY', hours), { remove: key.availabilityPointer(hours.id) }];
}

/** Hours by their id, whoever's they are; undefined where another organization has them, or nobody. */
export async function findAvailability(ctx: Context, id: string | null | undefined): Promise<Availability | undefined> {
  if (!id || !isId(id) || ctx.viewer.role === 'anonymous') return undefined;
  const pointer = (await ctx.store.get(key.availabilityPointer(id), { consistent: true })) as Pointer | undefined;
  if (!pointer) return undefined;
  const at = key.availability(pointer.user_id, pointer.date, id);
  const found = recordOf('availability', await ctx.store.get(at, { consistent: true }));
  return found?.organization === ctx.viewer.organization ? found : undefined;
}

/**
 * The hours that a mutation is about.
 * @throws BadInput where the viewer's organization has none with this id
 * @throws Denied where the viewer may not change them
 */
export async function namedAvailability(
  ctx: Context,
  id: string | null | undefined,
  field = 'id',
): Promise<Availability> {
  const found = await findAvailability(ctx, id);
  if (!found) throw noSuch('availability', id, field);
  requireCalendarRight(ctx, [found.user_id]);
  return found;
}

/** All hours of a user, dated ones first, in order of date. */
export async function allAvailabilities(
  store: Store,
  user: string,
  options: { consistent?: boolean; from?: string } = {},
): Promise<Availability[]> {
  const { PK, SK } = key.availability(user, options.from ?? '', '');
  const [from, to] = [options.from ? SK : 'AVAILABILITY#', 'AVAILABILITY#~'];
  const items = await store.query({ partition: PK, from, to, consistent: options.consistent ?? false });
  return only(items, 'availability');
}
