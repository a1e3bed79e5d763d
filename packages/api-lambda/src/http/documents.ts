import type { DocumentNode, GraphQLSchema, ValidationRule } from 'graphql';
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  recommendedRules,
  specifiedRules,
  validate,
} from 'graphql';
import { TOKEN_LIMIT, withinLimits } from './limits.ts';
import { RequestError } from './rejection.ts';

/** Documents remembered; an application sends a few dozen different ones, over and over. */
const REMEMBERED = 200;

/** Longer documents (in UTF-16 units) are not remembered: a parsed one takes some 60 times its text in memory. */
const REMEMBERED_LENGTH = 4 * 1024;

/**
 * Reads documents: parsed within the limits, then validated. Valid ones are remembered, the longest unused forgotten first.
 * @param introspection whether `__schema` and `__type` may be asked, and errors may suggest names
 * @param replaced a rule of ours for each stock rule it takes the place of
 * @returns a function that throws RequestError for a document that is no good
 */
export function createDocuments(
  schema: GraphQLSchema,
  introspection: boolean,
  replaced: ReadonlyMap<ValidationRule, ValidationRule> = new Map(),
): (source: string) => DocumentNode {
  const rules = [...specifiedRules, ...recommendedRules].map((rule) => replaced.get(rule) ?? rule);
  if (!introspection) rules.push(NoSchemaIntrospectionCustomRule);
  const remembered = new Map<string, DocumentNode>();

  const read = (source: string): DocumentNode => {
    const document = parseWithinLimit(source);
    withinLimits(document);
    const errors = validate(schema, document, rules, { maxErrors: 20, hideSuggestions: !introspection });
    if (errors.length > 0) throw new RequestError(errors, 'GRAPHQL_VALIDATION_FAILED');
    return document;
  };

  return (source) => {
    const document = remembered.get(source) ?? read(source);
    if (source.length > REMEMBERED_LENGTH) return document;
    remembered.delete(source);
    remembered.set(source, document); // last in order: most recently used
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value as string);
    return document;
  };
}

function parseWithinLimit(source: string): DocumentNode {
  try {
    return parse(source, { maxLexicalTokens: TOKEN_LIMIT });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const tooLong = error.message.includes(`more than ${TOKEN_LIMIT} tokens`);
    throw new RequestError([error], tooLong ? 'LIMIT_EXCEEDED' : 'GRAPHQL_PARSE_FAILED');
  }
}
