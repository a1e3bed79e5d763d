import type { Context } from '../../context.ts';
import type { AttendedClientsInput, updateAppointmentInput } from '../../generated.ts';
import type { PlaceEdits } from '../../scheduling/roster.ts';
import type { Fields } from '../../store/commit.ts';
import { only } from '../../store/facts.ts';
import type { Appointment, Inclusion } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { NOTE, readText } from '../../wire/text-in.ts';
import { takesPart } from './find-appointment.ts';

/** Notes that one call may take. */
const MOST = 90;

/** What may be noted about a client of a session. */
export type PlaceNote = Pick<
  AttendedClientsInput,
  'attended' | 'confirmed' | 'cancelled' | 'cancellation_reason' | 'other_cancellation_reason'
>;

/** The fields of a place that a note changes. @throws BadInput */
export function placeFields(note: PlaceNote, ctx: Context, field: string): Fields<Inclusion> {
  const by = ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.user.id;
  const words = (name: 'cancellation_reason' | 'other_cancellation_reason') =>
    note[name] ? { [name]: readText(note[name], `${field}${name}`, NOTE) } : {};
  return {
    ...(typeof note.attended === 'boolean' && { attended: note.attended }),
    ...(typeof note.confirmed === 'boolean' && { confirmed: note.confirmed }),
    ...(note.cancelled && {
      cancelled: true,
      waiting: false,
      cancelled_at: ctx.nowMs,
      ...(by && { cancelled_by_id: by }),
    }),
    ...words('cancellation_reason'),
    ...words('other_cancellation_reason'),
    updated_at: ctx.nowMs,
  };
}

/**
 * What `attended_clients` notes, by client.
 * @throws BadInput for a client who has no place in the session
 */
export async function notedPlaces(
  input: updateAppointmentInput,
  ctx: Context,
  session: Appointment,
): Promise<PlaceEdits> {
  const notes = (input.attended_clients ?? []).filter((note) => note !== null);
  if (notes.length === 0) return new Map();
  if (notes.length > MOST) throw new BadInput('attended_clients', `At most ${MOST} clients at a time.`);
  const { PK, SK } = key.attendee(session.id, '');
  const places = only(await ctx.store.query({ partition: PK, from: SK, to: `${SK}~`, consistent: true }), 'inclusion');
  return new Map(
    notes.map((note) => {
      const place = places.find(({ id, user_id }) => id === note.id || user_id === note.user_id);
      if (!place || !takesPart(session, place.user_id))
        throw new BadInput('attended_clients', `${quote(note.id ?? note.user_id ?? '')} has no place in this session.`);
      return [place.user_id, placeFields(note, ctx, 'attended_clients.')] as const;
    }),
  );
}

/** The clients who are noted to have cancelled. */
export const leaving = (places: PlaceEdits): ReadonlySet<string> =>
  new Set([...places].flatMap(([client, { cancelled }]) => (cancelled ? [client] : [])));
