import { openings } from '../src/app.ts';
import { Trouble } from '../src/trouble.ts';

try {
  openings().app.synth();
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
