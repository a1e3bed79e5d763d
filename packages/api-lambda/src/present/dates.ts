import type { Minute } from '@openings/engine';
import type { Context } from '../context.ts';
import { viewerZone } from '../viewer-zone.ts';
import { printInstant, printIso, printMoment } from '../wire/instant-out.ts';

/** An instant as the viewer's clock shows it, `YYYY-MM-DD HH:MM:SS ±HHMM`. */
export const shownInstant = async (ctx: Context, instant: Minute): Promise<string> =>
  printInstant(instant, await viewerZone(ctx));

/** A moment of record keeping, epoch milliseconds, in the same form; null where it never was. */
export async function shownMoment(ctx: Context, ms: number | undefined): Promise<string | null> {
  return ms === undefined ? null : printMoment(ms, await viewerZone(ctx));
}

/** The same as ISO 8601, for fields of the type ISO8601DateTime. */
export async function shownIso(ctx: Context, ms: number | undefined): Promise<string | null> {
  return ms === undefined ? null : printIso(ms, await viewerZone(ctx));
}

/** When a record was made and last changed, and where a list goes on after it: fields that most types have. */
export const created_at = async (record: { readonly created_at: number }, _: object, ctx: Context): Promise<string> =>
  printMoment(record.created_at, await viewerZone(ctx));

export const updated_at = async (record: { readonly updated_at: number }, _: object, ctx: Context): Promise<string> =>
  printMoment(record.updated_at, await viewerZone(ctx));
