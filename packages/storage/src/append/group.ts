import { type Result, refuse } from '@aisle/protocol';
import { type Appended, type Draft, StorageError } from '../storage.ts';

/**
 * Commits a batch in one transaction and answers in its order. `waitingSince` is
 * `performance.now()` of its oldest draft. Throws `StorageError` when the database refuses, and
 * anything else when a draft makes no sense to it; either way nothing was stored.
 */
export type CommitBatch = (
  drafts: readonly Draft[],
  waitingSince: number,
) => Promise<Result<Appended>[]>;

/** Rows in one commit. */
const BATCH_ROWS = 512;
/** Drafts that may wait; past it, asking again later is kinder than growing. */
const QUEUE_ROWS = 4_096;

type Waiting = {
  draft: Draft;
  since: number;
  resolve: (result: Result<Appended>) => void;
  reject: (error: unknown) => void;
};

export type Group = {
  append(draft: Draft): Promise<Result<Appended>>;
  /** Refuses what comes from now on and resolves when the queue is empty. */
  close(): Promise<void>;
};

/**
 * Group commit (rule 3): drafts that arrive in one turn of the event loop share a commit, and while
 * one is under way the next collects. No timer: a lone draft waits for nothing.
 */
export const createGroup = (commit: CommitBatch): Group => {
  const queue: Waiting[] = [];
  let flushing: Promise<void> | undefined;
  let closed = false;

  const flush = async () => {
    while (queue.length > 0) await settle(commit, queue.splice(0, BATCH_ROWS));
    flushing = undefined;
  };
  // setImmediate runs after this turn's sockets were read: what they brought is in the queue.
  const start = () => new Promise<void>((done) => setImmediate(done)).then(flush);

  return {
    append(draft) {
      if (closed) return Promise.resolve(refuse('shutting_down', 'storage is closing', 1_000));
      if (queue.length >= QUEUE_ROWS) {
        return Promise.resolve(refuse('busy', 'too many messages wait for the database', 1_000));
      }
      return new Promise((resolve, reject) => {
        queue.push({ draft, since: performance.now(), resolve, reject });
        flushing ??= start();
      });
    },
    async close() {
      closed = true;
      await flushing;
    },
  };
};

const settle = async (commit: CommitBatch, batch: Waiting[]): Promise<void> => {
  const [oldest] = batch;
  if (!oldest) return;
  try {
    const drafts = batch.map(({ draft }) => draft);
    const results = await commit(drafts, oldest.since);
    for (const [i, waiting] of batch.entries()) {
      waiting.resolve(results[i] ?? refuse('unavailable', 'no answer from the database', 1_000));
    }
  } catch (error) {
    if (error instanceof StorageError) refuseAll(batch, error);
    else if (batch.length === 1) oldest.reject(error);
    // One of them is to blame: each goes alone, so that only that one fails.
    else for (const waiting of batch) await settle(commit, [waiting]);
  }
};

const refuseAll = (batch: Waiting[], { problem, message, retryAfterMs }: StorageError) => {
  const code = problem === 'unusable' ? 'unavailable' : problem;
  for (const { resolve } of batch) resolve(refuse(code, message, retryAfterMs ?? 1_000));
};
