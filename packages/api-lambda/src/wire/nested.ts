import { BadInput, quote } from './bad-input.ts';

/** An entry of a nested list as the contract edits it. */
export interface NestedEdit {
  /** The stored entry that is meant; a new one where absent. */
  readonly id?: string | null | undefined;
  readonly _destroy?: boolean | null | undefined;
}

/** How a nested list is edited. */
export interface Nesting<Stored, Edit> {
  /** The argument's name. */
  readonly field: string;
  /** Entries that the list may have in all. */
  readonly most: number;
  readonly newId: () => Promise<string>;
  /** The entry that an edit makes of the stored one, or of none. @throws BadInput */
  readonly apply: (edit: Edit, before: Stored | undefined) => Omit<Stored, 'id'> | Promise<Omit<Stored, 'id'>>;
}

/**
 * Applies edits to a stored list: those with an id change or (`_destroy`) remove the entry with that id, the others add one.
 * Entries that no edit mentions stay.
 * @throws BadInput for an id that is not in the list, and for a list that grows too long
 */
export async function editNested<Stored extends { readonly id: string }, Edit extends NestedEdit>(
  stored: readonly Stored[],
  edits: readonly (Edit | null)[],
  { field, most, newId, apply }: Nesting<Stored, Edit>,
): Promise<Stored[]> {
  const entries = new Map(stored.map((entry) => [entry.id, entry]));
  for (const edit of edits) {
    if (!edit) continue;
    const before = edit.id ? entries.get(edit.id) : undefined;
    if (edit.id && !before) throw new BadInput(field, `${field} has no entry with id ${quote(edit.id)}.`);
    if (before && edit._destroy) entries.delete(before.id);
    else if (!edit._destroy) {
      const id = before?.id ?? (await newId());
      entries.set(id, { ...(await apply(edit, before)), id } as Stored);
    }
  }
  if (entries.size > most)
    throw new BadInput(field, `${field} may have at most ${most} entries; these would be ${entries.size}.`);
  return [...entries.values()];
}
