import type { Context } from '../../context.ts';
import { change, changed, created } from '../../store/commit.ts';
import { type AppointmentType, type Group, type Organization, recordOf, type User } from '../../store/items.ts';
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

/**
 * What has to be written about clients once they are booked: of those who are new, and of those who are placed in the group
 * that the types send their clients to, if that is still there.
 */
export async function clientWrites(
  ctx: Context,
  booked: readonly BookedClient[],
  types: readonly (AppointmentType | undefined)[],
): Promise<Write[]> {
  const group = await groupOf(ctx, booked, types);
  return booked.flatMap(({ client, before }) => {
    const placed = group === undefined || group.id === client.user_group_id ? {} : { user_group_id: group.id };
    if (before && !placed.user_group_id) return [];
    const after = before ? changed(ctx, before, placed) : { ...client, ...placed };
    return [...change(ctx, 'USER', before, after), ...identityWrites(before, after)];
  });
}

/** The group that some of these clients are to be placed in; undefined where there is none, or none any more. */
async function groupOf(
  ctx: Context,
  booked: readonly BookedClient[],
  types: readonly (AppointmentType | undefined)[],
): Promise<Group | undefined> {
  const { user_group_id: id } = types.findLast((type) => type?.user_group_id) ?? {};
  const outside = booked.find(({ client }) => client.user_group_id !== id);
  if (id === undefined || !outside) return undefined;
  return recordOf('group', await ctx.store.get(key.group(outside.client.organization, id), { consistent: true }));
}
