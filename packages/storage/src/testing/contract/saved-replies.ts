import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { savedReplies } from '../../index.ts';
import { addAgent, addShop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

export const savedRepliesContract = (setting: Setting) =>
  describe('saved replies', () => {
    const suite = useStorage(setting);
    const texts = { en: 'Hello {shopper|there}', de: 'Hallo {shopper}' };
    const draft = (storeId: string, more: Partial<savedReplies.ReplyChange> = {}) => ({
      ...{ storeId, ownerId: '', replyId: v7(), shortcut: 'hello', title: 'Greeting', texts },
      ...{ seen: null, updatedBy: 'ida', at: suite.clock(), most: 3, ...more },
    });
    const save = (change: savedReplies.ReplyChange) =>
      suite.storage.write((tx) => savedReplies.saveReply(tx, change));

    test('an agent sees everyone’s and her own; two lists may hold one shortcut', async () => {
      const { storeId, agentId } = await addShop(suite.storage);
      const other = await addAgent(suite.storage, storeId);
      await save(draft(storeId, { shortcut: 'bye' }));
      await save(draft(storeId));
      await save(draft(storeId, { ownerId: agentId, title: 'Mine' }));
      const seenBy = async (who: string) =>
        (await savedReplies.listReplies(suite.storage.read, { storeId, agentId: who })).map(
          ({ shortcut, shared }) => `${shortcut} ${shared}`,
        );
      expect((await seenBy(agentId)).sort()).toEqual(['bye true', 'hello false', 'hello true']);
      expect(await seenBy(other)).toEqual(['bye true', 'hello true']);
    });

    test('a repeat makes no second one; a taken shortcut and a full list are told', async () => {
      const { storeId } = await addShop(suite.storage);
      const first = draft(storeId);
      expect(await save(first)).toEqual(await save({ ...first, title: 'other' }));
      expect(await save(draft(storeId))).toBe('taken');
      await save(draft(storeId, { shortcut: 'two' }));
      await save(draft(storeId, { shortcut: 'three' }));
      expect(await save(draft(storeId, { shortcut: 'four' }))).toBe('full');
    });

    test('of two who change what they both saw, the second is told', async () => {
      const { storeId } = await addShop(suite.storage);
      const made = draft(storeId);
      const first = await save(made);
      if (typeof first !== 'object' || first === null) throw new Error('made');
      const changes = ['a', 'b'].map((title) => ({ ...made, title, seen: first.updatedAt }));
      const other = await suite.another();
      const [a, b] = await Promise.all([
        save(changes[0] ?? made),
        other.write((tx) => savedReplies.saveReply(tx, changes[1] ?? made)),
      ]);
      expect([a, b].filter((one) => one === 'stale')).toHaveLength(1);
      const elsewhere = { ...made, ownerId: 'somebody', seen: first.updatedAt };
      expect(await save(elsewhere)).toBeNull();
      const gone = (ownerId: string) =>
        suite.storage.write((tx) => savedReplies.removeReply(tx, { ...made, ownerId }));
      expect([await gone('somebody'), await gone(''), await gone('')]).toEqual([
        false,
        true,
        false,
      ]);
    });
  });
