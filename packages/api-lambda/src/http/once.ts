import { createHash } from 'node:crypto';
import { type FieldNode, type ValidatedExecutionArgs, valueFromASTUntyped } from 'graphql';
import type { Context } from '../context.ts';
import { Once } from '../store/once.ts';
import { key as keys } from '../store/table.ts';
import type { HttpRequest, HttpResponse } from './message.ts';
import type { Parameters } from './parameters.ts';
import { Rejection } from './rejection.ts';

/** Long enough not to be chosen by two people for two things: a UUID, a random token. */
const KEY = /^[\x21-\x7e]{16,255}$/;

/** Requests with one key that keep overtaking each other are given up after so many rounds. */
const ROUNDS = 5;

/** Fields whose answer holds a secret, which is shown once and kept nowhere. */
const secretive: ReadonlySet<string> = new Set(['createApiKey']);

/**
 * The idempotency key of a mutation: its header or, as older clients send it, the `clientMutationId` of its only field
 * where that is long enough to be unique (Relay used to count them from 0). Undefined where it has none.
 * @throws Rejection for a header that is no such key
 */
export function idempotencyKey(
  request: HttpRequest,
  operation: ValidatedExecutionArgs,
  fields: readonly FieldNode[],
): string | undefined {
  if (operation.operation.operation !== 'mutation' || fields.some(({ name }) => secretive.has(name.value)))
    return undefined;
  const header = request.headers['idempotency-key'];
  if (header === undefined) return clientMutationId(operation, fields);
  if (KEY.test(header)) return header;
  throw new Rejection(400, 'BAD_REQUEST', 'An Idempotency-Key has 16 to 255 visible ASCII characters: send a UUID.');
}

function clientMutationId(
  { variableValues }: ValidatedExecutionArgs,
  fields: readonly FieldNode[],
): string | undefined {
  const [field, ...others] = fields;
  const argument = others.length === 0 ? field?.arguments?.[0] : undefined; // a mutation has one: its input
  const input = argument && valueFromASTUntyped(argument.value, variableValues.coerced);
  const id = (input as { clientMutationId?: unknown } | null | undefined)?.clientMutationId;
  return typeof id === 'string' && KEY.test(id) ? id : undefined;
}

/**
 * Answers a mutation once: a repeat with the same key and input gets the first answer, byte for byte, also when it
 * arrives while the first is running, and when the first died after it had committed.
 * @param answer runs the mutation in a world that has the key
 * @throws Rejection 422 for a key that was used with another input
 */
export async function answerOnce(
  key: string,
  parameters: Parameters,
  ctx: Context,
  answer: (ctx: Context) => Promise<HttpResponse>,
): Promise<HttpResponse> {
  const viewer = ctx.viewer.role === 'anonymous' ? 'visitor' : ctx.viewer.user.id;
  const { query, operationName, variables } = parameters;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([query, operationName, variables]))
    .digest('base64url');
  for (let round = 0; round < ROUNDS; round++) {
    const once = await Once.read(ctx.store, keys.once(viewer, key), fingerprint, ctx.nowMs);
    if (once.misused) {
      throw new Rejection(422, 'BAD_USER_INPUT', 'This Idempotency-Key was used for another request. Send a new one.');
    }
    if (once.answer)
      return { status: once.answer.status, headers: { 'content-type': once.answer.type }, body: once.answer.body };
    const response = await answer({ ...ctx, once });
    const { status, headers, body } = response;
    if (await once.keep(ctx.store, { status, type: headers['content-type'] ?? '', body })) return response;
  }
  throw new Rejection(409, 'BAD_REQUEST', 'Requests with this Idempotency-Key are running. Try again.', {
    'retry-after': '1',
  });
}
