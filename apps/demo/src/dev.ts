import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** `pnpm dev`: browser bundles are rebuilt and the server restarted whenever a source changes. */
const root = join(import.meta.dirname, '../../..');

const run = (folder: string, command: string, ...args: string[]): ChildProcess =>
  spawn(command, args, { cwd: join(root, folder), stdio: 'inherit' });

const children = [
  run('packages/widget', 'pnpm', 'run', 'build', '--watch'),
  run('packages/loader', 'pnpm', 'run', 'build', '--watch'),
  run('apps/console', 'pnpm', 'run', 'build', '--watch'),
  run('.', process.execPath, '--watch-preserve-output', '--watch', 'apps/demo/src/start.ts'),
];

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
