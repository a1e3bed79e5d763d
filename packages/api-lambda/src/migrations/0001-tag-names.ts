import type { Context } from '../context.ts';
import { holderOf, takeName } from '../operations/tag/name.ts';
import { change, changed, unchanged } from '../store/commit.ts';
import { folded, keyOf, recordOf, type Tag } from '../store/items.ts';
import { key } from '../store/table.ts';
import type { Migration } from './migration.ts';

/**
 * A tag holds its name by an item of its own, since two that were added at once could bear the same. Of several of one
 * name the oldest keeps it. The others stay where they are applied, and are called "VIP (2)", "VIP (3)" and so on:
 * nothing is lost, no id dies, and people see which tags they may want to make one.
 */
export const tagNames: Migration = {
  name: '0001-tag-names',
  kinds: ['tag'],
  async writes(item, ctx) {
    const tag = recordOf('tag', item) as Tag;
    const holder = await holderOf(ctx.store, tag);
    if (holder === tag.id) return [];
    const tags = await tagsOf(ctx, tag.organization);
    const namesakes = tags.filter(({ name }) => folded(name) === folded(tag.name));
    if (holder === undefined && namesakes.every((other) => other.id === tag.id || isOlder(tag, other)))
      return [takeName(tag), { check: keyOf(tag), when: unchanged(tag) }];
    const renamed = changed(ctx, tag, { name: freeName(tag, tags) });
    return [...change(ctx, 'TAG', tag, renamed), takeName(renamed)];
  },
};

async function tagsOf({ store }: Context, organization: string): Promise<Tag[]> {
  const { PK, SK } = key.tag(organization, '');
  const items = await store.query({ partition: PK, from: SK, to: `${SK}~`, consistent: true });
  return items.flatMap((item) => recordOf('tag', item) ?? []);
}

const isOlder = (one: Tag, other: Tag): boolean =>
  one.created_at < other.created_at || (one.created_at === other.created_at && Number(one.id) < Number(other.id));

/** The name with the lowest number behind it that no tag bears. */
function freeName({ name }: Tag, tags: readonly Tag[]): string {
  const borne = new Set(tags.map((tag) => folded(tag.name)));
  for (let number = 2; ; number++) {
    const free = `${name} (${number})`;
    if (!borne.has(folded(free))) return free;
  }
}
