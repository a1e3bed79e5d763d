import { isMember } from '../clinic.ts';
import type { Context } from '../context.ts';
import { clientsOf } from '../scheduling/settlement.ts';
import type { Appointment, User } from '../store/items.ts';

/** Resolves a field of a record. */
type Resolve<Record, Args, Result> = (record: Record, args: Args, ctx: Context) => Result;

/** Shows a field to those who may see it; to others it is null, as if it had never been filled in. */
const guarded =
  <Record>(maySee: (ctx: Context, record: Record) => boolean) =>
  <Args, Result>(resolve: Resolve<Record, Args, Result>): Resolve<Record, Args, Result | null> =>
  (record, args, ctx) =>
    maySee(ctx, record) ? resolve(record, args, ctx) : null;

const isViewer = ({ viewer }: Context, id: string | undefined): boolean =>
  viewer.role !== 'anonymous' && viewer.user.id === id;

/** Whether a person's particulars are the viewer's business: their own, and those of whom they look after. */
export const knows = (ctx: Context, user: User): boolean => isMember(ctx) || isViewer(ctx, user.id);

/** Whether the viewer takes part in an appointment, or works where it takes place. */
export const attends = (ctx: Context, appointment: Appointment): boolean =>
  isMember(ctx) || [...clientsOf(appointment), ...(appointment.waitlist_ids ?? [])].some((id) => isViewer(ctx, id));

/** Those of these clients whom the viewer may see: members all, a client itself. */
export const visibleClients = (ctx: Context, ids: readonly string[]): readonly string[] =>
  isMember(ctx) ? ids : ids.filter((id) => isViewer(ctx, id));

/** For providers and staff alone. */
export const forMembers = <Record, Args, Result>(resolve: Resolve<Record, Args, Result>) =>
  guarded<Record>(isMember)(resolve);

/** For the person and those who look after them. */
export const forAcquainted = guarded<User>(knows);

/** For those who take part in an appointment, and providers and staff. */
export const forAttending = guarded<Appointment>(attends);
