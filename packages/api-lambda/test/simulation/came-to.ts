import type { Item } from '../../src/store/store.ts';
import type { SimulatedTable } from './table.ts';

/**
 * What a table has come to, so that two ways there can be compared: what was put or taken away since the beginning, with
 * new ids called by whose they are and how many-th, since an attempt that lost a race uses some up. Left out is what is
 * drawn by chance, and what an idempotency key was answered with.
 * @param answers to those who got what they wanted
 * @param firstIds the first id of each caller's lease, ascending
 */
export function cameTo(
  table: SimulatedTable,
  beginning: readonly Item[],
  answers: readonly string[],
  firstIds: readonly number[],
): string[] {
  const items = table.items();
  const [before, now] = [new Set(beginning.map(textOf)), new Set(items.map(({ PK, SK }) => `${PK} ${SK}`))];
  const gone = beginning.filter(({ PK, SK }) => !now.has(`${PK} ${SK}`)).map(({ PK, SK }) => `no ${PK} ${SK}`);
  const standing = items.filter(({ kind }) => !passing.has(kind)).map(textOf);
  const made = standing.filter((text) => !before.has(text));
  return renamed([...made, ...gone, ...answers], firstIds).sort();
}

/** Traces of how a change was made. */
const passing: ReadonlySet<unknown> = new Set(['once', 'draft', 'abandoned-change']);

function textOf(item: Item): string {
  const { external_uuid, staged, staged_at, staged_by, ...all } = item;
  const { SK, ...unkeyed } = all; // an event's is that of the request, a movement's has an id
  const { id, name_key, ...unnamed } = item.kind === 'credit-change' ? unkeyed : all; // whoever finishes a change names these
  const told = { event: unkeyed, credit: unnamed, 'credit-change': unnamed, inclusion: unnamed }[item.kind as string];
  return JSON.stringify(Object.entries(told ?? all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function renamed(texts: readonly string[], firstIds: readonly number[]): string[] {
  const found = new Set(texts.flatMap((text) => text.match(NEW_ID) ?? []));
  const ids = [...found].map(Number).sort((a, b) => a - b);
  const whose = (id: number): number => firstIds.findLastIndex((first) => first <= id);
  const names = new Map(
    ids.map((id) => [String(id), `<${whose(id)}.${ids.filter((one) => one < id && whose(one) === whose(id)).length}>`]),
  );
  return texts.map((text) => text.replace(NEW_ID, (id) => names.get(id) as string));
}

/** Leased ids have seven digits; minutes have eight, and milliseconds thirteen. */
const NEW_ID = /(?<!\d)[1-9]\d{6}(?!\d)/g;
