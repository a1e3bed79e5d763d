import { spawnSync } from 'node:child_process';

// `cdk`, with `--stage prod` for what it would call `--context stage=prod`.
const args = process.argv.slice(2);
const at = args.indexOf('--stage');
const stage = at < 0 ? [] : ['--context', `stage=${args.splice(at, 2)[1]}`];
const { status } = spawnSync('cdk', [...args, ...stage], { stdio: 'inherit' });
process.exitCode = status ?? 1;
