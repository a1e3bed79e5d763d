import type { Context } from '../context.ts';
import type { completeCheckoutInput } from '../generated.ts';
import { untilCommitted } from '../store/commit.ts';
import type { Appointment } from '../store/items.ts';
import { mutation, type Refusal } from '../wire/answer.ts';
import { bookSlot } from './checkout/book-slot.ts';
import { joinSessions } from './checkout/join-sessions.ts';
import { readCheckout } from './checkout/read-checkout.ts';

/** The appointments that were booked or joined, or what stood against it. */
export type CheckoutOutcome = { readonly booked: readonly Appointment[] } | Refusal;

/**
 * Books from the client's side, signed in or not, and holds them to every rule: what `availableSlotsForRange` offers is
 * accepted, and nothing else. With `appointment_id` or `appointment_ids` joins group sessions, all of them or none.
 */
export const completeCheckout = mutation(async (input: completeCheckoutInput, ctx: Context) => {
  const checkout = readCheckout(input, ctx);
  const book = checkout.sessions.length > 0 ? joinSessions : bookSlot;
  const outcome: CheckoutOutcome = await untilCommitted(() => book(checkout, ctx));
  if ('messages' in outcome) return outcome;
  return {
    appointment: outcome.booked[0] as Appointment,
    appointments: outcome.booked,
    patientEmail: checkout.email ?? null,
    // The caller need not look for another provider; and an answer must not tell whether a visitor was known.
    reassignClientProvider: false,
  };
});
