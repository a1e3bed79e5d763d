import type { Context } from '../context.ts';
import type { completeCheckoutInput } from '../generated.ts';
import { untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { bookSlot } from './checkout/book-slot.ts';
import { joinSessions } from './checkout/join-sessions.ts';
import { readCheckout } from './checkout/read-checkout.ts';

/**
 * Books from the client's side, signed in or not, and holds them to every rule: what `availableSlotsForRange` offers is
 * accepted, and nothing else. With `appointment_id` or `appointment_ids` joins group sessions, all of them or none.
 */
export const completeCheckout = mutation(async (input: completeCheckoutInput, ctx: Context) => {
  const checkout = await readCheckout(input, ctx);
  const book = checkout.sessions.length > 0 ? joinSessions : bookSlot;
  return untilCommitted(ctx, () => book(checkout, ctx));
});
