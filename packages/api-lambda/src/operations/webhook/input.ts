import type { Context } from '../../context.ts';
import { readEventType } from '../../events/event-types.ts';
import { faultOfTarget } from '../../events/target.ts';
import type { WebhookEventInput } from '../../generated.ts';
import type { Subscription } from '../../store/items.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readRequiredText } from '../../wire/text-in.ts';

/** Where a webhook leads. @throws BadInput for what is no URL on the public internet */
export function readTarget(text: string | null | undefined, ctx: Context): string {
  const given = readRequiredText(text, 'url', { most: 2000 });
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const fault = url ? faultOfTarget(url, ctx.privateTargets ?? false) : 'It is no URL.';
  if (!url || fault)
    throw new BadInput('url', `${quote(given)} cannot be used. ${fault} Example: "https://example.org/hooks".`);
  url.hash = '';
  return url.href;
}

/** What inputs say about the events that a webhook is told of. */
interface EventsIn {
  readonly event_type?: string | null | undefined;
  readonly webhook_events?: readonly (WebhookEventInput | null)[] | null | undefined;
}

/**
 * The events that a webhook is to be told of, each once; those it had before keep their history. Undefined where the
 * input says nothing about them.
 * @throws BadInput
 */
export async function readSubscriptions(
  { event_type, webhook_events }: EventsIn,
  before: readonly Subscription[],
  ctx: Context,
): Promise<readonly Subscription[] | undefined> {
  const listed = webhook_events?.flatMap((entry) => (entry ? readEventType(entry.event_type, 'webhook_events') : []));
  const single = event_type ? [readEventType(event_type, 'event_type')] : [];
  if (!listed && single.length === 0) return undefined;
  const types = new Set([...single, ...(listed ?? [])]);
  if (types.size === 0)
    throw new BadInput('webhook_events', 'Name at least one event, for example "appointment.created".');
  return Promise.all(
    [...types].map(async (type) => before.find((had) => had.event_type === type) ?? (await subscription(type, ctx))),
  );
}

const subscription = async (event_type: string, ctx: Context): Promise<Subscription> => ({
  id: await ctx.store.newId(),
  event_type,
  created_at: ctx.nowMs,
  updated_at: ctx.nowMs,
  retry_count: 0,
});
