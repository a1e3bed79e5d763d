import type { Context } from '../context.ts';
import type { QueryappointmentRequestsArgs } from '../generated.ts';
import { connection } from '../present/connection.ts';
import { chosenRequests } from './appointment-request/list.ts';
import { inOrder } from './appointment-request/order.ts';

/** The page where none is asked for: as many as the cost of the operation was reckoned with (http/cost.ts). */
const USUAL_PAGE = 100;

/** Requests of the organization; of a client its own. The newest first, and the open ones, unless asked for otherwise. */
export async function appointmentRequests(args: Partial<QueryappointmentRequestsArgs>, ctx: Context) {
  const chosen = await chosenRequests(args, ctx);
  const ordered = await inOrder(ctx, chosen, args.order_by ?? 'date_desc');
  return connection(ordered, { ...args, first: args.first ?? (args.last == null ? USUAL_PAGE : null) });
}
