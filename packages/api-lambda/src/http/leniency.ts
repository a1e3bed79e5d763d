import {
  type ASTNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLInputType,
  getNullableType,
  isTypeSubTypeOf,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  type ValidatedExecutionArgs,
  type ValidationRule,
  type ValueNode,
  VariablesInAllowedPositionRule,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isListOfIds, VariablesStandInRule } from './leniency-rule.ts';
import { readAs, splitIds } from './leniency-values.ts';
import { RequestError } from './rejection.ts';

/** The one rule of validation that is replaced. */
export const lenientRules: ReadonlyMap<ValidationRule, ValidationRule> = new Map([
  [VariablesInAllowedPositionRule, VariablesStandInRule],
]);

/** A variable where another type than its own is expected: there it is read as that type, under a name of its own. */
interface StandIn {
  readonly name: string;
  readonly variable: string;
  readonly type: GraphQLInputType;
  readonly node: ASTNode;
}

/** An operation, and the fragments of its document, in which stand-ins go by names of their own. */
type Rewritten = Pick<ValidatedExecutionArgs, 'operation' | 'fragments' | 'fragmentDefinitions'> & {
  readonly standIns: readonly StandIn[];
};

/** Documents are parsed once and remembered, so what was found out about their operations is, too. */
const known = new WeakMap<OperationDefinitionNode, Rewritten>();

/**
 * Reads every variable as the type that is expected where it stands, so that resolvers see what the schema promises
 * whatever a document declared: the Int 60 as "60" where a String belongs, "1,2" as ["1", "2"] where a list of ids does.
 * @throws RequestError naming a variable whose value cannot be read so
 */
export function fitVariables(args: ValidatedExecutionArgs): ValidatedExecutionArgs {
  const rewritten = known.get(args.operation) ?? rewrite(args);
  known.set(args.operation, rewritten);
  const { standIns, ...nodes } = rewritten;
  const coerced = { ...args.variableValues.coerced };
  const errors: GraphQLError[] = [];
  for (const { name, variable, type, node } of standIns) {
    if (!Object.hasOwn(coerced, variable)) continue; // left out: defaults hold, as for any variable
    const fit = readAs(type, coerced[variable]);
    if ('wrong' in fit)
      errors.push(new GraphQLError(`Variable "$${variable}" has invalid value: ${fit.wrong}`, { nodes: node }));
    else coerced[name] = fit.value;
  }
  if (errors.length > 0) throw new RequestError(errors, 'BAD_USER_INPUT');
  return { ...args, ...nodes, variableValues: { ...args.variableValues, coerced } };
}

function rewrite({ schema, operation, fragments }: ValidatedExecutionArgs): Rewritten {
  const standIns = new Map<string, StandIn>();
  const declared = new Map(operation.variableDefinitions?.map((node) => [node.variable.name.value, node.type]));
  const typeInfo = new TypeInfo(schema);

  const retarget = <Node extends OperationDefinitionNode | FragmentDefinitionNode>(definition: Node): Node =>
    visit(
      definition,
      visitWithTypeInfo(typeInfo, {
        VariableDefinition: () => false,
        Variable(node) {
          const type = typeInfo.getInputType();
          const declaration = declared.get(node.name.value);
          if (!type || !declaration) return undefined;
          const given = typeFromAST(schema, declaration);
          if (given && isTypeSubTypeOf(schema, given, getNullableType(type)) && !isListOfIds(type)) return undefined;
          const name = `${node.name.value} as ${type}`; // no document can spell a name with blanks
          standIns.set(name, { name, variable: node.name.value, type, node });
          return { ...node, name: { ...node.name, value: name } };
        },
        StringValue(node): ValueNode | undefined {
          const type = typeInfo.getInputType();
          if (!type || !isListOfIds(type)) return undefined;
          return { kind: Kind.LIST, values: splitIds(node.value).map((value) => ({ ...node, value })) };
        },
      }),
    );

  const details = Object.entries(fragments).map(
    ([name, fragment]) => [name, { ...fragment, definition: retarget(fragment.definition) }] as const,
  );
  return {
    operation: retarget(operation),
    fragments: Object.fromEntries(details),
    fragmentDefinitions: Object.fromEntries(details.map(([name, { definition }]) => [name, definition])),
    standIns: [...standIns.values()],
  };
}
