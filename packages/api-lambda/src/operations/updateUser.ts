import { findNamed, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { updateUserInput } from '../generated.ts';
import { Denied } from '../identity/denied.ts';
import { permissionsOf } from '../identity/permission.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import type { User } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readRequiredText } from '../wire/text-in.ts';
import { identityWrites, requireUnknown } from './user/identity.ts';
import { readUserInput } from './user/input.ts';

/** Changes oneself, without an id; else a client, or with the permission to manage members another member. */
export const updateUser = mutation(async ({ name, avatar_string: avatar, ...input }: updateUserInput, ctx: Context) => {
  const edits = await readUserInput(ctx, input);
  const extra = { ...(name && namesIn(name)), ...(avatar && { avatar_url: readAvatar(avatar) }) };
  return untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'user', input.id ?? signedIn(ctx).user.id, 'id');
    requireRightToChange(ctx, before);
    const user = changed(ctx, before, { ...extra, ...edits });
    await requireUnknown(ctx, user);
    return committed(ctx, [...change(ctx, 'USER', before, user), ...identityWrites(before, user)], { user });
  });
});

/**
 * Members look after all clients, and each after themselves. Where another member is reached, and so where their mail goes,
 * is for those who manage members.
 * @throws Denied FORBIDDEN
 */
function requireRightToChange(ctx: Context, { id, role }: User): void {
  const viewer = signedIn(ctx).user;
  if (id === viewer.id || role === 'client' || permissionsOf(viewer).includes('can_manage_members')) return;
  throw new Denied('FORBIDDEN', 'Other members are changed by those with the permission "can_manage_members".');
}

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
