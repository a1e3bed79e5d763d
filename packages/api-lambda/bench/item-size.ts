import type { Item } from '../src/store/store.ts';

/**
 * The size of an item as DynamoDB bills it, in bytes: names and values in UTF-8, a number half a byte per digit and one,
 * a list or map three and one per entry. Source: "DynamoDB item sizes and formats", Developer Guide.
 */
export function itemSize(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + bytes(name) + (value === undefined ? 0 : sizeOf(value)),
    0,
  );
}

const bytes = (text: string): number => Buffer.byteLength(text);

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return bytes(value);
  if (typeof value === 'number') return Math.ceil(String(Math.abs(value)).replace(/\.|0+$/g, '').length / 2) + 1;
  if (typeof value !== 'object' || value === null) return 1;
  if (Array.isArray(value)) return value.reduce((sum, entry) => sum + 1 + sizeOf(entry), 3);
  return Object.entries(value).reduce(
    (sum, [name, entry]) => sum + 1 + bytes(name) + (entry === undefined ? 0 : sizeOf(entry)),
    3,
  );
}
