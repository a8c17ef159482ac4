import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { StorageError } from '../storage.ts';
import type { Stored } from './append.ts';
import type { WorkerAnswer, WorkerStart, WorkerTask } from './append-worker.ts';

export type AppendWorker = {
  /** One batch at a time; throws `StorageError` when refused, with nothing stored. */
  commit(task: WorkerTask): Promise<Stored>;
  close(): Promise<void>;
};

/** Sends one batch and waits for its answer, or for the thread's end. */
const ask = async (worker: Worker, task: WorkerTask): Promise<WorkerAnswer> => {
  const done = new AbortController();
  const { signal } = done;
  // Only a batch under way keeps the process alive.
  worker.ref();
  try {
    const ended = once(worker, 'exit', { signal }).then((): never => {
      throw new Error('the writing thread ended');
    });
    const answered = once(worker, 'message', { signal }).then(([answer]): WorkerAnswer => answer);
    worker.postMessage(task);
    return await Promise.race([answered, ended]);
  } finally {
    done.abort();
    worker.unref();
  }
};

/** The writing thread, started with its first batch and again should it ever end. */
export const createAppendWorker = (data: WorkerStart): AppendWorker => {
  let worker: Worker | undefined;
  const start = () => {
    const started = new Worker(new URL('./append-worker.ts', import.meta.url), {
      workerData: data,
    });
    // `ask` hears of an error too; this listener keeps an idle thread's from ending the process.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (worker === started) worker = undefined;
    });
    started.unref();
    return started;
  };
  return {
    async commit(task) {
      worker ??= start();
      const answer = await ask(worker, task).catch((error: unknown): never => {
        worker = undefined;
        // Whether it was stored is unknown; a retry finds out, because it repeats the client id.
        throw new StorageError('unavailable', 'the writing thread failed', error);
      });
      if (answer.kind === 'refused') throw new StorageError(answer.problem, answer.message);
      if (answer.kind === 'failed') throw answer.error;
      return answer.stored;
    },
    async close() {
      if (!worker) return;
      const ended = once(worker, 'exit');
      worker.ref();
      worker.postMessage('close');
      await ended;
    },
  };
};
