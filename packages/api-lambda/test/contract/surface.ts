import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  print,
} from 'graphql';

/**
 * Everything a schema promises, one line each, in order: `Type.field(argument:): type = default`. Two schemas promise
 * the same exactly where their lines agree; descriptions are no promise and left out.
 */
export function surfaceOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return types
    .filter((type) => !isSpecifiedScalarType(type))
    .flatMap(linesOf)
    .sort();
}

function linesOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map((value) => `${type.name}.${value.name}${deprecation(value)}`);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => `${type.name}.${field.name}${inputType(field)}`);
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).flatMap((field) => linesOfField(type.name, field));
  return [`scalar ${type.name}`];
}

function linesOfField(type: string, field: GraphQLField): string[] {
  const place = `${type}.${field.name}`;
  const args = field.args.map((argument) => `${place}(${argument.name}:)${inputType(argument)}`);
  return [`${place}: ${field.type}${deprecation(field)}`, ...args];
}

function inputType(input: GraphQLArgument | GraphQLInputField): string {
  const standard = input.astNode?.defaultValue;
  return `: ${input.type}${standard ? ` = ${print(standard)}` : ''}${deprecation(input)}`;
}

function deprecation({
  deprecationReason,
}: GraphQLField | GraphQLArgument | GraphQLInputField | GraphQLEnumValue): string {
  return deprecationReason == null ? '' : ` @deprecated(${deprecationReason})`;
}
