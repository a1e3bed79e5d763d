import type { Context } from '../context.ts';
import { commitInBatches, commitWhole } from '../store/batches.ts';
import { absent, unchanged } from '../store/commit.ts';
import { type Appointment, itemOf, keyOf, recordOf } from '../store/items.ts';
import { type Item, LostRace, type Write } from '../store/store.ts';
import { key } from '../store/table.ts';
import { type AppointmentUpdate, followingWrites } from './appointment-writes.ts';

/** What stands beside an appointment that a large change is about to replace (large-change.ts tells how). */
interface Staged {
  /** The change's id. */
  readonly staged_by: string;
  /** When, epoch milliseconds. */
  readonly staged_at: number;
  /** The attributes in which the next version differs, and those it no longer has; absent in a draft, which is the next version. */
  readonly staged?: { readonly set: Readonly<Record<string, unknown>>; readonly gone: readonly string[] };
}

export type StagedItem = Item & Staged;

export const isStaged = (item: Item | undefined): item is StagedItem => item?.staged_by !== undefined;

/** A request is answered within 10 seconds: what was staged a minute ago will hardly be decided any more. */
const ABANDONED = 60_000;

/** Lays the next version of an appointment beside its present one, or a draft where it is new. */
export function staging(ctx: Context, change: string, { before, after }: AppointmentUpdate): Write {
  const mark: Staged = { staged_by: change, staged_at: ctx.nowMs };
  if (!before) return { put: { ...after, ...keyOf(after), kind: 'draft', ...mark }, when: absent };
  const [was, is] = [before, after] as unknown as readonly [Record<string, unknown>, Record<string, unknown>];
  const set = Object.fromEntries(Object.entries(is).filter(([name, value]) => value !== was[name]));
  const gone = Object.keys(was).filter((name) => is[name] === undefined);
  return { update: keyOf(before), set: { ...mark, staged: { set, gone } }, when: unchanged(before) };
}

/** Both versions of an appointment that stands staged. */
export function versions(item: StagedItem): AppointmentUpdate {
  const { staged_by, staged_at, staged, ...present } = item;
  const appointment = recordOf('appointment', { ...present, kind: 'appointment' } as unknown as Item) as Appointment;
  if (item.kind === 'draft') return { after: appointment };
  const next = Object.entries({ ...appointment, ...staged?.set }).filter(([name]) => !staged?.gone.includes(name));
  return { before: appointment, after: Object.fromEntries(next) as unknown as Appointment };
}

/** Takes back what a change has staged in these items. */
const unstaged = (items: readonly StagedItem[]): Write[] =>
  items.map(({ PK, SK, kind, staged_by }) => {
    const when = { name: 'unchanged', is: { staged_by } } as const;
    if (kind === 'draft') return { remove: { PK, SK }, when };
    return { update: { PK, SK }, set: { staged_by: undefined, staged_at: undefined, staged: undefined }, when };
  });

const stagedBy = async (ctx: Context, change: string, appointments: readonly string[]): Promise<StagedItem[]> => {
  const items = await ctx.store.getMany(appointments.map(key.appointment), { consistent: true });
  return items.filter(isStaged).filter((item) => item.staged_by === change);
};

/** Takes back whatever a change that was not made has staged. */
export async function takeBack(ctx: Context, change: string, appointments: readonly string[]): Promise<void> {
  await commitInBatches(ctx.store, unstaged(await stagedBy(ctx, change, appointments))).catch(tolerating);
}

/** Somebody else was doing the same and was first. */
function tolerating(error: unknown): void {
  if (!(error instanceof LostRace)) throw error;
}

