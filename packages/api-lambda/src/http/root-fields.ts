import type { FragmentDefinitionNode, SelectionNode, SelectionSetNode, ValidatedExecutionArgs } from 'graphql';
import { GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues, Kind } from 'graphql';

/**
 * The names of the fields that running an operation would call at its top, through fragments, without what @skip and
 * @include leave out. Fields of introspection are not among them. A field under two aliases is named twice.
 */
export function rootFields({ operation, fragmentDefinitions, variableValues }: ValidatedExecutionArgs): string[] {
  const visited = new Set<FragmentDefinitionNode>();

  const included = (node: SelectionNode): boolean =>
    getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;

  const ofFragment = (name: string): string[] => {
    const fragment = fragmentDefinitions[name];
    if (!fragment || visited.has(fragment)) return []; // execution, too, runs a fragment once in one place
    visited.add(fragment);
    return ofSelections(fragment.selectionSet);
  };

  const ofSelections = (set: SelectionSetNode): string[] =>
    set.selections.filter(included).flatMap((node) => {
      if (node.kind === Kind.FIELD) return node.name.value.startsWith('__') ? [] : [node.name.value];
      return node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSelections(node.selectionSet);
    });

  return ofSelections(operation.selectionSet);
}
