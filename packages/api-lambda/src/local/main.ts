import { start } from './start.ts';
import { Trouble } from './trouble.ts';

const began = performance.now();
try {
  const running = await start(process.env, console.log);
  console.log(
    `Ready in ${((performance.now() - began) / 1000).toFixed(1)} s. Ctrl-C stops everything; "npm run reset" forgets the data.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void running.stop().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error);
  process.exit(1);
}
