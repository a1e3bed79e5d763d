import { BadInput } from './bad-input.ts';
import { readCursor } from './cursor.ts';
import { readNumber } from './number-in.ts';

/** The paging arguments of the contract's lists. */
export interface PageArguments {
  readonly offset?: number | null | undefined;
  readonly page_size?: number | null | undefined;
  readonly should_paginate?: boolean | null | undefined;
  readonly after?: unknown;
}

/** Which part of an ordered list to show: `size` entries from `offset`, counted from the start or from behind the entry `after`. */
export interface Page {
  readonly offset: number;
  readonly size: number;
  readonly after?: string;
}

/** No list answers with more than this, `should_paginate: false` included. */
export const LARGEST_PAGE = 1000;
const LARGEST_OFFSET = 1_000_000;

/**
 * The page that the arguments ask for.
 * @param usual the page size where none is given
 * @throws BadInput for sizes outside 1 to 1000, negative offsets, foreign cursors
 */
export function readPage(args: PageArguments, usual: number): Page {
  const size = args.page_size ?? usual;
  const page = {
    offset: readNumber(args.offset ?? 0, 'offset', { least: 0, most: LARGEST_OFFSET, unit: 'entries' }),
    size: readNumber(size, 'page_size', { least: 1, most: LARGEST_PAGE, unit: 'entries' }),
  };
  if (args.should_paginate === false) return { offset: 0, size: LARGEST_PAGE };
  return typeof args.after === 'string' && args.after ? { ...page, after: readCursor(args.after) } : page;
}

/**
 * The page's part of a whole list that is in order. An offset past the end is an empty page.
 * @throws BadInput for an `after` that is not in the list
 */
export function pageOf<T extends { readonly id: string }>(entries: readonly T[], page: Page): readonly T[] {
  const before = page.after === undefined ? -1 : entries.findIndex((entry) => entry.id === page.after);
  if (page.after !== undefined && before < 0)
    throw new BadInput('after', 'That entry is no longer in the list; start again.');
  const start = before + 1 + page.offset;
  return entries.slice(start, start + page.size);
}
