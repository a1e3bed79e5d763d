import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';

/** An argument, or a field of an input. */
export type Input = GraphQLArgument | GraphQLInputField;

/** The way to a value through arguments: `input`, `locations`, `line1`. */
export type Way = readonly Input[];

/** The ways to all values that are wanted, through every input. */
export function waysIn(inputs: readonly Input[], wanted: (input: Input) => boolean): Way[] {
  return inputs.flatMap((input) => {
    const type = getNamedType(input.type);
    if (!isInputObjectType(type)) return wanted(input) ? [[input]] : [];
    return waysIn(Object.values(type.getFields()), wanted).map((way) => [input, ...way]);
  });
}

/** Arguments with a value at the end of a way; lists on the way have one entry, which keeps what stands in the first. */
export function withValue(args: object, [input, ...rest]: Way, value: unknown): object {
  const { name, type } = input as Input;
  const before = (args as Record<string, unknown>)[name];
  const isList = isListType(getNullableType(type));
  const inner = isList ? ((before as unknown[] | undefined)?.[0] ?? {}) : (before ?? {});
  const put = rest.length > 0 ? withValue(inner as object, rest, value) : value;
  return { ...args, [name]: isList ? [put] : put };
}
