import { holderOf, nameOf } from '../../operations/tag/name.ts';
import { recordOf } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { type Law, lawOf } from '../law.ts';

export const tagsHoldTheirName = lawOf('tag', 'A tag holds its name', async (tag, look) => {
  const holder = await holderOf(look, tag);
  return holder === tag.id ? [] : [holder === undefined ? 'nobody holds it' : `tag ${holder} holds it`];
});

export const namesHaveTags: Law = {
  sentence: "A tag's name is held by a tag of that name",
  kinds: ['tag-name'],
  async breaches(item, look) {
    const at = key.tag(item.organization as string, item.tag_id as string);
    const [found] = await look.getMany([at], { consistent: true });
    const tag = recordOf('tag', found);
    return tag && nameOf(tag).SK === item.SK ? [] : [`tag ${item.tag_id}`];
  },
};
