import { parseArgs } from 'node:util';
import type { Context } from '../context.ts';
import { addUser, foundOrganization, issueKey } from '../identity/bootstrap.ts';
import { permissions } from '../identity/permission.ts';
import { change, changed } from '../store/commit.ts';
import { recordOf, type User } from '../store/items.ts';
import { key } from '../store/table.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readEmail } from '../wire/email-in.ts';
import { readId } from '../wire/ids-in.ts';
import { readRequiredText } from '../wire/text-in.ts';
import { readZone } from '../wire/zone-in.ts';

/** How the command line is used; what every mistake is answered with. */
export const usage = `What needs no API key yet, or a lost one again:

  npm run admin -- found --name "Harbor Nutrition" --timezone America/New_York --first-name Sam --last-name Doe [--email sam@example.org]
      founds an organization with its owner, who has every permission
  npm run admin -- key --user <id>
      makes an API key that acts as a user
  npm run admin -- permit --user <id>
      gives a member every permission, where nobody is left who could

The API key is printed once, alone, and stored nowhere; nothing else is printed.
The table: TABLE_NAME, and PEPPER_SECRET_ARN or PEPPER; DYNAMODB_ENDPOINT for a database on this machine.`;

type Options = Readonly<Record<string, string | undefined>>;

const commands: Readonly<Record<string, (options: Options, operator: () => Context) => Promise<string | undefined>>> = {
  found,
  key: keyFor,
  permit,
};

/**
 * Carries out one command.
 * @param words of the command line
 * @param operator the world of whoever runs the installation, anew for each change
 * @returns the key it made, if it made one
 * @throws BadInput for what cannot be read or found
 */
export async function administer(words: readonly string[], operator: () => Context): Promise<string | undefined> {
  const [name = '', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new BadInput('command', 'Say what to do: found, key or permit.');
  return command(optionsIn(rest), operator);
}

function optionsIn(words: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const options = { name: text, timezone: text, 'first-name': text, 'last-name': text, email: text, user: text };
  try {
    return parseArgs({ args: [...words], options, strict: true }).values;
  } catch (error) {
    throw new BadInput('options', (error as Error).message);
  }
}

async function found(options: Options, operator: () => Context): Promise<string> {
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
  return (await issueKey(operator(), await addUser(operator(), id, owner), 'First key')).secret;
}

async function keyFor(options: Options, operator: () => Context): Promise<string> {
  const user = await userNamed(options, operator());
  if (!user.active) throw new BadInput('--user', 'This user is archived and cannot sign in.');
  return (await issueKey(operator(), user, 'Made on the command line')).secret;
}

async function permit(options: Options, operator: () => Context): Promise<undefined> {
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
