import type { GraphQLSchema } from 'graphql';
import { elementsOf } from './elements.ts';
import { descriptions } from './generated.ts';

/** Gives every part of the schema its description, for those who ask it about itself. */
export function describe(schema: GraphQLSchema): void {
  for (const element of elementsOf(schema)) element.description = descriptions[String(element)];
}
