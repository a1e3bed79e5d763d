import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { Appointment } from '../store/items.ts';
import { Denied } from './denied.ts';
import { permissionsOf } from './permission.ts';

/** Whether the viewer may change the hours and blocks of these providers. */
export function hasCalendarRight(ctx: Context, providers: readonly string[]): boolean {
  const { user } = signedIn(ctx);
  return providers.every((id) => id === user.id) || permissionsOf(user).includes('can_manage_others_availability');
}

/**
 * Holds the hours and blocks of a provider to those who may change them: the provider, and members with the permission to
 * manage those of others.
 * @param providers ids of everybody whose hours or blocks would change
 * @throws Denied FORBIDDEN
 */
export function requireCalendarRight(ctx: Context, providers: readonly string[]): void {
  if (hasCalendarRight(ctx, providers)) return;
  throw new Denied(
    'FORBIDDEN',
    'The hours and blocks of other providers are for those with the permission "can_manage_others_availability".',
  );
}

/**
 * Holds the blocks among these appointments, which are hours taken away, to the same.
 * @throws Denied FORBIDDEN
 */
export function requireBlockRight(
  ctx: Context,
  appointments: readonly Pick<Appointment, 'is_blocker' | 'provider_ids'>[],
): void {
  requireCalendarRight(
    ctx,
    appointments.filter(({ is_blocker }) => is_blocker).flatMap(({ provider_ids }) => provider_ids),
  );
}