/** Puts the staged versions of a change, if it was made, into their places. Harmless at any time, by anybody, in parallel. */
export async function finish(ctx: Context, organization: string, change: string): Promise<void> {
  const at = key.largeChange(organization, change);
  const record = await ctx.store.get(at, { consistent: true });
  if (record?.kind !== 'large-change') return;
  for (;;) {
    const waiting = await stagedBy(ctx, change, record.appointment_ids as string[]);
    if (waiting.length === 0) break;
    const parts = await Promise.all(waiting.map((item) => finishing(ctx, item)));
    await commitWhole(ctx.store, parts.flat()).catch(tolerating);
  }
  await ctx.store.commit([{ remove: at }]);
}

/**
 * What follows an appointment goes before it: as long as it is staged, all of this can be done again. And only as long:
 * what follows a large session takes several transactions, each of which makes sure that nobody has finished meanwhile and
 * gone on to change it.
 */
async function finishing(ctx: Context, item: StagedItem): Promise<Write[][]> {
  const { PK, SK, staged_by } = item;
  const update = versions(item);
  const when = { name: 'unchanged', is: { staged_by } } as const;
  const following = await followingWrites(ctx, update);
  const parts: Write[][] = [];
  while (following.length >= ctx.store.most)
    parts.push([...following.splice(0, ctx.store.most - 1), { check: { PK, SK }, when }]);
  return [...parts, [...following, { put: itemOf(update.after), when }]];
}

/** These items once every change of them that was made is finished. */
async function upToDate(ctx: Context, items: readonly (Item | undefined)[]): Promise<(Item | undefined)[]> {
  const staged = items.filter(isStaged);
  if (staged.length === 0) return [...items];
  const changes = new Map(staged.map((item) => [item.staged_by, item.organization as string]));
  await Promise.all([...changes].map(([change, organization]) => finish(ctx, organization, change)));
  const again = await ctx.store.getMany(staged, { consistent: true });
  return items.map((item) => (isStaged(item) ? again[staged.indexOf(item)] : item));
}

/**
 * The appointments that these items hold, in the same order, undefined where one holds none: with every change that was
 * made, and nothing of those that are under way.
 */
export async function appointmentsIn(
  ctx: Context,
  items: readonly (Item | undefined)[],
): Promise<(Appointment | undefined)[]> {
  return (await upToDate(ctx, items)).map((item) => recordOf('appointment', item));
}

/**
 * The same for whoever is about to change them.
 * @throws LostRace where a large change of one of them is under way; one that was abandoned is taken back
 */
export async function appointmentsToChange(
  ctx: Context,
  items: readonly (Item | undefined)[],
): Promise<(Appointment | undefined)[]> {
  const present = await upToDate(ctx, items);
  const staged = present.filter(isStaged);
  if (staged.length === 0) return present.map((item) => recordOf('appointment', item));
  await abandon(
    ctx,
    staged.filter(({ staged_at }) => ctx.nowMs - staged_at > ABANDONED),
  ).catch(tolerating);
  throw new LostRace(['unchanged']);
}

/** Makes sure that the changes that staged these will never be made, then takes back what they have staged. */
async function abandon(ctx: Context, staged: readonly StagedItem[]): Promise<void> {
  for (const item of staged) {
    const at = key.largeChange(item.organization as string, item.staged_by);
    const given = await ctx.store.get(at, { consistent: true });
    const expires_at = Math.ceil(ctx.nowMs / 1000) + 86_400;
    if (!given) await ctx.store.commit([{ put: { ...at, kind: 'abandoned-change', expires_at }, when: absent }]);
    if (given?.kind !== 'large-change') await ctx.store.commit(unstaged([item]));
  }
}

/**
 * Finishes what processes that died have left of large changes in an organization.
 * @returns whether there was anything, so that what was read meanwhile may be out of date
 */
export async function finishLargeChanges(ctx: Context, organization: string): Promise<boolean> {
  const { PK, SK } = key.largeChange(organization, '');
  const records = await ctx.store.query({ partition: PK, from: SK, to: `${SK}~` });
  const made = records.filter(({ kind }) => kind === 'large-change');
  await Promise.all(made.map((record) => finish(ctx, organization, record.SK.slice(SK.length))));
  return made.length > 0;
}
