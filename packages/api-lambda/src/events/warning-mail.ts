import { type Minute, zone } from '@openings/engine';
import { permissionsOf } from '../identity/permission.ts';
import { only } from '../store/facts.ts';
import { recordOf, type User, type Webhook } from '../store/items.ts';
import type { Store } from '../store/store.ts';
import { indexed, key } from '../store/table.ts';
import { USUAL_ZONE } from '../viewer-zone.ts';
import { printForPeople } from '../wire/warning-date.ts';
import type { Courier } from './courier.ts';

/** What has become of a webhook that fails: it is about to be disabled, or was. */
export type Worsening = 'failing' | 'disabled';

const SUBJECT = { failing: 'A webhook has been failing for a day', disabled: 'A webhook was disabled' } as const;
const NEXT = {
  failing: 'It is tried again for two more days, and then disabled.',
  disabled: 'It was tried again for three days, and is disabled now. updateWebhook enables it again.',
} as const;

/**
 * Tells those who run a practice of a webhook that fails: its members with `can_manage_members`. Of its address the host
 * alone is named, since a path or a query may well hold a secret. A mail that does not go out is not sent again: the log
 * says so, and the webhook shows its state.
 */
export async function mailManagers(webhook: Webhook, worse: Worsening, courier: Courier): Promise<void> {
  const { organization, id: webhook_id } = webhook;
  try {
    const addresses = await managersOf(courier.store, organization);
    const text = addresses.length > 0 ? await sentence(webhook, worse, courier.store) : '';
    const sent = addresses.map((to) => courier.messenger.email(to, SUBJECT[worse], text));
    const [failed] = (await Promise.allSettled(sent)).filter(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
  } catch (error) {
    courier.log.error('Those who run a practice could not be told of a failing webhook', {
      error,
      organization,
      webhook_id,
    });
  }
}

async function managersOf(store: Store, organization: string): Promise<string[]> {
  const members = only(
    await store.query({ index: 'byName', partition: indexed.names(organization, 'MEMBER') }),
    'user',
  );
  const runs = (member: User): boolean => member.active && permissionsOf(member).includes('can_manage_members');
  return [...new Set(members.filter(runs).flatMap(({ email }) => email ?? []))];
}

async function sentence(webhook: Webhook, worse: Worsening, store: Store): Promise<string> {
  const practice = recordOf('organization', await store.get(key.organization(webhook.organization)));
  const failing = webhook.webhook_events.filter(({ first_failed_at }) => first_failed_at !== undefined);
  const what = failing.map(({ event_type }) => event_type).join(', ');
  const since: Minute = Math.floor(Math.min(...failing.map((one) => one.first_failed_at as number)) / 60_000);
  const when = printForPeople(since, zone(practice?.timezone ?? USUAL_ZONE));
  const whose = practice ? ` of ${practice.name}` : '';
  const { host } = new URL(webhook.url);
  return `Webhook ${webhook.id}${whose}, which leads to ${host}, has not taken ${what} since ${when}. ${NEXT[worse]} sentWebhooks lists the attempts.`;
}
