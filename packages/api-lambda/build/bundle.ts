import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the bundle goes, which Lambda, the local server and the tests run alike. */
export const outdir = here('../dist/lambda');

/** Describes what went into which file; beside the bundle, since it is not shipped. */
export const metafile = here('../dist/lambda.metafile.json');

/** Each client of the AWS SDK imports its whole package.json for one line of it: 2 KB that every start would read. */
const onlyTheVersion: Plugin = {
  name: 'only-the-version',
  setup({ onLoad }) {
    onLoad({ filter: /@aws-sdk\/[\w-]+\/package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, 'utf8'));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** Bundles the function into a folder. What only some requests need is imported dynamically and becomes a file of its own. */
export async function bundle(folder = outdir): Promise<Metafile> {
  rmSync(folder, { recursive: true, force: true });
  const result = await build({
    // Lambda reads a file's name up to its first dot, so the entries cannot keep the names of their sources.
    entryPoints: {
      handler: here('../src/handler.lambda.ts'),
      app: here('../src/app.ts'),
      stream: here('../src/events/stream.lambda.ts'),
      deliveries: here('../src/events/deliveries.lambda.ts'),
      reminders: here('../src/events/reminders.lambda.ts'),
      onward: here('../src/events/onward.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    sourcemap: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    conditions: ['source', 'module'],
    mainFields: ['module', 'main'],
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [onlyTheVersion],
  });
  return result.metafile;
}

if (import.meta.main) {
  const made = await bundle().catch(() => process.exit(1)); // esbuild has said why
  writeFileSync(metafile, JSON.stringify(made));
}
