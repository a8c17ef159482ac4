import { conversations, queue } from '@aisle/storage';
import type { House } from '../house.ts';
import { giveBackWaiting } from './give-back-waiting.ts';
import { giveNext } from './give-next.ts';

/** Sees to it that nobody waits unassigned while somebody fitting has a free place (rule 30). */
export type QueueDesk = {
  /** Something moved in this store: somebody waits, somebody is free. Gives what can be given. */
  look(storeId: string): void;
  /** A shopper began to wait: with nobody, or with somebody who may not be here any more. */
  waits(storeId: string, conversationId: string): void;
  /** Looks at every store in which somebody is here, for what a crash may have swallowed. */
  review(): Promise<void>;
  /** Resolves when nothing is being given any more. */
  settled(): Promise<void>;
};

export function createQueueDesk(house: () => House): QueueDesk {
  /** Stores being looked at, and whether to look once more: one at a time per store and node. */
  const again = new Map<string, boolean>();
  const running = new Set<Promise<void>>();

  async function giveAll(storeId: string): Promise<void> {
    do {
      again.set(storeId, false);
      while (await giveNext(house(), storeId));
    } while (again.get(storeId));
  }

  function run(work: Promise<void>): void {
    const kept = work
      .catch((err: unknown) => house().log.warn({ err }, 'the queue could not be looked after'))
      .finally(() => running.delete(kept));
    running.add(kept);
  }

  function look(storeId: string): void {
    if (again.has(storeId)) again.set(storeId, true);
    else {
      again.set(storeId, false);
      run(giveAll(storeId).finally(() => again.delete(storeId)));
    }
  }

  async function findHolder(storeId: string, conversationId: string): Promise<void> {
    const { storage, clock } = house();
    const found = await conversations.findConversation(storage.read, storeId, conversationId);
    const agentId = found?.assignedTo;
    if (typeof agentId === 'string') {
      if (await queue.isHere(storage.read, { storeId, agentId, now: clock() })) return;
      await giveBackWaiting(house(), { storeId, agentId }, conversationId);
    }
    look(storeId);
  }

  return {
    look,
    waits: (storeId, conversationId) => run(findHolder(storeId, conversationId)),
    async review() {
      for (const storeId of await queue.storesWithAgents(house().storage.read, house().clock()))
        look(storeId);
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
