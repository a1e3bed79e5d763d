import { build } from 'esbuild';

/** `everything`, with the engine in it, as one module for hosts that do not read TypeScript. */
export async function bundled(): Promise<string> {
  const entry = new URL('../definitions/everything.ts', import.meta.url).pathname;
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  return outputFiles[0]?.text ?? '';
}
