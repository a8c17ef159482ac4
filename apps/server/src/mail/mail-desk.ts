import { letters } from '@aisle/storage';
import type { House } from '../house.ts';
import { restAfter } from '../outgoing/retry-times.ts';
import { makeLetters } from './make-letters.ts';
import { postLetter } from './post-letter.ts';

/** Makes and sends what shoppers are mailed, from the outbox in the database. */
export type MailDesk = {
  /** Something may be due. */
  look(): void;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
};

/** Letters handed over at the same time; one while the mail server fails. */
const AT_ONCE = 8;

/** @param patienceMs within which shoppers come back after a restart: until then nobody has gone */
export function createMailDesk(
  house: () => House,
  { patienceMs }: { patienceMs: number },
): MailDesk {
  let openedAt: number | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let failures = 0;
  let restUntil = 0;

  async function work(): Promise<void> {
    const { clock } = house();
    openedAt ??= clock();
    if (clock() - openedAt >= patienceMs) await makeLetters(house());
    while (!stopped && clock() >= restUntil && (await round()));
  }

  /** Sends a few of what is due; whether there was anything. */
  async function round(): Promise<boolean> {
    const { storage, clock } = house();
    const limit = failures > 0 ? 1 : AT_ONCE;
    const due = await letters.dueLetters(storage.read, { now: clock(), limit });
    const posted = await Promise.allSettled(due.map((letter) => postLetter(house(), letter)));
    const came = posted.map((one) => (one.status === 'fulfilled' ? one.value : 'none'));
    if (came.includes('later')) {
      failures += 1;
      restUntil = clock() + restAfter(failures);
    } else if (came.includes('taken')) failures = 0;
    // What came of one could not be kept: the database has to come back first.
    for (const one of posted) if (one.status === 'rejected') throw one.reason;
    return due.length > 0;
  }

  function look(): void {
    if (stopped || !house().mailer.ready) return;
    again = running !== undefined;
    running ??= work()
      .catch((err: unknown) => house().log.warn({ err }, 'letters were not sent'))
      .finally(() => {
        running = undefined;
        if (again) look();
      });
  }

  return {
    look,
    async stop() {
      stopped = true;
      await running;
    },
  };
}
