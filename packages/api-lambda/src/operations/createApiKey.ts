import { findNamed, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { createApiKeyInput } from '../generated.ts';
import { issueKey } from '../identity/bootstrap.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readText } from '../wire/text-in.ts';
import { requireRightToKeysOf } from './api-key/rights.ts';

/** Makes a key that acts as `user_id`, or as the one who asks. Its secret is in this answer and nowhere else. */
export const createApiKey = mutation(async (input: createApiKeyInput, ctx: Context) => {
  const name = readText(input.name ?? '', 'name', { most: 100 });
  const user = await findNamed(ctx, 'user', input.user_id ?? signedIn(ctx).user.id, 'user_id');
  requireRightToKeysOf(ctx, user);
  if (!user.active) throw new BadInput('user_id', 'This user is archived and cannot sign in.');
  const { record, secret } = await issueKey(ctx, user, name);
  return { api_key: secret, api_key_object: record };
});
