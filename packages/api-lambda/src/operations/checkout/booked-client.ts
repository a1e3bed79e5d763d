import type { Context } from '../../context.ts';
import { change, changed, created } from '../../store/commit.ts';
import { type AppointmentType, type Organization, recordOf, type User } from '../../store/items.ts';
import type { Write } from '../../store/store.ts';
import { key } from '../../store/table.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { identityKey, identityWrites } from '../user/identity.ts';
import type { Checkout, Person } from './read-checkout.ts';

/** The client that an appointment is booked for, and what has to be written about them. */
export interface BookedClient {
  readonly client: User;
  /** As it was read; undefined where the client is created with the appointment. */
  readonly before: User | undefined;
}

/**
 * Whom a checkout books for: the client who is signed in; else the client of the organization with this e-mail and
 * name, case and outer spaces aside; else a new one. A family may share an e-mail, so the name belongs to the identity.
 */
export async function bookedClient(
  ctx: Context,
  checkout: Checkout,
  { id: organization, timezone }: Organization,
  provider: string,
): Promise<BookedClient> {
  const own = await signedInClient(ctx);
  if (own) return own;
  const person = checkout.person as Person;
  if (person.phone_number) await checkPhone(person.phone_number, timezone);
  const identity = await ctx.store.get(identityKey({ organization, ...person }), { consistent: true });
  const known =
    identity && recordOf('user', await ctx.store.get(key.user(identity.user_id as string), { consistent: true }));
  if (known?.active) return { client: known, before: known };
  const client = created<User>(ctx, {
    kind: 'user',
    id: await ctx.store.newId(),
    organization,
    role: 'client',
    active: true,
    dietitian_id: provider,
    ...(checkout.zone && { timezone: checkout.zone.id }),
    ...person,
  });
  return { client, before: undefined };
}

/** Whoever it is: a number refused to those unknown alone would say who is known. @throws BadInput */
async function checkPhone(phone: string, zoneId: string): Promise<void> {
  const { readPhone } = await import('../../wire/phone-in.ts'); // a function starts without it
  readPhone(phone, 'phone_number', zoneId);
}

/**
 * The client who is signed in, as last committed; undefined where somebody else asks.
 * @throws BadInput for one who was archived meanwhile
 */
export async function signedInClient(ctx: Context): Promise<BookedClient | undefined> {
  if (ctx.viewer.role !== 'client') return undefined;
  const before = recordOf('user', await ctx.store.get(key.user(ctx.viewer.user.id), { consistent: true }));
  if (!before?.active) throw new BadInput('user_id', 'This client is no longer active.');
  return { client: before, before };
}

/** The client once booked: placed in the group that the types send their clients to. */
export function placed(
  ctx: Context,
  { client, before }: BookedClient,
  types: readonly (AppointmentType | undefined)[],
): User {
  const group = types.findLast((type) => type?.user_group_id)?.user_group_id;
  if (group === undefined || group === client.user_group_id) return client;
  return before ? changed(ctx, before, { user_group_id: group }) : { ...client, user_group_id: group };
}

/** Writes a client who is new, or has been placed in another group; nothing for one who stays as they were. */
export function clientWrites(ctx: Context, { before }: BookedClient, after: User): Write[] {
  return before === after ? [] : [...change(ctx, 'USER', before, after), ...identityWrites(before, after)];
}
