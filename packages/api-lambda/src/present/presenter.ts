import type { Resolvers, ResolversParentTypes } from '../generated.ts';

type Shown = Exclude<
  keyof Resolvers & keyof ResolversParentTypes,
  'Query' | 'Mutation' | 'Cursor' | 'ISO8601Date' | 'ISO8601DateTime' | 'JSON'
>;

/** A record answers a field by itself where it has an attribute of the same name that is what the field promises. */
type Answers<Record, Field extends PropertyKey, Resolve> = Resolve extends (...args: never) => infer Result
  ? Field extends keyof Record
    ? Record[Field] extends Awaited<Result> | undefined
      ? true
      : false
    : false
  : false;

type Fields<Type extends Shown> = Omit<Resolvers[Type], '__isTypeOf'>;

type Unanswered<Type extends Shown> = {
  [Field in keyof Fields<Type>]: Answers<ResolversParentTypes[Type], Field, Fields<Type>[Field]> extends true
    ? never
    : Field;
}[keyof Fields<Type>];

/** The resolvers of a type: one for each field that its record can't answer by itself, and any others. */
export type Presenter<Type extends Shown> = Pick<Fields<Type>, Unanswered<Type>> & Partial<Fields<Type>>;

/** A presenter for each type that needs one; a missing one does not compile. */
export type Presenters = {
  readonly [Type in Shown as [Unanswered<Type>] extends [never] ? never : Type]: Presenter<Type>;
};
