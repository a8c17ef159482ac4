import { parentPort, workerData } from 'node:worker_threads';
import { type Draft, StorageError, type StorageProblem } from '../storage.ts';
import { prepareAppend, type Stored } from './append.ts';
import { connectWriter, explain } from './connect.ts';

/** What the worker is started with. */
export type WorkerStart = { path: string; maxPages?: number | undefined };

/** One batch; `waitMs` is how long it may wait for another process's lock. */
export type WorkerTask = { drafts: readonly Draft[]; at: number; waitMs: number };

export type WorkerAnswer =
  | { kind: 'stored'; stored: Stored }
  | { kind: 'refused'; problem: StorageProblem; message: string }
  | { kind: 'failed'; error: unknown };

const answer = (work: () => Stored): WorkerAnswer => {
  try {
    return { kind: 'stored', stored: work() };
  } catch (thrown) {
    const error = explain(thrown);
    return error instanceof StorageError
      ? { kind: 'refused', problem: error.problem, message: error.message }
      : { kind: 'failed', error: new Error(String(error)) };
  }
};

const { path, maxPages } = workerData as WorkerStart;
const connection = connectWriter(path, { maxPages });
const append = prepareAppend(connection);

parentPort?.on('message', (task: WorkerTask | 'close') => {
  if (task === 'close') {
    connection.close();
    parentPort?.close();
    return;
  }
  // Here waiting for a lock may block: that is what this thread is for.
  connection.pragma(`busy_timeout = ${Math.max(0, Math.round(task.waitMs))}`);
  parentPort?.postMessage(answer(() => append(task.drafts, task.at)));
});
