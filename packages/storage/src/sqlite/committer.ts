import { setTimeout as delay } from 'node:timers/promises';
import type { CommitBatch } from '../append/group.ts';
import { prepareAppend, type Stored } from './append.ts';
import { type Connection, explain, isBusy } from './connect.ts';
import type { DiskGauge } from './disk-gauge.ts';
import { createAppendWorker } from './worker.ts';

/** Between two looks at a lock that another process holds. */
const LOCK_POLL_MS = 10;
/** A batch that took the worker no longer than this found the lock free. */
const UNCONTENDED_MS = 20;

/**
 * Tries until it succeeds or `deadline` (`performance.now()`) passes, as long as the lock is held
 * elsewhere. Never blocks: the connection's own timeout is 0.
 */
export const untilUnlocked = async <T>(work: () => T, deadline: number): Promise<T> => {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw explain(error);
    }
    await delay(LOCK_POLL_MS);
  }
};

export type CommitterOptions = {
  connection: Connection;
  path: string;
  clock: () => number;
  on: 'auto' | 'event_loop' | 'worker';
  /** Whether the disk answers fast enough to wait for it on the event loop (rule 4). */
  disk: DiskGauge;
  lockWaitMs: number;
  maxPages: number | undefined;
};

/** Decides, batch by batch, which thread waits for disk and lock (rule 4). */
export const createCommitter = (options: CommitterOptions) => {
  const { connection, path, clock, on, disk, lockWaitMs, maxPages } = options;
  const append = prepareAppend(connection);
  const worker = createAppendWorker({ path, maxPages });
  let lockedElsewhere = false;

  const note = ({ outcomes, commitMs }: Stored) => {
    disk.add(commitMs, outcomes.length);
    return outcomes;
  };

  const onEventLoop: CommitBatch = async (drafts, waitingSince) =>
    note(await untilUnlocked(() => append(drafts, clock()), waitingSince + lockWaitMs));

  const onWorker: CommitBatch = async (drafts, waitingSince) => {
    const begun = performance.now();
    const waitMs = waitingSince + lockWaitMs - begun;
    const stored = await worker.commit({ drafts, at: clock(), waitMs });
    lockedElsewhere = performance.now() - begun - stored.commitMs > UNCONTENDED_MS;
    return note(stored);
  };

  const auto: CommitBatch = async (drafts, waitingSince) => {
    if (lockedElsewhere || !disk.isFast()) return onWorker(drafts, waitingSince);
    try {
      return note(append(drafts, clock()));
    } catch (error) {
      if (!isBusy(error)) throw explain(error);
      lockedElsewhere = true;
      return onWorker(drafts, waitingSince);
    }
  };

  const commit = { auto, event_loop: onEventLoop, worker: onWorker }[on];
  return { commit, close: () => worker.close() };
};
