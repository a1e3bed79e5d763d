import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../context.ts';
import { placeOfUuid } from '../../scheduling/roster.ts';
import { only } from '../../store/facts.ts';
import { type Inclusion, recordOf } from '../../store/items.ts';
import { indexed, key } from '../../store/table.ts';
import { isId } from '../../wire/ids-in.ts';

/** A client's place in a session by its id, as last committed, whosever it is; undefined where there is none. */
export async function placeById(ctx: Context, id: string): Promise<Inclusion | undefined> {
  if (!isId(id)) return undefined;
  const entries = await ctx.store.query({ index: 'byName', partition: indexed.place(id).name_key, limit: 1 });
  const [found] = only(entries, 'inclusion');
  const at = found && key.attendee(found.appointment_id, found.user_id);
  const place = at && recordOf('inclusion', await ctx.store.get(at, { consistent: true }));
  return place?.id === id ? place : undefined; // who left and came back has another place
}

/** A place by its secret name. */
export async function placeByUuid(ctx: Context, uuid: string): Promise<Inclusion | undefined> {
  const id = placeOfUuid(uuid);
  const place = id === undefined ? undefined : await placeById(ctx, id);
  if (!place) return undefined;
  const [given, secret] = [uuid.trim().toLowerCase(), place.external_uuid].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
  ];
  return given.length === secret.length && timingSafeEqual(given, secret) ? place : undefined;
}
