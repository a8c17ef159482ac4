import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { conversations, entries, inbox, type Storage } from '../../index.ts';
import {
  addConversation,
  addShop,
  append,
  byAgent,
  draft,
  message,
  SHOPPER,
  type Shop,
} from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const CONVERSATIONS = 12;
const DRAFTS = 40;

const addShops = async (storage: Storage): Promise<Shop[]> => {
  const shop = await addShop(storage);
  const ids = [];
  for (let i = 0; i < CONVERSATIONS; i++) {
    ids.push(await addConversation(storage, shop.storeId, shop.shopperId));
  }
  return ids.map((conversationId) => ({ ...shop, conversationId }));
};

/** Many writers at once, in one process and in two. */
export const concurrencyContract = (setting: Setting) =>
  describe('many at once', () => {
    const suite = useStorage(setting);

    test('1, 2 two processes append to the same conversations: no hole, no double, order kept', async () => {
      const [here, there] = [suite.storage, await suite.another()];
      const shops = await addShops(here);
      const sent = shops.map((shop) =>
        Array.from({ length: DRAFTS }, (_, i) => draft(shop, SHOPPER, message(`${i}`))),
      );
      // Round by round through all conversations, opposite ways round, every third one sent twice.
      const rounds = Array.from({ length: DRAFTS }, (_, i) => i);
      const appended = await Promise.all(
        rounds.flatMap((i) => {
          const [one, two] = i % 2 ? [here, there] : [there, here];
          return sent.flatMap((drafts, c) => {
            const what = (i % 4 < 2 ? drafts : sent[sent.length - 1 - c])?.[i];
            if (!what) throw new Error('no draft');
            return i % 3 ? [append(one, what)] : [append(one, what), append(two, what)];
          });
        }),
      );
      for (const [c, shop] of shops.entries()) {
        const log = await entries.fetchEntries(here.read, { ...shop, limit: 1_000 });
        expect(log?.head).toBe(DRAFTS);
        expect(log?.entries.map(({ seq }) => seq)).toEqual(rounds.map((i) => i + 1));
        const ids = log?.entries.map(({ clientId }) => clientId);
        expect(new Set(ids)).toEqual(new Set(sent[c]?.map(({ clientId }) => clientId)));
        const answered = appended.filter(
          ({ entry }) => entry.conversationId === shop.conversationId,
        );
        for (const { entry } of answered) expect(log?.entries[entry.seq - 1]).toEqual(entry);
        expect(answered.filter(({ repeated }) => !repeated)).toHaveLength(DRAFTS);
      }
    });

    test('2 drafts of one process keep the order in which they were handed over', async () => {
      const shop = await addShop(suite.storage);
      const texts = Array.from({ length: 1_300 }, (_, i) => `${i}`);
      await Promise.all(
        texts.map((text) => append(suite.storage, draft(shop, SHOPPER, message(text)))),
      );
      const log = await entries.fetchEntries(suite.storage.read, { ...shop, limit: 2_000 });
      expect(log?.entries.map(({ content }) => content)).toEqual(texts.map(message));
    });

    test('4 more than the queue holds is refused as busy, with a delay, and the rest is stored', async () => {
      const shop = await addShop(suite.storage);
      const results = await Promise.all(
        Array.from({ length: 4_200 }, (_, i) =>
          suite.storage.append(draft(shop, SHOPPER, message(`${i}`))),
        ),
      );
      const refused = results.filter((result) => !result.ok);
      expect(refused).toHaveLength(4_200 - 4_096);
      for (const result of refused) {
        expect(result).toMatchObject({ error: { code: 'busy', retryAfterMs: 1_000 } });
      }
      const log = await entries.fetchEntries(suite.storage.read, { ...shop, limit: 1 });
      expect(log?.head).toBe(4_096);
    });

    test('1 a conversation started many times at once is one', async () => {
      const other = await suite.another();
      const { storeId, shopperId } = await addShop(suite.storage);
      const start = { storeId, shopperId, conversationId: v7(), at: 1 };
      const started = await Promise.all(
        Array.from({ length: 8 }, (_, i) =>
          (i % 2 ? other : suite.storage).write((tx) => conversations.startConversation(tx, start)),
        ),
      );
      const created = started.filter((result) => result.ok && result.value.created);
      expect(started.every((result) => result.ok)).toBe(true);
      expect(created).toHaveLength(1);
      const counts = await inbox.counts(suite.storage.read, { storeId, agentId: v7() });
      expect(counts).toEqual({
        open: 2,
        mine: 0,
        unassigned: 2,
        closed: 0,
        snoozed: 0,
        mentions: 0,
      });
    });

    test('11 receipts and appends at once leave the unread counters true', async () => {
      const [here, there] = [suite.storage, await suite.another()];
      const shop = await addShop(here);
      const seen = (n: number) => ({ ...shop, delivered: n, seen: n, at: n });
      await Promise.all(
        Array.from({ length: 30 }, async (_, i) => {
          await append(i % 2 ? here : there, draft(shop, SHOPPER, message('a')));
          await append(i % 2 ? there : here, draft(shop, byAgent(shop.agentId), message('b')));
          const side = i % 3 ? 'agent' : 'shopper';
          await (i % 2 ? here : there).write((tx) =>
            conversations.advanceReceipt(tx, { ...seen(i), side }),
          );
        }),
      );
      const { storeId, conversationId } = shop;
      const found = await conversations.findConversation(here.read, storeId, conversationId);
      const log = await entries.fetchEntries(here.read, { ...shop, limit: 100 });
      const unseen = (kind: 'shopper' | 'agent', after = 0) =>
        log?.entries.filter(({ seq, author }) => seq > after && author.kind === kind).length;
      expect(found?.unread).toBe(unseen('shopper', found?.receipts.agent.seen));
      expect(found?.shopperUnread).toBe(unseen('agent', found?.receipts.shopper.seen));
      expect(found?.receipts.agent.seen).toBeGreaterThan(0);
    });
  });
