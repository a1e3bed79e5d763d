import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryauditLogArgs } from '../generated.ts';
import type { AuditEntry } from '../present/audit-event.ts';
import { EVENT_RETENTION, type Event } from '../store/event.ts';
import { key } from '../store/table.ts';
import { viewerZone } from '../viewer-zone.ts';
import { readInstant } from '../wire/instant-in.ts';
import { readPage } from '../wire/page.ts';
import { eventCursor, readEventCursor } from './audit/cursor.ts';
import { monthsBetween } from './audit/months.ts';

/** Who changed what: the events of the viewer's organization that are wanted, as far back as they are kept. */
export async function auditLog(args: Partial<QueryauditLogArgs>, ctx: Context): Promise<AuditEntry[]> {
  const { after, ...paging } = args;
  const { offset, size } = readPage(paging, 50);
  const wanted = filterOf(args);
  const found: AuditEntry[] = [];
  let skipped = 0;
  for await (const event of eventsOf(
    await spanOf(args, ctx),
    after ? readEventCursor(after, 'after') : undefined,
    ctx,
  )) {
    if (!wanted(event)) continue;
    if (skipped++ < offset) continue;
    found.push(event);
    if (found.length === size) break;
  }
  return found;
}

/** What is looked at: epoch milliseconds, half-open, and in which direction. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly newestFirst: boolean;
}

async function spanOf(args: Partial<QueryauditLogArgs>, ctx: Context): Promise<Span> {
  const zone = await viewerZone(ctx);
  const at = (text: string | null | undefined, field: string): number | undefined =>
    text ? readInstant(text, field, zone).minute * 60_000 : undefined;
  const kept = ctx.nowMs - EVENT_RETENTION; // what is older may be gone any moment, so nobody shall count on it
  return {
    start: Math.max(kept, at(args.occurred_after, 'occurred_after') ?? kept),
    end: Math.min(ctx.nowMs + 1, at(args.occurred_before, 'occurred_before') ?? Number.POSITIVE_INFINITY),
    newestFirst: args.order_by !== 'OCCURRED_AT_ASC',
  };
}

/** The events of a span in order, from behind the one at `after`. One month is one partition. */
async function* eventsOf(
  { start, end, newestFirst }: Span,
  after: string | undefined,
  ctx: Context,
): AsyncGenerator<AuditEntry> {
  const { organization } = signedIn(ctx);
  const [first, last] = [new Date(start).toISOString(), new Date(end).toISOString()];
  const from = after && !newestFirst ? later(after, first) : first;
  const to = after && newestFirst ? earlier(after, last) : last;
  if (from >= to) return; // DynamoDB refuses a range that ends before it begins
  const months = monthsBetween(from, to);
  for (const month of newestFirst ? months.reverse() : months) {
    const { PK: partition } = key.event(organization, month, '');
    for await (const item of ctx.store.walk({ partition, from, to, newestFirst })) {
      if (item.SK !== after) yield { ...(item as unknown as Event), cursor: eventCursor(item.SK) };
    }
  }
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

function filterOf(args: Partial<QueryauditLogArgs>): (event: Event) => boolean {
  const { acting_user_id: actor, resource_name: resource, resource_id: id, event_type: type } = args;
  return (event) =>
    (!actor || event.actor_id === actor) &&
    (!resource || event.resource === resource) &&
    (!id || event.resource_id === id || (event.also?.includes(id) ?? false)) &&
    (!type || event.type === type);
}
