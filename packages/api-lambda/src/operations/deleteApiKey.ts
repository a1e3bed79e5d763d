import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { deleteApiKeyInput } from '../generated.ts';
import { committed, removal, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { requireRightToKeysOf } from './api-key/rights.ts';

/** Revokes a key: the next request that carries it is turned away. */
export const deleteApiKey = mutation(async (input: deleteApiKeyInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const api_key = await findNamed(ctx, 'api-key', input.id, 'id');
    requireRightToKeysOf(ctx, await findNamed(ctx, 'user', api_key.user_id, 'id'));
    return committed(ctx, removal(ctx, 'API_KEY', api_key), { api_key });
  }),
);
