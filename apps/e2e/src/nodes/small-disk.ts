import { execFileSync } from 'node:child_process';
import type { Scope } from './scope.ts';

/**
 * A folder on a disk of its own that holds no more than this; gone with the scope. Needs root, see
 * `findProgram('tmpfs')`.
 */
export function mountSmallDisk(scope: Scope, bytes: number): string {
  const folder = scope.folder('disk');
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder]);
  scope.onClose(() => execFileSync('umount', ['--lazy', folder]));
  return folder;
}
