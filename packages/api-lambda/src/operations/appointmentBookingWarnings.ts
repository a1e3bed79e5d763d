import type { Context } from '../context.ts';
import type { AppointmentBookingWarning } from '../generated.ts';
import { creditDeficits } from './warnings/credit-deficits.ts';
import { eventConflicts } from './warnings/event-conflicts.ts';
import { gatherProposal } from './warnings/gather-proposal.ts';
import { readProposal, type WarningArguments } from './warnings/read-proposal.ts';

/** What speaks against a booking that staff are about to make: conflicting events, missing credits. They never refuse. */
export async function appointmentBookingWarnings(
  args: WarningArguments,
  ctx: Context,
): Promise<AppointmentBookingWarning[]> {
  const proposal = await gatherProposal(await readProposal(args, ctx), ctx);
  const warnings = await Promise.all([eventConflicts(proposal, ctx), creditDeficits(proposal, ctx)]);
  return warnings.filter((warning) => warning !== undefined);
}
