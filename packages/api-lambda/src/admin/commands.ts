import { parseArgs } from 'node:util';
import type { Context } from '../context.ts';
import type { SetClock } from '../events/reminders/clocks.ts';
import { addUser, foundOrganization, issueKey } from '../identity/bootstrap.ts';
import { permissions } from '../identity/permission.ts';
import { change, changed } from '../store/commit.ts';
import { type Organization, recordOf, type User } from '../store/items.ts';
import { PACES } from '../store/pace.ts';
import type { Store } from '../store/store.ts';
import { key } from '../store/table.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readEmail } from '../wire/email-in.ts';
import { readId } from '../wire/ids-in.ts';
import { readNumber } from '../wire/number-in.ts';
import { readRequiredText } from '../wire/text-in.ts';
import { readZone } from '../wire/zone-in.ts';
import { organizationsOf, type Place } from './belongings.ts';
import { exportOrganization } from './export-organization.ts';
import { countBelongings, removeOrganization } from './remove-organization.ts';
import { leisurely, windClocks } from './wind-clocks.ts';

/** What the commands work with. */
export interface Desk {
  /** The world of whoever runs the installation, anew for each change. */
  readonly operator: () => Context;
  /** The table as a whole, walked at so many read and write units a second. */
  readonly place: (units: number) => Place & { readonly store: Store };
  /** Where clocks of reminders are set. @throws Error naming what is missing to set any */
  readonly clocks: (store: Store) => Promise<SetClock>;
  /** Prints a line of the answer, and waits until it is written. */
  readonly say: (line: string) => Promise<void>;
  /** Tells how far it has come, apart from the answer. */
  readonly murmur: (line: string) => void;
}

const text = { type: 'string' } as const;
const optional = {
  name: text,
  timezone: text,
  'first-name': text,
  'last-name': text,
  email: text,
  user: text,
  id: text,
  units: text,
  'dry-run': { type: 'boolean' },
} as const;

type Options = ReturnType<typeof optionsIn>;

const commands: Readonly<Record<string, (options: Options, desk: Desk) => Promise<void>>> = {
  found,
  key: keyFor,
  permit,
  export: exportAll,
  'remove-organization': remove,
  'wind-clocks': wind,
};

/**
 * Carries out one command.
 * @param words of the command line
 * @throws BadInput for what cannot be read or found
 */
export async function administer(words: readonly string[], desk: Desk): Promise<void> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new BadInput('command', `Say what to do: ${Object.keys(commands).join(', ')}.`);
  await command(optionsIn(rest), desk);
}

function optionsIn(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: optional, strict: true }).values;
  } catch (error) {
    throw new BadInput('options', (error as Error).message);
  }
}

async function found(options: Options, { operator, say }: Desk): Promise<void> {
  const { name, timezone, email } = options;
  const home = {
    name: readRequiredText(name, '--name'),
    timezone: readZone(readRequiredText(timezone, '--timezone'), '--timezone').id,
  };
  const owner = {
    role: 'staff',
    first_name: readRequiredText(options['first-name'], '--first-name'),
    last_name: readRequiredText(options['last-name'], '--last-name'),
    permissions,
    ...(email && { email: readEmail(email, '--email') }),
  } as const;
  const { id } = await foundOrganization(operator(), home);
  await say((await issueKey(operator(), await addUser(operator(), id, owner), 'First key')).secret);
}

async function keyFor(options: Options, { operator, say }: Desk): Promise<void> {
  const user = await userNamed(options, operator());
  if (!user.active) throw new BadInput('--user', 'This user is archived and cannot sign in.');
  await say((await issueKey(operator(), user, 'Made on the command line')).secret);
}

async function permit(options: Options, { operator }: Desk): Promise<void> {
  const ctx = operator();
  const before = await userNamed(options, ctx);
  if (before.role === 'client') throw new BadInput('--user', 'Clients have no permissions.');
  await ctx.store.commit(change(ctx, 'USER', before, changed(ctx, before, { permissions, active: true })));
}

async function userNamed({ user: id }: Options, ctx: Context): Promise<User> {
  const at = key.user(readId(readRequiredText(id, '--user'), '--user'));
  const user = recordOf('user', await ctx.store.get(at, { consistent: true }));
  if (user) return user;
  throw new BadInput('--user', `There is no user with id ${id}.`);
}

async function exportAll(options: Options, { operator, place, say }: Desk): Promise<void> {
  const { id } = await organizationNamed(options, operator());
  for await (const line of exportOrganization(place(unitsIn(options)), id)) await say(line);
}

async function remove(options: Options, { operator, place, say, murmur }: Desk): Promise<void> {
  const { id, name } = await organizationNamed(options, operator());
  if (options.name !== name) throw new BadInput('--name', `Organization ${id} bears another name.`);
  const whole = place(unitsIn(options));
  if (options['dry-run']) for (const [kind, count] of await countBelongings(whole, id)) await say(`${count} ${kind}`);
  else await removeOrganization({ ...whole, told: (removed) => murmur(`${removed} items removed`) }, id);
}

async function wind(options: Options, { operator, place, clocks, say, murmur }: Desk): Promise<void> {
  const whole = place(unitsIn(options));
  const setClock = options['dry-run'] ? undefined : leisurely(await clocks(whole.store), () => operator().nowMs);
  const context = () => ({ ...operator(), store: whole.store });
  const organizations =
    options.id === undefined ? organizationsOf(whole) : [(await organizationNamed(options, operator())).id];
  for await (const id of organizations) {
    const told = (wound: number) => murmur(`organization ${id}: ${wound} so far`);
    const wound = await windClocks({ context, setClock, told }, id);
    await say(`organization ${id}: ${wound} clocks ${setClock ? 'are set' : 'would be set'}`);
  }
}

const unitsIn = ({ units = '200' }: Options): number => readNumber(units, '--units', PACES);

async function organizationNamed({ id }: Options, ctx: Context): Promise<Organization> {
  const at = key.organization(readId(readRequiredText(id, '--id'), '--id'));
  const organization = recordOf('organization', await ctx.store.get(at, { consistent: true }));
  if (organization) return organization;
  throw new BadInput('--id', `There is no organization with id ${id}.`);
}
