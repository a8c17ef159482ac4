import { type AutomationRunRecord, automationRuns, automations } from '@aisle/storage';
import type { House } from '../house.ts';
import { keepAnswers } from '../keep-answers.ts';
import { doRun } from './do-run.ts';
import { LEASE_MS, readConversation, TOO_LATE_MS, waitMinutes } from './read-conversation.ts';

/** Reads conversations on for rules and does what they say. Never in the way of an answer. */
export type AutomationDesk = {
  /** Something happened in the conversation, and is stored. */
  look(storeId: string, conversationId: string): void;
  /** Rules were changed here a moment ago. */
  forget(storeId: string): void;
  /** Looks everywhere: waits that became too long, what other nodes left, what was not finished. */
  review(): Promise<void>;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
};

const KEPT_MS = 5_000;
/** Looked at in one review; the rest waits for the next. */
const AT_ONCE = 200;
/** Changes are stored by the clock of whoever stores them, and are there a little later. */
const OVERLAP_MS = 5 * 60_000;
/** Runs are shown for so long. */
const KEPT_RUNS_MS = 90 * 24 * 3_600_000;
/** Of a run that was begun and never came to its end. */
const MOST_TRIES = 5;
const GIVEN_UP = 'Given up after five tries: something went wrong in Aisle itself.';
const DROP_EVERY_MS = 3_600_000;

export function createAutomationDesk(house: () => House, clock: () => number): AutomationDesk {
  /** By store, whether a rule is on. */
  const on = keepAnswers({
    ...{ forMs: KEPT_MS, clock },
    ask: async (storeId) =>
      (await automations.listAutomations(house().storage.read, storeId)).some((rule) => rule.on),
  });
  /** Conversations that are read now, and those for which more came meanwhile. */
  const reading = new Map<string, Promise<void>>();
  const again = new Set<string>();
  /** By store, until when its conversations were looked through. */
  const lookedUntil = new Map<string, number>();
  let droppedAt = 0;
  let stopped = false;

  const look: AutomationDesk['look'] = (storeId, conversationId) => {
    if (stopped) return;
    // A store without rules costs a look into a map.
    void on.get(storeId).then((any) => {
      if (any) void readSoon(storeId, conversationId);
    }, warn);
  };

  const warn = (err: unknown) => house().log.warn({ err }, 'rules were not looked at');

  function readSoon(storeId: string, conversationId: string): Promise<void> {
    if (stopped) return Promise.resolve();
    const running = reading.get(conversationId);
    if (running) {
      again.add(conversationId);
      return running;
    }
    const work = readAll(storeId, conversationId)
      .catch(warn)
      .finally(() => reading.delete(conversationId));
    reading.set(conversationId, work);
    return work;
  }

  async function readAll(storeId: string, conversationId: string): Promise<void> {
    do {
      again.delete(conversationId);
      const begun = await readConversation(house(), { storeId, conversationId });
      for (const run of begun) await doRun(house(), run);
    } while (again.has(conversationId) && !stopped);
  }

  async function finish(run: AutomationRunRecord): Promise<void> {
    const { storage, clock } = house();
    const now = clock();
    if (run.tries >= MOST_TRIES) {
      const steps = [{ kind: 'note', words: '', problem: GIVEN_UP }];
      await storage.write((tx) => automationRuns.endRun(tx, { ...run, steps }));
      return;
    }
    const lease = { run, now, until: now + LEASE_MS };
    if (await storage.write((tx) => automationRuns.leaseRun(tx, lease))) await doRun(house(), run);
  }

  async function reviewStore(storeId: string): Promise<void> {
    const { storage, clock } = house();
    const { read } = storage;
    const now = clock();
    const rules = (await automations.listAutomations(read, storeId)).filter((rule) => rule.on);
    const first = Math.min(...rules.map(({ since }) => since));
    const since = Math.max(first, now - TOO_LATE_MS, (lookedUntil.get(storeId) ?? 0) - OVERLAP_MS);
    const asked = { storeId, since, limit: AT_ONCE };
    const unread = await automationRuns.unreadConversations(read, asked);
    const waiting: string[] = [];
    for (const minutes of waitMinutes(rules.map(({ body }) => body)))
      waiting.push(
        ...(await automationRuns.waitingConversations(read, {
          ...{ storeId, now, waitMs: minutes * 60_000, limit: AT_ONCE },
        })),
      );
    for (const conversationId of new Set([...unread, ...waiting]))
      await readSoon(storeId, conversationId);
    if (unread.length < AT_ONCE) lookedUntil.set(storeId, now);
  }

  return {
    look,
    forget: on.forget,
    async review() {
      const { storage, clock } = house();
      const now = clock();
      for (const storeId of await automations.storesWithAutomations(storage.read))
        await reviewStore(storeId).catch(warn);
      const due = { now, limit: AT_ONCE };
      for (const run of await automationRuns.dueRuns(storage.read, due))
        await finish(run).catch(warn);
      if (now - droppedAt < DROP_EVERY_MS) return;
      droppedAt = now;
      await storage.write((tx) => automationRuns.dropRuns(tx, now - KEPT_RUNS_MS));
    },
    async stop() {
      stopped = true;
      await Promise.all(reading.values());
    },
  };
}
