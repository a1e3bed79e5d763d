import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { linkUserIdentityInput } from '../generated.ts';
import { absent, change, changed, committed, untilCommitted } from '../store/commit.ts';
import type { User } from '../store/items.ts';
import type { Write } from '../store/store.ts';
import { key } from '../store/table.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readRequiredText } from '../wire/text-in.ts';
import { requireRightToKeysOf } from './api-key/rights.ts';

/** OpenID Connect Core, section 2: `sub` has at most 255 ASCII characters. */
const SUBJECT = /^[\x21-\x7e]{1,255}$/;

/** Lets the tokens of one subject of the identity provider act as a user; a subject is one user at most. */
export const linkUserIdentity = mutation(async (input: linkUserIdentityInput, ctx: Context) => {
  const subject = input.subject == null ? undefined : readSubject(input.subject);
  return untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'user', input.user_id, 'user_id');
    requireRightToKeysOf(ctx, before);
    if (before.oidc_subject === subject) return { user: before };
    if (subject && (await ctx.store.get(key.subject(subject), { consistent: true })))
      throw new BadInput('subject', 'This subject cannot be linked.'); // nor is it said whose it is
    const user = changed(ctx, before, { oidc_subject: subject });
    return committed(ctx, [...change(ctx, 'USER', before, user), ...linkWrites(before, user)], { user });
  });
});

function readSubject(text: string): string {
  const subject = readRequiredText(text, 'subject');
  if (SUBJECT.test(subject)) return subject;
  throw new BadInput('subject', 'A subject has up to 255 visible ASCII characters: the "sub" of the user\'s tokens.');
}

/** The subject's own item is what makes it unique. */
function linkWrites({ oidc_subject: was }: User, { id, organization, oidc_subject: is }: User): Write[] {
  return [
    ...(was ? [{ remove: key.subject(was) }] : []),
    ...(is ? [{ put: { ...key.subject(is), kind: 'subject', organization, user_id: id }, when: absent }] : []),
  ];
}
