import type {
  FieldNode,
  FragmentDefinitionNode,
  SelectionNode,
  SelectionSetNode,
  ValidatedExecutionArgs,
} from 'graphql';
import { GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues, Kind } from 'graphql';

/**
 * The fields that running an operation would call at its top, through fragments, without what @skip and @include leave
 * out. Fields of introspection are not among them. A field under two aliases is there twice.
 */
export function rootFields({ operation, fragmentDefinitions, variableValues }: ValidatedExecutionArgs): FieldNode[] {
  const visited = new Set<FragmentDefinitionNode>();

  const included = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;

  const ofFragment = (name: string): FieldNode[] => {
    const fragment = fragmentDefinitions[name];
    if (!fragment || visited.has(fragment)) return []; // execution, too, runs a fragment once in one place
    visited.add(fragment);
    return ofSelections(fragment.selectionSet);
  };

  const ofSelections = (set: SelectionSetNode): FieldNode[] =>
    set.selections.filter(included).flatMap((node) => {
      if (node.kind === Kind.FIELD) return node.name.value.startsWith('__') ? [] : [node];
      return node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSelections(node.selectionSet);
    });

  return ofSelections(operation.selectionSet);
}
