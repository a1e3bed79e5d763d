import { findNamed, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { updateUserInput } from '../generated.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import type { User } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readRequiredText } from '../wire/text-in.ts';
import { identityWrites, requireUnknown } from './user/identity.ts';
import { readUserInput } from './user/input.ts';

/** Changes a member of the organization, or a client; without an id the one who asks. */
export const updateUser = mutation(async ({ name, avatar_string: avatar, ...input }: updateUserInput, ctx: Context) => {
  const edits = await readUserInput(ctx, input);
  const extra = { ...(name && namesIn(name)), ...(avatar && { avatar_url: readAvatar(avatar) }) };
  return untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'user', input.id ?? signedIn(ctx).user.id, 'id');
    const user = changed(ctx, before, { ...extra, ...edits });
    await requireUnknown(ctx, user);
    return committed(ctx, [...change(ctx, 'USER', before, user), ...identityWrites(before, user)], { user });
  });
});

/** A whole name in its two parts: the last word is the last name. */
function namesIn(name: string): Pick<User, 'first_name' | 'last_name'> {
  const words = readRequiredText(name, 'name').split(/\s+/);
  if (words.length < 2)
    throw new BadInput('name', 'A whole name has a first and a last name, for example "Ada Lovelace".');
  return { first_name: words.slice(0, -1).join(' '), last_name: words.at(-1) as string };
}

/** A picture's address. Pictures themselves are not kept here. */
function readAvatar(text: string): string {
  if (URL.canParse(text) && new URL(text).protocol === 'https:' && text.length <= 2000) return text;
  throw new BadInput('avatar_string', 'The address of a picture, for example "https://example.com/ada.png".');
}
