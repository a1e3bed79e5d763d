import { BadInput } from '../wire/bad-input.ts';
import { cursorOf, readCursor } from '../wire/cursor.ts';

/** Which part of a list a connection shows. */
interface Cut {
  readonly after?: string | null;
  readonly before?: string | null;
  readonly first?: number | null;
  readonly last?: number | null;
}

/**
 * A part of a list that is in order, as a connection: what lies between two cursors, and of that the first or the last.
 * @throws BadInput for a negative count or a cursor of no entry
 */
export function connection<T extends { readonly id: string }>(entries: readonly T[], cut: Cut) {
  const start = cut.after ? placeOf(entries, cut.after, 'after') + 1 : 0;
  const end = cut.before ? placeOf(entries, cut.before, 'before') : entries.length;
  const from = Math.max(start, end - count(cut.last, 'last'));
  const nodes = entries.slice(from, Math.min(end, from + count(cut.first, 'first')));
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node.id) }));
  return {
    nodes,
    edges,
    total_count: entries.length,
    page_info: {
      has_previous_page: from > 0,
      has_next_page: from + nodes.length < entries.length,
      start_cursor: edges[0]?.cursor ?? null,
      end_cursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function placeOf(entries: readonly { readonly id: string }[], cursor: string, field: string): number {
  const id = readCursor(cursor, field);
  const place = entries.findIndex((entry) => entry.id === id);
  if (place < 0) throw new BadInput(field, 'That entry is no longer in the list; start again.');
  return place;
}

function count(given: number | null | undefined, field: string): number {
  if (given == null) return Number.POSITIVE_INFINITY;
  if (given < 0) throw new BadInput(field, `${field} is a number of entries, not ${given}.`);
  return given;
}
