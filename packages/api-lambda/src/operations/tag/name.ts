import { absent } from '../../store/commit.ts';
import { folded, type Tag } from '../../store/items.ts';
import type { Item, Store, Write } from '../../store/store.ts';
import { key } from '../../store/table.ts';

/** The item that only one tag of an organization can hold: its name, however it is written. */
export const nameOf = ({ organization, name, id }: Tag): Item => ({
  ...key.tagName(organization, folded(name)),
  kind: 'tag-name',
  organization,
  tag_id: id,
});

/** The write by which a tag takes its name; it fails where another one holds it. */
export const takeName = (tag: Tag): Write => ({ put: nameOf(tag), when: absent });

/** The tag that holds the name of this one, as last committed; undefined where none does. */
export async function holderOf(store: Pick<Store, 'getMany'>, tag: Tag): Promise<string | undefined> {
  const [held] = await store.getMany([nameOf(tag)], { consistent: true });
  return held?.tag_id as string | undefined;
}

/** The write by which a tag leaves its name. One from before names were held may hold none, or give it to another meanwhile. */
export async function leaveName(store: Store, tag: Tag): Promise<Write> {
  const { PK, SK } = nameOf(tag);
  const tag_id = await holderOf(store, tag);
  const when = { name: 'unchanged', is: { tag_id } } as const;
  return tag_id === tag.id ? { remove: { PK, SK }, when } : { check: { PK, SK }, when };
}
