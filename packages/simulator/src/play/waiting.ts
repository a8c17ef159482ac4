import type { Clock, ShopperClient } from '@aisle/client';
import type { Entry } from '@aisle/protocol';
import type { Awaited } from '../script.ts';
import { isAwaited } from './read-log.ts';
import { isOver, logOf, watchLog } from './watch-log.ts';

/** A play is over before its last step. */
export class Ended extends Error {
  readonly how: 'left' | 'closed' | 'stopped' | 'failed';
  constructor(how: Ended['how'], problem = '') {
    super(problem);
    this.how = how;
  }
}

type Needs = { clock: Clock; tempo: number; signal?: AbortSignal | undefined };

/** So long the server may take to store what she said, however fast the play goes. */
const STORED_MS = 60_000;

/** Everything a play waits for. Each of it ends with `Ended` when the play is stopped. */
export const createWaiting = ({ clock, tempo, signal }: Needs) => {
  /** Cards that have been waited for: the next wait is for another one. */
  const used = new Set<string>();
  /** The last words of hers, by the name her browser gave them. */
  let spoken = '';

  /** Resolves true when it comes, false after that time; whoever ends the conversation ends it. */
  const until = (
    client: ShopperClient | null,
    came: () => boolean,
    { ms, anyway = false }: { ms: number; anyway?: boolean },
  ) =>
    new Promise<boolean>((resolve, reject) => {
      let done = false;
      let stopWatching = () => {};
      const settle = (end: () => void) => {
        if (done) return;
        done = true;
        cancel();
        stopWatching();
        signal?.removeEventListener('abort', stopped);
        end();
      };
      const stopped = () => settle(() => reject(new Ended('stopped')));
      const look = () => {
        if (came()) settle(() => resolve(true));
        else if (client && !anyway && isOver(client)) settle(() => reject(new Ended('closed')));
      };
      const cancel = clock.after(Math.max(0, ms), () => settle(() => resolve(came())));
      if (signal?.aborted) return stopped();
      signal?.addEventListener('abort', stopped);
      if (client) stopWatching = watchLog(client, look);
      if (done) stopWatching();
    });

  const find = (client: ShopperClient, awaited: Awaited): Entry | undefined => {
    const log = logOf(client);
    const mine = log.find(({ clientId }) => clientId === spoken);
    return log.findLast(
      (entry) =>
        isAwaited(entry, awaited) &&
        (awaited === 'answer'
          ? mine !== undefined && entry.seq > mine.seq
          : !used.has(entry.clientId)),
    );
  };

  return {
    pause: async (ms: number): Promise<void> => {
      await until(null, () => false, { ms: ms / tempo });
    },
    /** Her words are in the log: what comes behind them is an answer. */
    stored: async (client: ShopperClient, clientId: string): Promise<void> => {
      spoken = clientId;
      const there = () => logOf(client).some((entry) => entry.clientId === clientId);
      if (!(await until(client, there, { ms: STORED_MS })))
        throw new Ended('failed', 'the server did not store what she wrote');
    },
    /** Whether what she waits for comes within that time, as long as life has it. */
    comes: async (client: ShopperClient, awaited: Awaited, ms: number): Promise<boolean> => {
      const met = await until(client, () => find(client, awaited) !== undefined, {
        ms: ms / tempo,
      });
      const entry = met && awaited !== 'answer' && find(client, awaited);
      if (entry) used.add(entry.clientId);
      return met;
    },
    /** An entry like this is in her log, whoever ends the conversation meanwhile. */
    appears: async (client: ShopperClient, fits: (entry: Entry) => boolean): Promise<void> => {
      await until(client, () => logOf(client).some(fits), { ms: STORED_MS, anyway: true });
    },
    /** Nothing of hers is on its way any more. */
    settled: async (client: ShopperClient): Promise<void> => {
      const quiet = () =>
        (client.thread.peek()?.bubbles.peek() ?? []).every(
          // An answer to a proposal is stored under a name of the server's: see `appears`.
          (bubble) => bubble.kind !== 'waiting' || bubble.item.name === 'answerProposal',
        );
      await until(client, quiet, { ms: STORED_MS, anyway: true });
    },
  };
};
