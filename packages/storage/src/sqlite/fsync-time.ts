import { closeSync, fdatasyncSync, openSync, unlinkSync, writeSync } from 'node:fs';

const ROUNDS = 9;
const PAGE = Buffer.alloc(4_096, 1);

/**
 * Median milliseconds that one page takes to reach the disk: nine times 4 KiB written and synced to
 * a nameless file beside the database, as a commit would.
 */
export const measureFsync = (databasePath: string): number => {
  const path = `${databasePath}.${process.pid}.fsync`;
  const file = openSync(path, 'w');
  unlinkSync(path);
  try {
    const times = Array.from({ length: ROUNDS }, () => {
      const begun = performance.now();
      writeSync(file, PAGE);
      fdatasyncSync(file);
      return performance.now() - begun;
    });
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  } finally {
    closeSync(file);
  }
};
