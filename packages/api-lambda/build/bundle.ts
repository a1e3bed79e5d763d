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

/** A function finds its credentials in its environment, nowhere else. */
const credentialsOfLambda: Plugin = {
  name: 'credentials-of-lambda',
  setup({ onResolve }) {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: here('../src/lambda-credentials.ts'),
    }));
  },
};

/**
 * What is made together shares its code. Those who work on events are made apart: code that they alone share with the API
 * would be cut into more pieces, and each piece costs the API's start some bytes.
 */
const together = [
  // Lambda reads a file's name up to its first dot, so the entries cannot keep the names of their sources.
  {
    handler: here('../src/handler.lambda.ts'),
    app: here('../src/app.ts'),
    onward: here('../src/events/onward.ts'),
  },
  {
    stream: here('../src/events/stream.lambda.ts'),
    deliveries: here('../src/events/deliveries.lambda.ts'),
    reminders: here('../src/events/reminders.lambda.ts'),
    calendars: here('../src/events/calendars.lambda.ts'),
  },
  // A thread's own program.
  { ics: here('../src/external-calendars/ics.worker.ts') },
];

/** Bundles the functions into a folder. What only some requests need is imported dynamically and becomes a file of its own. */
export async function bundle(folder = outdir): Promise<Metafile> {
  rmSync(folder, { recursive: true, force: true });
  const made = await Promise.all(together.map((entryPoints) => bundled(entryPoints, folder)));
  return {
    inputs: Object.assign({}, ...made.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...made.map(({ outputs }) => outputs)),
  };
}

async function bundled(entryPoints: Record<string, string>, folder: string): Promise<Metafile> {
  const result = await build({
    entryPoints,
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
    plugins: [onlyTheVersion, credentialsOfLambda],
  });
  return result.metafile;
}

if (import.meta.main) {
  const made = await bundle().catch(() => process.exit(1)); // esbuild has said why
  writeFileSync(metafile, JSON.stringify(made));
}
