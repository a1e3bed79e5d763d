import { randomUUID } from 'node:crypto';
import type { App } from '../../app.ts';
import { type Context, createContext } from '../../context.ts';
import { createKeyring } from '../../identity/api-key.ts';
import { addUser, foundOrganization, issueKey } from '../../identity/bootstrap.ts';
import { permissions } from '../../identity/permission.ts';
import { anonymous } from '../../identity/viewer.ts';
import { recordOf, type User } from '../../store/items.ts';
import type { Store } from '../../store/store.ts';
import { key } from '../../store/table.ts';
import type { Demo } from '../demo-file.ts';
import { type Change, callerOf } from './caller.ts';
import * as people from './people.ts';
import * as practice from './practice.ts';
import { fillCalendar, openHours, type Practice, scheduleClasses, type TypeIds, type TypeName } from './schedule.ts';

/**
 * Fills an empty table with a clinic at work. The organization, its members and their keys are founded; everything else
 * goes through the API, as staff would do it.
 */
export async function loadDemo(app: App, store: Store, pepper: string, now = Date.now()): Promise<Omit<Demo, 'url'>> {
  const operator = operatorOf(store, pepper, now);
  const home = { name: 'Harbor Nutrition', timezone: 'America/New_York' };
  const { id: organization } = await foundOrganization(operator(), home);
  const sofia = await addUser(operator(), organization, { role: 'staff', permissions, ...people.staff });
  const add = (who: (typeof people.providers)[number]) =>
    addUser(operator(), organization, { role: 'provider', ...who });
  const providers = await Promise.all(people.providers.map(add));

  const keyFor = async (user: User): Promise<string> => (await issueKey(operator(), user, 'Demo')).secret;
  const staff = await keyFor(sofia);
  const clinic = await openPractice(
    callerOf(app, staff),
    organization,
    providers.map(({ id }) => id),
    now,
  );

  const client = recordOf('user', await store.get(key.user(clinic.clients[0] as string))) as User;
  return {
    keys: { staff, provider: await keyFor(providers[0] as User), client: await keyFor(client) },
    organization_id: organization,
    provider_ids: clinic.providers,
    client_ids: clinic.clients,
    appointment_type_ids: { individual: clinic.types.individual, group: clinic.types.group },
  };
}

/** The world of whoever runs the installation. */
function operatorOf(store: Store, pepper: string, nowMs: number): () => Context {
  const keyring = createKeyring(pepper);
  const log = { info: () => {}, error: () => {} };
  return () => createContext({ nowMs, requestId: randomUUID(), viewer: anonymous, store, keyring, log });
}

async function openPractice(
  change: Change,
  organization: string,
  providers: readonly string[],
  now: number,
): Promise<Practice> {
  await change('createAppointmentSetting', { user_id: organization, ...practice.rules }, 'appointmentSetting');
  const types = await createTypes(change);
  const clients = await createClients(change, providers, types);
  const clinic: Practice = { change, providers, clients, types, now };
  await Promise.all(providers.map((_, nth) => openHours(clinic, nth)));
  await Promise.all(providers.map((_, nth) => fillCalendar(clinic, nth)));
  await scheduleClasses(clinic);
  return clinic;
}

async function createTypes(change: Change): Promise<TypeIds> {
  const made: [string, string][] = [];
  for (const [name, type] of Object.entries(practice.types)) {
    made.push([name, (await change('createAppointmentType', type, 'appointmentType')).id]);
  }
  return Object.fromEntries(made) as TypeIds;
}

async function createClients(change: Change, providers: readonly string[], types: TypeIds): Promise<string[]> {
  const appointment_type_credits_attributes = Object.entries(practice.credits).map(([name, quantity]) => ({
    appointment_type_id: types[name as TypeName],
    quantity: String(quantity),
  }));
  return Promise.all(
    people.clients.map(async (who, nth) => {
      const dietitian_id = providers[nth % providers.length];
      const { id } = await change('createClient', { ...who, dietitian_id, dont_send_welcome: true }, 'user');
      await change('updateClient', { id, appointment_type_credits_attributes }, 'user');
      return id;
    }),
  );
}
