import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** A bundle, minified: its size as sent, and what went into it. */
export interface Bundle {
  readonly gzipped: number;
  readonly text: string;
  readonly metafile: Metafile;
}

/** Bundles a piece of code that imports from `@openings/engine`, as an application would. */
export async function bundle(code: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: new URL('..', import.meta.url).pathname },
    conditions: ['source'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2024',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  return { gzipped: gzipSync(text, { level: 9 }).length, text, metafile };
}

/** Everything there is. */
export const everything = "export * from '@openings/engine'";
