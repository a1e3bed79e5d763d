import type { Context } from './context.ts';
import type { MutationResolvers, QueryResolvers } from './generated.ts';
import type { Presenters } from './present/presenter.ts';

/** Operations behind the fields of a root type: each takes its arguments and the request's world. */
type Operations<Root> = {
  readonly [Field in keyof Root]: Root[Field] extends (parent: never, args: infer Args, ctx: Context) => infer Answer
    ? (args: Args, ctx: Context) => Answer
    : never;
};

/** What can be asked. A field without its operation does not compile. */
export const queries: Operations<QueryResolvers> = {};

/** What can be changed. */
export const mutations: Operations<MutationResolvers> = {};

/** How stored records are shown: for each type, the fields that its record can't answer by itself. */
export const presenters: Presenters = {};
