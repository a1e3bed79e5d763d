import { findProvider, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { Denied } from '../../identity/denied.ts';
import type { User } from '../../store/items.ts';

/**
 * The provider whose calendar is meant: the viewer, or for staff any.
 * @throws Denied FORBIDDEN for a provider who names another, BadInput for an id that is no provider's
 */
export async function feedOwner(ctx: Context, id: string | null | undefined): Promise<User> {
  const { role, user } = signedIn(ctx);
  const provider = await findProvider(ctx, id ?? (role === 'provider' ? user.id : undefined), 'provider_id');
  if (role === 'staff' || provider.id === user.id) return provider;
  throw new Denied('FORBIDDEN', 'Only staff may ask for the calendars of other providers.');
}
