/** Reads one field's value, which is there and not null. @throws BadInput */
type Reader = (value: never, field: string) => unknown;

/** What a set of readers makes of an input: the fields that were given; undefined stands for one that was taken away. */
export type FieldsRead<Readers extends Record<string, Reader>> = {
  readonly [Field in keyof Readers]?: ReturnType<Readers[Field]> | undefined;
};

/**
 * Reads those fields of an input that were given, each by its reader, in the readers' order. A field given as null is
 * there as undefined: it takes the stored one away.
 * @throws BadInput from the first reader that refuses
 */
export function readFields<const Readers extends Record<string, Reader>>(
  input: { readonly [Field in keyof Readers]?: Parameters<Readers[Field]>[0] | null | undefined },
  readers: Readers,
): FieldsRead<Readers> {
  const read: Record<string, unknown> = {};
  for (const [field, reader] of Object.entries(readers)) {
    const value = input[field];
    if (value !== undefined) read[field] = value === null ? undefined : reader(value as never, field);
  }
  return read as FieldsRead<Readers>;
}

/** A switch needs no reading: GraphQL has made sure that it is one. */
export const readSwitch = (value: boolean): boolean => value;
