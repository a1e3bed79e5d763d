import type { Presenter } from './presenter.ts';
import { fullName, loadUser } from './related.ts';

/** One provider that an appointment type can be booked with. */
export interface ProviderConnection {
  readonly id: string;
  readonly user_id: string;
  readonly appointment_type_id: string;
}

/** The connection with the provider's name. */
export const providerApptTypeConnection: Presenter<'ProviderApptTypeConnection'> = {
  provider_name: async ({ user_id }, _, ctx) => {
    const provider = await loadUser(ctx, user_id);
    return provider ? fullName(provider) : null;
  },
};
