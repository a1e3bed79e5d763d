import { type GraphQLInputType, GraphQLInt, isEnumType, isListType, isNonNullType } from 'graphql';
import { quote } from '../wire/bad-input.ts';
import { isListOfIds } from './leniency-rule.ts';

/** A value of the type asked for, or what is wrong with the one given. */
export type Fit = { readonly value: unknown } | { readonly wrong: string };

/** A variable's value, already of its own type, as another type that it may stand in for. */
export function readAs(type: GraphQLInputType, value: unknown): Fit {
  if (value == null) return { value };
  if (isNonNullType(type)) return readAs(type.ofType, value);
  if (isListType(type))
    return readList(type.ofType, isListOfIds(type) ? [value].flat().flatMap(splitIds) : [value].flat());
  if (type === GraphQLInt) return readInt(value);
  if (isEnumType(type))
    return type.getValue(String(value))
      ? { value }
      : {
          wrong: notOneOf(
            type.getValues().map(({ name }) => name),
            value,
          ),
        };
  return { value: typeof value === 'number' ? String(value) : value };
}

/** The ids in a text: "1,2" holds two. Anything but text holds itself. */
export function splitIds<T>(value: T): (T | string)[] {
  if (typeof value !== 'string') return [value];
  return value
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function readList(type: GraphQLInputType, values: readonly unknown[]): Fit {
  const fits = values.map((value) => readAs(type, value));
  return fits.find((fit) => 'wrong' in fit) ?? { value: fits.map((fit) => 'value' in fit && fit.value) };
}

function readInt(value: unknown): Fit {
  const number = typeof value === 'string' && /^[+-]?\d+$/.test(value.trim()) ? Number(value) : value;
  if (typeof number === 'number' && number === (number | 0)) return { value: number };
  return { wrong: `${shown(value)} is not a whole number of 32 bits.` };
}

function notOneOf(names: readonly string[], value: unknown): string {
  return `${shown(value)} is none of ${names.join(', ')}.`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? quote(value) : String(value);
}
