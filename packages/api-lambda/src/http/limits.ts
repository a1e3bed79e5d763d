import type { DocumentNode, SelectionSetNode } from 'graphql';
import { Kind, visit } from 'graphql';
import { RequestError } from './rejection.ts';

/** Bytes of a body. The longest single value that is accepted, metadata, has 128 000 characters. */
export const BODY_LIMIT = 256 * 1024;

/** Lexical tokens of a document; the longest of the source page has 122. Parsing stops here, so nothing after it can be large. */
export const TOKEN_LIMIT = 2_000;

/** Fields inside one another, the operation itself being 0; the cap of the API this one follows. */
export const DEPTH_LIMIT = 25;

/** Cost of an operation, see `cost.ts`; the cap of the API this one follows. */
export const COST_LIMIT = 2_000;

/** Renamed fields: the usual way to ask for one expensive thing many times. */
export const ALIAS_LIMIT = 30;

/** Fields at the top of an operation, each an operation of its own to us. */
export const ROOT_FIELD_LIMIT = 20;

/** Uses of @skip, @include and the like. */
export const DIRECTIVE_LIMIT = 50;

/**
 * Uses of one name for an answer, wherever: validation compares them pair by pair, which for 450 of them takes 140 ms and
 * for 150 of them 10.
 */
export const REPETITION_LIMIT = 150;

/** Values among the variables, whatever they stand in. The longest list that any input takes has 1 000 entries. */
export const VALUE_LIMIT = 10_000;

/** Complaints about variables: each quotes the whole value, which may be as large as the body. */
export const COMPLAINT_LIMIT = 3;

/** Milliseconds after which nobody is kept waiting any more; the function itself is ended after 10 s. */
export const TIME_LIMIT = 8_000;

/**
 * Holds the shape of a document to the limits, in one pass and before anything costlier looks at it.
 * @throws RequestError LIMIT_EXCEEDED
 */
export function withinLimits(document: DocumentNode): void {
  let aliases = 0;
  let directives = 0;
  const uses = new Map<string, number>();
  visit(document, {
    Field: ({ alias, name }) => {
      if (alias) aliases++;
      const answer = (alias ?? name).value;
      uses.set(answer, (uses.get(answer) ?? 0) + 1);
    },
    Directive: () => {
      directives++;
    },
  });
  atMost(DEPTH_LIMIT, deepest(document), 'levels of fields');
  atMost(ALIAS_LIMIT, aliases, 'aliases');
  atMost(DIRECTIVE_LIMIT, directives, 'directives');
  atMost(REPETITION_LIMIT, Math.max(...uses.values()), 'fields of one name');
}

/**
 * Counts the values among the variables before anything looks at each of them; one that is large in itself is soon read.
 * @throws RequestError LIMIT_EXCEEDED
 */
export function withinValueLimit(variables: Readonly<Record<string, unknown>>): void {
  const waiting: unknown[] = [variables];
  for (let counted = 0; waiting.length > 0; counted++) {
    if (counted + waiting.length > VALUE_LIMIT)
      throw RequestError.about('LIMIT_EXCEEDED', `The variables have more than ${VALUE_LIMIT} values.`);
    const value = waiting.pop();
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) waiting.push(inner);
  }
}

/** @throws RequestError LIMIT_EXCEEDED when more was found than the limit allows */
export function atMost(limit: number, found: number, what: string): void {
  if (found > limit)
    throw RequestError.about('LIMIT_EXCEEDED', `The document has ${found} ${what}; ${limit} are allowed.`);
}

/** Depth of the deepest definition. A fragment is measured once, so that fragments of fragments cost nothing. */
function deepest(document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const measured = new Map<string, number>();

  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0); // a fragment inside itself adds nothing here; validation refuses it
    const depth = ofSelections(fragments.get(name)?.selectionSet);
    measured.set(name, depth);
    return depth;
  };

  const ofSelections = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deep, node) => {
      if (node.kind === Kind.FRAGMENT_SPREAD) return Math.max(deep, ofFragment(node.name.value));
      return Math.max(deep, ofSelections(node.selectionSet) + (node.kind === Kind.FIELD ? 1 : 0));
    }, 0);

  return Math.max(
    0,
    ...document.definitions.map((node) => ('selectionSet' in node ? ofSelections(node.selectionSet) : 0)),
  );
}
