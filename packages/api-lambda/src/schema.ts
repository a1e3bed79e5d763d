import {
  assertObjectType,
  assertScalarType,
  buildASTSchema,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLString,
  parse,
} from 'graphql';
import type { Context } from './context.ts';
import { sdl } from './generated.ts';
import { guardFields } from './present/guard.ts';
import { presenters } from './present/presenters.ts';
import { mutations, queries } from './resolvers.ts';
import type { Appointment } from './store/items.ts';
import { refusalCodes } from './wire/answer.ts';

/** Scalars that are text to us; what the text says is read where it is needed. */
const TEXTUAL = ['Cursor', 'ISO8601Date', 'ISO8601DateTime'];

type Answer = (args: never, ctx: Context) => unknown;

/** What a mutation answers with, as far as its meter asks. */
type Payload = Parameters<typeof refusalCodes>[0] & { readonly appointment?: Appointment };

/** The schema, executable. It was validated when it was generated, so the start of a process need not do it again. */
export const schema: GraphQLSchema = executable(
  buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true }),
);

function executable(bare: GraphQLSchema): GraphQLSchema {
  for (const name of TEXTUAL) {
    const { coerceInputValue, coerceInputLiteral } = GraphQLString;
    Object.assign(assertScalarType(bare.getType(name)), { coerceInputValue, coerceInputLiteral });
  }
  answer(bare, 'Query', queries as Record<string, Answer>);
  answer(bare, 'Mutation', mutations as Record<string, Answer>);
  for (const [type, fields] of Object.entries(presenters)) {
    const known = assertObjectType(bare.getType(type)).getFields();
    for (const [name, resolve] of Object.entries(fields)) Object.assign(known[name] as object, { resolve });
  }
  guardFields(bare);
  return bare;
}

/**
 * Root fields have no parent: an operation takes its arguments and the request's world. Under an idempotency key a
 * mutation is answered with its outcome where that was committed before.
 */
function answer(bare: GraphQLSchema, root: 'Query' | 'Mutation', operations: Readonly<Record<string, Answer>>): void {
  const known = assertObjectType(bare.getType(root)).getFields();
  for (const [name, operation] of Object.entries(operations)) {
    const run = root === 'Mutation' ? noted(name, operation) : operation;
    Object.assign(known[name] as object, {
      resolve: (_root: unknown, args: never, ctx: Context, { path }: GraphQLResolveInfo) =>
        ctx.once?.begin(String(path.key)) ?? run(args, ctx),
    });
  }
}

/** A mutation of which the request's meter learns whether it was done, and if not, why. */
function noted(field: string, operation: Answer): Answer {
  return async (args, ctx) => {
    const payload = (await operation(args, ctx)) as Payload;
    const blocks = payload.appointment?.is_blocker ?? false;
    ctx.meter?.outcomes.push({ field, refused: refusalCodes(payload), blocks });
    return payload;
  };
}
