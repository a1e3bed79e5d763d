import type { FieldNode, GraphQLObjectType, SelectionSetNode, ValidatedExecutionArgs } from 'graphql';
import { getNamedType, getNullableType, isCompositeType, isListType, Kind } from 'graphql';

/** A connection without `first` or `last` is taken to return this many. */
const PAGE = 100;

/** Arguments that say how many are wanted. */
const PAGE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'last', 'page_size']);

/**
 * What an operation may cost at most: one for each field, and whatever stands inside a page once for every entry that
 * the page may have: `first` or `last` of a connection (100 where absent), an explicit `page_size` of a plain list.
 *
 *     users(first: 3) { nodes { id appointments { id notes } } }      2 + 3 × 4 = 14
 *
 * Fragments are priced once for each page size they are used under, so the pricing itself stays cheap.
 */
export function costOf({ schema, operation, fragmentDefinitions, variableValues }: ValidatedExecutionArgs): number {
  const priced = new Map<string, number>();

  /** `page`: how many entries the lists directly in here have, where they stand in a connection. */
  const ofSelections = (set: SelectionSetNode, parent: Parent, page: number | undefined): number =>
    set.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + ofField(node, parent, page);
      if (node.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(node.name.value, page);
      const inner = node.typeCondition ? (schema.getType(node.typeCondition.name.value) as Parent) : parent;
      return sum + ofSelections(node.selectionSet, inner, page);
    }, 0);

  const ofFragment = (name: string, page: number | undefined): number => {
    const use = `${name} ${page}`;
    const fragment = fragmentDefinitions[name];
    if (fragment && !priced.has(use)) {
      const type = schema.getType(fragment.typeCondition.name.value) as Parent;
      priced.set(use, ofSelections(fragment.selectionSet, type, page));
    }
    return priced.get(use) ?? 0;
  };

  const ofField = (node: FieldNode, parent: Parent, page: number | undefined): number => {
    const type = schema.getField(parent, node.name.value)?.type;
    const inner = type && getNamedType(type);
    if (!node.selectionSet || !isCompositeType(inner)) return 1;
    const asked = pageSize(node, variableValues.coerced);
    if (inner.name.endsWith('Connection')) return 1 + ofSelections(node.selectionSet, inner as Parent, asked ?? PAGE);
    const times = isListType(getNullableType(type)) ? (asked ?? page ?? 1) : 1;
    return 1 + times * ofSelections(node.selectionSet, inner as Parent, undefined);
  };

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) as Parent, undefined);
}

/** Validation has seen to it that fields exist where they are asked for. */
type Parent = GraphQLObjectType;

/** The largest page a field asks for; nonsense counts as one, since the operation refuses it anyway. */
function pageSize(node: FieldNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  const sizes = (node.arguments ?? []).flatMap(({ name, value }) => {
    if (!PAGE_ARGUMENTS.has(name.value)) return [];
    const given =
      value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value ? value.value : undefined;
    return given == null ? [] : [Math.max(1, Number(given) || 1)];
  });
  return sizes.length > 0 ? Math.max(...sizes) : undefined;
}
