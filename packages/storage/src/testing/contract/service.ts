import { describe, expect, test } from 'vitest';
import { service } from '../../index.ts';
import {
  addConversation,
  addShop,
  addShopper,
  append,
  byAgent,
  draft,
  message,
  SHOPPER,
} from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Rule 55: what a conversation tells of how she was served. */
export const serviceContract = (setting: Setting) =>
  describe('service', () => {
    const suite = useStorage(setting);

    test('55 first words, first answer and closing are told, page by page and by who has it', async () => {
      const { storage, clock } = suite;
      const shop = await addShop(storage);
      const { storeId, agentId } = shop;
      const from = clock();
      const say = async (one: typeof shop, by = SHOPPER, content = message('hi')) => {
        clock.skip(1_000);
        return (await append(storage, draft(one, by, content))).entry.at;
      };
      const asked = await say(shop);
      await say(shop);
      const replied = await say(shop, byAgent(agentId));
      await say(shop, byAgent(agentId));
      await say(shop, byAgent(agentId), { kind: 'assigned', agentId });
      const closed = await say(shop, SHOPPER, { kind: 'closed' });
      const shopperId = await addShopper(storage, storeId);
      const conversationId = await addConversation(storage, storeId, shopperId);
      const waits = { ...shop, shopperId, conversationId };
      const later = await say(waits);
      // Nobody has written in this one, it is not among them.
      await addConversation(storage, storeId, shopperId);
      const page = (more: object = {}) =>
        service.servedPage(storage.read, { storeId, from, to: clock() + 1, limit: 9, ...more });
      const served = {
        ...{ conversationId: shop.conversationId, askedAt: asked, repliedAt: replied },
        ...{ closed: true, closedAt: closed, assignedTo: agentId, shopper: null },
      };
      const waiting = {
        ...{ conversationId, askedAt: later, repliedAt: null, closed: false, closedAt: null },
        ...{ assignedTo: null, shopper: null },
      };
      expect(await page()).toEqual([waiting, served]);
      expect(await page({ agentId })).toEqual([served]);
      expect(await page({ limit: 1 })).toEqual([waiting]);
      expect(await page({ before: waiting })).toEqual([served]);
      expect(await page({ to: later })).toEqual([served]);
      expect(await page({ from: asked + 1 })).toEqual([waiting]);
    });
  });
