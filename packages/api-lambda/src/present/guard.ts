import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import { sightOf } from '../identity/field-policy.ts';
import { maySee } from './audience.ts';

/**
 * Holds every field of every object to the policy: who may not see one finds it as if it had never been filled in, null
 * or an empty list. Fields for everyone are left as they are, so that what everybody asks for costs nothing more.
 */
export function guardFields(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) guard(type.name, field as GraphQLField<unknown, Context>);
  }
}

function guard(type: string, field: GraphQLField<unknown, Context>): void {
  const sight = sightOf(type, field.name);
  if (sight === 'everyone') return;
  const resolve = field.resolve ?? defaultFieldResolver;
  const hidden = isListType(getNullableType(field.type)) ? [] : null;
  field.resolve = (record, args, ctx, info) => (maySee(ctx, sight, record) ? resolve(record, args, ctx, info) : hidden);
}
