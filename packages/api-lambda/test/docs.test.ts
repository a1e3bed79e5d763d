import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { rewritten } from './guide.ts';

const guide = fileURLToPath(new URL('../../../docs/api-guide.md', import.meta.url));

it('answers as the API guide says', async () => {
  await expect(await rewritten(readFileSync(guide, 'utf8'))).toMatchFileSnapshot(guide);
});
