import { isMember } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { Sight } from '../identity/field-policy.ts';
import { clientsOf } from '../scheduling/settlement.ts';
import type { Appointment, User } from '../store/items.ts';

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

/** Whether a viewer has the sight that a field of this record asks for. A field that the policy does not know is asked for in vain. */
export function maySee(ctx: Context, sight: Sight | undefined, record: unknown): boolean {
  switch (sight) {
    case 'everyone':
      return true;
    case 'person':
      return knows(ctx, record as User);
    case 'attending':
      return attends(ctx, record as Appointment);
    case 'members':
      return isMember(ctx);
    case undefined:
      return false;
  }
}
