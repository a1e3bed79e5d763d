import type {
  GraphQLArgument,
  GraphQLEnumValue,
  GraphQLField,
  GraphQLInputField,
  GraphQLNamedType,
  GraphQLSchema,
} from 'graphql';

/** Whatever of a schema has a description of its own; as text, its coordinate: `Query.users(page_size:)`. */
export type Element = GraphQLNamedType | GraphQLField | GraphQLArgument | GraphQLInputField | GraphQLEnumValue;

/** Every type that a schema defines itself, with its fields, their arguments and its values. */
export function elementsOf(schema: GraphQLSchema): Element[] {
  return Object.values(schema.getTypeMap())
    .filter(({ astNode }) => astNode)
    .flatMap((type) => [
      type,
      ...membersOf(type).flatMap((member) => [member, ...('args' in member ? member.args : [])]),
    ]);
}

function membersOf(type: GraphQLNamedType): (GraphQLField | GraphQLInputField | GraphQLEnumValue)[] {
  if ('getFields' in type) return Object.values(type.getFields());
  return 'getValues' in type ? [...type.getValues()] : [];
}
