import {
  GraphQLError,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isNullableType,
  isScalarType,
  isTypeSubTypeOf,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  type ValidationContext,
  type ValidationRule,
  type VariableDefinitionNode,
} from 'graphql';

/** Scalars that clients declare for one another; enums do the same. All of them travel as text or as a whole number. */
const INTERCHANGEABLE: ReadonlySet<string> = new Set([
  'String',
  'ID',
  'Int',
  'Cursor',
  'ISO8601Date',
  'ISO8601DateTime',
]);

/**
 * Law: a variable may stand where its type is expected, and where a type is expected that its type can stand in for. It
 * replaces `VariablesInAllowedPositionRule`, because the API's own documents and public clients declare `String` for an
 * enum, `ID` for `Int` and the like. Whether the value itself fits is found out by `leniency.ts` before anything runs.
 */
export const VariablesStandInRule: ValidationRule = (context: ValidationContext) => ({
  OperationDefinition: {
    leave(operation: OperationDefinitionNode) {
      const declared = new Map(operation.variableDefinitions?.map((node) => [node.variable.name.value, node]));
      for (const { node, type, defaultValue } of context.getRecursiveVariableUsages(operation)) {
        const definition = declared.get(node.name.value);
        const given = definition && typeFromAST(context.getSchema(), definition.type);
        if (!definition || !given || !type) continue; // other rules complain of these
        if (mayStand(context, definition, given as GraphQLInputType, type, defaultValue !== undefined)) continue;
        const message = `Variable "$${node.name.value}" of type "${given}" used in position expecting type "${type}".`;
        context.reportError(new GraphQLError(message, { nodes: [definition, node] }));
      }
    },
  },
});

/** A nullable variable may stand in a position that must not be null where a default fills the gap, as ever. */
function mayStand(
  context: ValidationContext,
  definition: VariableDefinitionNode,
  given: GraphQLInputType,
  wanted: GraphQLInputType,
  hasDefault: boolean,
): boolean {
  const schema = context.getSchema();
  const stands = (type: GraphQLInputType) => isTypeSubTypeOf(schema, given, type) || standsInFor(given, type);
  if (!isNonNullType(wanted) || isNonNullType(given)) return stands(wanted);
  const hasOwnDefault = definition.defaultValue !== undefined && definition.defaultValue.kind !== Kind.NULL;
  return (hasOwnDefault || hasDefault) && stands(wanted.ofType);
}

/** Whether values of one type can be read as another: nullness and lists as ever, but one text may be a whole list of ids. */
export function standsInFor(given: GraphQLInputType, wanted: GraphQLInputType): boolean {
  if (isNonNullType(wanted)) return isNonNullType(given) && standsInFor(given.ofType, wanted.ofType);
  if (isNonNullType(given)) return standsInFor(given.ofType, wanted);
  if (isListType(given)) return isListType(wanted) && standsInFor(given.ofType, wanted.ofType);
  if (isListType(wanted)) return isListOfIds(wanted) && interchangeable(given);
  return given === wanted || (interchangeable(given) && interchangeable(wanted));
}

/** `[ID]`, nullable or not, inside and out. */
export function isListOfIds(type: GraphQLInputType): boolean {
  const list = getNullableType(type);
  return isListType(list) && String(getNullableType(list.ofType)) === 'ID';
}

function interchangeable(type: GraphQLInputType): boolean {
  return isEnumType(type) || (isScalarType(type) && isNullableType(type) && INTERCHANGEABLE.has(type.name));
}
