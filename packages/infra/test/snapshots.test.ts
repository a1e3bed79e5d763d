import { expect, test } from 'vitest';
import { prod } from './templates.ts';

/** The bundle changes with every line of the function; the infrastructure around it does not. */
const withoutBundle = (text: string): string =>
  text.replace(/[0-9a-f]{64}(?=\.zip)/g, '<bundle>').replace(/(CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/g, '$1<bundle>');

test.each(Object.entries(prod))(
  'prod’s %s is what was last agreed; "npx vitest -u" agrees to a change',
  async (name, template) => {
    const { Resources, Outputs } = template.toJSON();
    const text = JSON.stringify({ Resources, Outputs }, undefined, 2);
    await expect(`${withoutBundle(text)}\n`).toMatchFileSnapshot(`snapshots/${name}.snap`);
  },
);
