import { missing } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { AppointmentBookingWarning } from '../../generated.ts';
import { effectiveSetting } from '../../settings.ts';
import { only } from '../../store/facts.ts';
import type { User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import type { ProposedBooking } from './gather-proposal.ts';

const SUBTITLE =
  'The following client(s) do not have enough credits for this appointment type. Would you like to book this event anyway?';

/**
 * The clients who have fewer credits of the type than the booking would spend: one for each occurrence, but for those
 * that an appointment which it changes has spent already. None where the credit system is off.
 */
export async function creditDeficits(
  proposal: ProposedBooking,
  ctx: Context,
): Promise<AppointmentBookingWarning | undefined> {
  const { type, facts, attendees, credits, starts } = proposal;
  const setting = effectiveSetting(type, facts.providers[0]?.setting, facts.organizationSetting);
  if (attendees.length === 0 || !setting.use_client_credit_system) return undefined;
  const spent = await creditsSpent(proposal, ctx);
  const lacking = attendees.filter(({ id }) => {
    const balance = credits.find(({ user_id }) => user_id === id)?.quantity ?? 0;
    return missing({ balance, needed: starts.length - spent(id), required: false }) > 0;
  });
  if (lacking.length === 0) return undefined;
  return {
    category: 'Credit Deficits',
    subtitle: SUBTITLE,
    potential_issues: lacking.map(({ first_name, last_name }: User) => `${first_name} ${last_name}`.trim()),
    potential_issue_ids: lacking.map(({ id }) => id),
  };
}

/** How many credits of the type the appointments that would be changed have spent, client by client. */
async function creditsSpent({ type, changing }: ProposedBooking, ctx: Context): Promise<(client: string) => number> {
  const appointments = only(await ctx.store.getMany([...changing].map(key.appointment)), 'appointment').filter(
    ({ appointment_type_id }) => appointment_type_id === type?.id,
  );
  return (client) => appointments.filter(({ credit_spent_for = [] }) => credit_spent_for.includes(client)).length;
}
