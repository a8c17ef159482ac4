import {
  type AutomationRecord,
  type AutomationRunRecord,
  automationRuns,
  automations,
} from '@aisle/storage';
import type { House } from '../house.ts';
import { keepAnswers } from '../keep-answers.ts';
import { doRun } from './do-run.ts';
import { LEASE_MS, readConversation, TOO_LATE_MS, waitMinutes } from './read-conversation.ts';
import { createUnsavedMarks } from './unsaved-marks.ts';

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
/** Conversations in which something happened are gathered for so long. */
const GATHER_MS = 100;
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
  const rulesOn = async (storeId: string): Promise<AutomationRecord[]> =>
    (await automations.listAutomations(house().storage.read, storeId)).filter(({ on }) => on);
  /** By store, its rules that are on; changes show within seconds on other nodes. */
  const book = keepAnswers({ forMs: KEPT_MS, clock, ask: rulesOn });
  const unsaved = createUnsavedMarks(() => house().storage);
  /** Conversations that are read now, and those for which more came meanwhile. */
  const reading = new Map<string, Promise<void>>();
  const again = new Set<string>();
  /** By store, until when its conversations were looked through. */
  const lookedUntil = new Map<string, number>();
  const gathered = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  let droppedAt = 0;
  let stopped = false;

  const look: AutomationDesk['look'] = (storeId, conversationId) => {
    if (stopped) return;
    // A store without rules costs a look into a map.
    void book.get(storeId).then((rules) => {
      if (rules.length === 0) return;
      gathered.set(conversationId, storeId);
      // Whoever wrote is answered first, and what she writes in one go is read in one go.
      timer ??= setTimeout(() => void readGathered(), GATHER_MS);
    }, warn);
  };

  async function readGathered(): Promise<void> {
    timer = undefined;
    const all = [...gathered];
    gathered.clear();
    for (const [conversationId, storeId] of all) await readSoon(storeId, conversationId);
  }

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
      // Asked anew each time: a rule that was saved meanwhile must see what happened since.
      const means = { rules: await book.get(storeId), unsaved };
      if (means.rules.length === 0) return;
      const begun = await readConversation(house(), { storeId, conversationId }, means);
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
    // What another node has changed is known from here on.
    book.forget(storeId);
    const rules = await book.get(storeId);
    if (rules.length === 0) return;
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
    forget: book.forget,
    async review() {
      const { storage, clock } = house();
      const now = clock();
      await unsaved.save().catch(warn);
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
      clearTimeout(timer);
      await Promise.all(reading.values());
      await unsaved.save().catch(warn);
    },
  };
}
