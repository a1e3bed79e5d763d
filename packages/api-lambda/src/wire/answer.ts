import type { Context } from '../context.ts';
import { DayFull } from '../store/calendar.ts';
import { Contended } from '../store/store.ts';
import type { RefusalCode } from '../telemetry/metrics.ts';
import { BadInput } from './bad-input.ts';

/** What was wrong, in the contract's shape: `field` is the argument as the caller spells it. */
export interface FieldError {
  readonly field: string | null;
  readonly message: string;
  /** What operators count it as; callers don't see it. */
  readonly codes?: readonly RefusalCode[];
}

/** The answer of a mutation that decided against doing anything. */
export interface Refusal {
  readonly messages: readonly FieldError[];
}

/** A refusal that one message tells. */
export function refusal(field: string | null, message: string, ...codes: RefusalCode[]): Refusal {
  return { messages: [{ field, message, codes }] };
}

/** Why a mutation that was answered with this did nothing, each reason once; none where it did what it was asked. */
export function refusalCodes(payload: { readonly messages?: readonly FieldError[] | null }): RefusalCode[] {
  if (!payload.messages) return [];
  const codes = new Set(payload.messages.flatMap((message) => message.codes ?? []));
  return codes.size > 0 ? [...codes] : ['other'];
}

/**
 * A mutation as the contract answers it: `messages` is null beside what was made; arguments that can't be read, like
 * refusals, and days that are too contended or too full, are messages beside nothing. Either carries the
 * `clientMutationId` that came with it.
 */
export function mutation<Input extends object, Done extends object>(
  operation: (input: Input, ctx: Context) => Promise<Done | Refusal>,
) {
  return async (
    args: { readonly input?: Input | null },
    ctx: Context,
  ): Promise<((Done & { readonly messages: null }) | Refusal) & Named> => {
    const input = args.input ?? ({} as Input);
    try {
      const answer = await operation(input, asksForSilence(input) ? { ...ctx, quiet: true } : ctx);
      return isRefusal(answer) ? { ...answer, ...nameOf(input) } : { ...answer, ...nameOf(input), messages: null };
    } catch (error) {
      return { ...refusalFor(error, ctx), ...nameOf(input) };
    }
  };
}

/** What an error that is the caller's to know says. @throws any other */
function refusalFor(error: unknown, ctx: Context): Refusal {
  if (error instanceof BadInput) return refusal(error.field, error.message, 'bad-input');
  if (error instanceof DayFull) return refusal(null, error.message, 'day-full');
  if (!(error instanceof Contended)) throw error;
  ctx.once?.forget();
  return refusal(null, error.message, 'contended');
}

/** The name that a caller gives to a change, and finds again in its answer. */
export interface Named {
  readonly clientMutationId?: string;
}

const nameOf = (input: object): Named =>
  'clientMutationId' in input && typeof input.clientMutationId === 'string'
    ? { clientMutationId: input.clientMutationId }
    : {};

/** Whether an input says that webhooks shall not be told. */
const asksForSilence = (input: unknown): boolean =>
  (input as { readonly suppress_webhook_notifications?: unknown }).suppress_webhook_notifications === true;

function isRefusal(answer: object): answer is Refusal {
  return 'messages' in answer;
}
