import type { Context } from '../context.ts';
import { DayFull } from '../store/calendar.ts';
import { Contended } from '../store/store.ts';
import { BadInput } from './bad-input.ts';

/** What was wrong, in the contract's shape: `field` is the argument as the caller spells it. */
export interface FieldError {
  readonly field: string | null;
  readonly message: string;
}

/** The answer of a mutation that decided against doing anything. */
export interface Refusal {
  readonly messages: readonly FieldError[];
}

/** A refusal for one reason. */
export function refusal(field: string | null, message: string): Refusal {
  return { messages: [{ field, message }] };
}

/**
 * A mutation as the contract answers it: `messages` is null beside what was made; arguments that can't be read, like
 * refusals, and days that are too contended or too full, are messages beside nothing.
 */
export function mutation<Input, Done extends object>(
  operation: (input: Input, ctx: Context) => Promise<Done | Refusal>,
) {
  return async (
    args: { readonly input?: Input | null },
    ctx: Context,
  ): Promise<(Done & { readonly messages: null }) | Refusal> => {
    try {
      const input = args.input ?? ({} as Input);
      const answer = await operation(input, asksForSilence(input) ? { ...ctx, quiet: true } : ctx);
      return isRefusal(answer) ? answer : { ...answer, messages: null };
    } catch (error) {
      if (error instanceof BadInput) return refusal(error.field, error.message);
      if (error instanceof DayFull) return refusal(null, error.message);
      if (error instanceof Contended) {
        ctx.once?.forget();
        return refusal(null, error.message);
      }
      throw error;
    }
  };
}

/** Whether an input says that webhooks shall not be told. */
const asksForSilence = (input: unknown): boolean =>
  (input as { readonly suppress_webhook_notifications?: unknown }).suppress_webhook_notifications === true;

function isRefusal(answer: object): answer is Refusal {
  return 'messages' in answer;
}
