import type { Context } from './context.ts';
import { Denied } from './identity/denied.ts';
import type { SignedInViewer } from './identity/viewer.ts';
import { type AppointmentType, type ClinicRecord, recordOf, type User } from './store/items.ts';
import { type Key, key } from './store/table.ts';
import { BadInput, quote } from './wire/bad-input.ts';
import { isId } from './wire/ids-in.ts';

/** A kind of record that callers name by id, as it is found and spoken of. */
const kinds = {
  'appointment-request': { word: 'appointment request', keyOf: (id: string) => key.appointmentRequest(id) },
  'appointment-type': { word: 'appointment type', keyOf: (id: string) => key.appointmentType(id) },
  user: { word: 'user', keyOf: (id: string) => key.user(id) },
  group: { word: 'group', keyOf: (id: string, organization: string) => key.group(organization, id) },
  tag: { word: 'tag', keyOf: (id: string, organization: string) => key.tag(organization, id) },
  'api-key': { word: 'API key', keyOf: (id: string) => key.apiKey(id) },
  webhook: { word: 'webhook', keyOf: (id: string, organization: string) => key.webhook(organization, id) },
  'external-calendar': {
    word: 'external calendar',
    keyOf: (id: string, organization: string) => key.externalCalendar(organization, id),
  },
} as const satisfies Partial<
  Record<ClinicRecord['kind'], { word: string; keyOf: (id: string, organization: string) => Key }>
>;

type Kind = keyof typeof kinds;
type Found<K extends ClinicRecord['kind']> = Extract<ClinicRecord, { kind: K }>;

/**
 * The viewer, who is somebody. The policy has turned visitors away from every operation that asks for this.
 * @throws Denied UNAUTHENTICATED
 */
export function signedIn(ctx: Context): SignedInViewer {
  if (ctx.viewer.role === 'anonymous') throw new Denied('UNAUTHENTICATED', 'Sign in first.');
  return ctx.viewer;
}

/** Whether the viewer is a provider or staff, who manage the organization's records. */
export const isMember = (ctx: Context): boolean => ctx.viewer.role === 'provider' || ctx.viewer.role === 'staff';

/**
 * A record by its id; undefined where there is none, and where it is another organization's. A visitor belongs to no
 * organization and finds those of all: only what is public may be looked for on a visitor's behalf.
 */
export async function find<K extends Kind>(
  ctx: Context,
  kind: K,
  id: string | null | undefined,
  options?: { consistent?: boolean },
): Promise<Found<K> | undefined> {
  if (!id || !isId(id)) return undefined;
  const organization = ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.organization;
  const record = recordOf<K>(kind, await ctx.store.get(kinds[kind].keyOf(id, organization ?? ''), options));
  const visible = organization === undefined || (record as ClinicRecord | undefined)?.organization === organization;
  return visible ? record : undefined;
}

/**
 * The record that a mutation is about, as last committed.
 * @throws BadInput naming the field where the viewer's organization has none with this id
 */
export async function findNamed<K extends Kind>(
  ctx: Context,
  kind: K,
  id: string | null | undefined,
  field: string,
): Promise<Found<K>> {
  const record = await find(ctx, kind, id?.trim(), { consistent: true });
  if (record) return record;
  throw noSuch(kinds[kind].word, id, field);
}

/**
 * A type that can still be given to appointments.
 * @throws BadInput for one that does not exist or was deleted
 */
export async function findLivingType(
  ctx: Context,
  id: string | null | undefined,
  field: string,
): Promise<AppointmentType> {
  const type = await findNamed(ctx, 'appointment-type', id, field);
  if (type.deleted_at === undefined) return type;
  throw noSuch(kinds['appointment-type'].word, id, field);
}

/** A user who sees clients. @throws BadInput for anybody else */
export async function findProvider(ctx: Context, id: string | null | undefined, field: string): Promise<User> {
  const user = await find(ctx, 'user', id?.trim(), { consistent: true });
  if (user?.role === 'provider') return user;
  throw noSuch('provider', id, field);
}

/** What every id is answered with that names nothing in the viewer's organization. */
export function noSuch(word: string, id: string | null | undefined, field: string): BadInput {
  return new BadInput(field, id ? `No ${word} with id ${quote(id)}.` : `${field} is required.`);
}
