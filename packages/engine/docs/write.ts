/** `npm run docs`: writes the API reference anew. */
import { writeFileSync } from 'node:fs';
import { reference } from './reference.ts';

writeFileSync(new URL('api.md', import.meta.url), reference());
