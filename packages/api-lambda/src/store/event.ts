import type { Context } from '../context.ts';
import type { ClinicRecord } from './items.ts';
import type { Write } from './store.ts';
import { key } from './table.ts';

/** What an event is about, in the words of the API's audit log. */
export type EventResource =
  | 'API_KEY'
  | 'APPOINTMENT'
  | 'APPOINTMENT_INCLUSION'
  | 'APPOINTMENT_REQUEST'
  | 'APPOINTMENT_SETTING'
  | 'APPOINTMENT_TYPE'
  | 'AVAILABILITY'
  | 'CREDIT'
  | 'EXTERNAL_CALENDAR'
  | 'ORGANIZATION'
  | 'TAG'
  | 'USER'
  | 'USER_GROUP'
  | 'WEBHOOK';

/** One field of a record, before and after; both as text, absent where there was or is nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** A committed change: who, when, what. It is the audit log and the outbox at once. */
export interface Event {
  readonly kind: 'event';
  readonly organization: string;
  readonly resource: EventResource;
  readonly resource_id: string;
  readonly type: 'CREATE' | 'UPDATE' | 'DESTROY';
  /** Epoch milliseconds. */
  readonly occurred_at: number;
  /** Who asked; absent for a visitor who is not signed in. */
  readonly actor_id?: string;
  readonly changes: readonly FieldChange[];
  /** Epoch seconds after which it may be swept. */
  readonly expires_at: number;
  /** Other records to which the same thing happened in the same transaction: the rest of a series. */
  readonly also?: readonly string[];
  /** Its author asked that no webhook be told. */
  readonly quiet?: boolean;
}

/**
 * How long an event can be looked up, in milliseconds: four months at least, as the API that this one follows keeps them.
 * Whoever has to keep them longer carries the table's stream to an archive.
 */
export const EVENT_RETENTION = 124 * 86_400_000;

/** Book-keeping of every record, no news in itself; and what must never leave the record it stands in. */
const unmentioned: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'organization',
  'v',
  'created_at',
  'updated_at',
  'hmac',
  'signature_secret',
  'pulled_in_calendars',
]);

const asText = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** The fields in which two versions of a record differ. */
export function changesBetween(before: ClinicRecord | undefined, after: ClinicRecord | undefined): FieldChange[] {
  const old = (before ?? {}) as Record<string, unknown>;
  const current = (after ?? {}) as Record<string, unknown>;
  return [...new Set([...Object.keys(old), ...Object.keys(current)])]
    .filter((field) => !unmentioned.has(field))
    .map((field) => ({ field, before: asText(old[field]), after: asText(current[field]) }))
    .filter((change) => change.before !== change.after)
    .map(({ field, before: was, after: is }) => ({
      field,
      ...(was !== undefined && { before: shortened(was) }),
      ...(is !== undefined && { after: shortened(is) }),
    }));
}

/** Longer texts are told by their beginning: an event with the whole of two would outgrow the 400 KB of an item. */
const LONGEST_TOLD = 10_000;

const shortened = (text: string): string =>
  text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD).toWellFormed()}…` : text;

/**
 * The event of a change from one version of a record to another, to be written by the transaction that makes the
 * change. No `before` is a creation, no `after` (or one that is deleted) a deletion.
 */
export function eventOf(
  ctx: Context,
  resource: EventResource,
  before: ClinicRecord | undefined,
  after: ClinicRecord | undefined,
  also: readonly string[] = [],
): Write {
  const subject = (after ?? before) as ClinicRecord;
  const deleted = !after || ('deleted_at' in after && after.deleted_at !== undefined && before !== undefined);
  const event: Event = {
    kind: 'event',
    organization: subject.organization,
    resource,
    resource_id: subject.id,
    type: deleted ? 'DESTROY' : before ? 'UPDATE' : 'CREATE',
    occurred_at: ctx.nowMs,
    ...(ctx.viewer.role !== 'anonymous' && { actor_id: ctx.viewer.user.id }),
    changes: changesBetween(before, after),
    expires_at: Math.ceil((ctx.nowMs + EVENT_RETENTION) / 1000),
    ...(also.length > 0 && { also }),
    ...(ctx.quiet && { quiet: true }),
  };
  const time = new Date(ctx.nowMs).toISOString();
  // The request tells events of one millisecond apart; the record and its version those of one request, which may
  // change a record twice.
  const version = after?.v ?? subject.v + 1;
  const at = key.event(subject.organization, time, `${ctx.requestId}-${resource}-${subject.id}-${version}`);
  return { put: { ...at, ...event } };
}
