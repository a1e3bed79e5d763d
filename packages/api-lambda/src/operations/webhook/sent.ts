import { zone } from '@openings/engine';
import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { type SentWebhook, sentWebhooksOf, wasTaken } from '../../events/sent.ts';
import type { QuerysentWebhooksArgs } from '../../generated.ts';
import { folded } from '../../store/items.ts';
import { viewerZone } from '../../viewer-zone.ts';
import { readInstant } from '../../wire/instant-in.ts';

/** What was sent to the organization's webhooks, as far as the arguments want it, newest first. @throws BadInput */
export async function chosenSentWebhooks(args: Partial<QuerysentWebhooksArgs>, ctx: Context): Promise<SentWebhook[]> {
  const moment = async (field: 'sent_after' | 'sent_before'): Promise<number | undefined> => {
    const given = args[field];
    if (!given) return undefined;
    const { minute, seconds } = readInstant(given, field, (await viewerZone(ctx)) ?? zone('UTC'));
    return minute * 60_000 + seconds * 1000;
  };
  const bounds = { after: await moment('sent_after'), before: await moment('sent_before'), nowMs: ctx.nowMs };
  const sent = await sentWebhooksOf(ctx.store, signedIn(ctx).organization, bounds);
  return sent.filter((one) => isWanted(one, args));
}

function isWanted(one: SentWebhook, args: Partial<QuerysentWebhooksArgs>): boolean {
  const { keywords, resource_id, resource_type, failed } = args;
  const kind = resource_type?.replaceAll('_', '').toLowerCase();
  return (
    folded(`${one.url} ${one.event_type}`).includes(folded(keywords ?? '')) &&
    (!resource_id || one.resource_id === resource_id) &&
    (!kind || one.resource_id_type.toLowerCase() === kind) &&
    (typeof failed !== 'boolean' || failed !== wasTaken({ status: Number(one.http_response_status ?? 0) }))
  );
}
