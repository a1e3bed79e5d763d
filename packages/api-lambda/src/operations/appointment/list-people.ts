import type { Context } from '../../context.ts';
import { only } from '../../store/facts.ts';
import { type Appointment, folded, type User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readIds } from '../../wire/ids-in.ts';
import { clientsWith } from './find-appointment.ts';
import type { ListArguments } from './list-scope.ts';

/** Those of these appointments whose people are as asked: by words of names, by tags of clients, by licenses of providers. */
export async function byPeople(
  args: ListArguments,
  ctx: Context,
  found: readonly Appointment[],
): Promise<Appointment[]> {
  const words = folded(args.keywords ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const tags = args.tag_ids?.length ? readIds(args.tag_ids, 'tag_ids') : [];
  const state = readState(args.state_license);
  if (words.length === 0 && tags.length === 0 && state === undefined) return [...found];

  const ids = found.flatMap((one) => [...one.provider_ids, ...clientsWith(one)]);
  const types = found.flatMap(({ appointment_type_id: id }) => id ?? []);
  const items = await ctx.store.getMany([...ids.map(key.user), ...types.map(key.appointmentType)]);
  const users = new Map(only(items, 'user').map((user) => [user.id, user]));
  const names = new Map(only(items, 'appointment-type').map(({ id, name }) => [id, name]));
  const people = (of: readonly string[]): User[] => of.flatMap((id) => users.get(id) ?? []);
  return found.filter((one) => {
    const [providers, clients] = [people(one.provider_ids), people(clientsWith(one))];
    const said = [...providers, ...clients].map(({ first_name, last_name }) => `${first_name} ${last_name}`);
    const text = folded([names.get(one.appointment_type_id ?? '') ?? '', ...said].join(' '));
    return (
      words.every((word) => text.includes(word)) &&
      (tags.length === 0 || clients.some(({ tag_ids }) => tag_ids?.some((tag) => tags.includes(tag)))) &&
      (state === undefined ||
        providers.some(({ state_licenses }) => state_licenses?.some((one) => one.state === state)))
    );
  });
}

function readState(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  const state = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(state)) return state;
  throw new BadInput('state_license', 'A state has two letters, for example "NY".');
}
