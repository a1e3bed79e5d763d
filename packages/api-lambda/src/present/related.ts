import type { Context } from '../context.ts';
import { type EffectiveSetting, effectiveSetting } from '../settings.ts';
import type { Appointment, AppointmentType, Organization, Setting, User } from '../store/items.ts';
import { load } from '../store/loader.ts';
import { key } from '../store/table.ts';

/** The records that others lead to, each undefined where there is none. Those asked for together are read together. */

export const loadUser = (ctx: Context, id: string | undefined): Promise<User | undefined> =>
  load(ctx, 'user', id === undefined ? undefined : key.user(id));

/** Several users, those that exist, in the order asked. */
export async function loadUsers(ctx: Context, ids: readonly string[]): Promise<User[]> {
  const found = await Promise.all(ids.map((id) => loadUser(ctx, id)));
  return found.filter((user) => user !== undefined);
}

export const loadType = (ctx: Context, id: string | undefined): Promise<AppointmentType | undefined> =>
  load(ctx, 'appointment-type', id === undefined ? undefined : key.appointmentType(id));

export const loadAppointment = (ctx: Context, id: string | undefined): Promise<Appointment | undefined> =>
  load(ctx, 'appointment', id === undefined ? undefined : key.appointment(id));

export const loadOrganization = (ctx: Context, id: string): Promise<Organization | undefined> =>
  load(ctx, 'organization', key.organization(id));

/** The settings of a user and of the organization. */
export function loadSettings(
  ctx: Context,
  user: string | undefined,
  organization: string,
): Promise<[own: Setting | undefined, shared: Setting | undefined]> {
  return Promise.all([
    load(ctx, 'setting', user === undefined ? undefined : key.userSetting(user)),
    load(ctx, 'setting', key.organizationSetting(organization)),
  ]);
}

/** The setting that governs an appointment. */
export async function governingSetting(ctx: Context, appointment: Appointment): Promise<EffectiveSetting> {
  const [type, [own, shared]] = await Promise.all([
    loadType(ctx, appointment.appointment_type_id),
    loadSettings(ctx, appointment.provider_ids[0], appointment.organization),
  ]);
  return effectiveSetting(type, own, shared);
}

/** First and last name. */
export const fullName = (user: User): string => `${user.first_name} ${user.last_name}`.trim();
