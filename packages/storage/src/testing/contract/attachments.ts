import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { attachments } from '../../index.ts';
import { addShop, type Shop } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** A picture that a shopper has sent in, named like her conversation. */
export const fileOf = ({ storeId, shopperId, conversationId }: Shop) => ({
  ...({ attachmentId: conversationId, storeId, uploaderKind: 'shopper' } as const),
  ...({ uploaderId: shopperId, fileKey: 'key', name: 'Pulli.png', type: 'image/png' } as const),
  ...{ bytes: 9, width: 3, height: 4, at: 5 },
});

/** Files of conversations. */
export const attachmentsContract = (setting: Setting) =>
  describe('attachments', () => {
    const suite = useStorage(setting);
    const begin = async () => {
      const shop = await addShop(suite.storage);
      const file = fileOf(shop);
      return { ...suite.storage, shop, file };
    };

    test('40 a name is taken once, by whoever comes first', async () => {
      const { read, write, shop, file } = await begin();
      const add = (name: string) =>
        write((tx) => attachments.addAttachment(tx, { ...file, name, at: 20 }));
      const added = await Promise.all([add('one.png'), add('two.png')]);
      expect(added.toSorted()).toEqual([false, true]);
      const found = await attachments.findUploaded(read, file);
      expect(found?.name).toBe(added[0] ? 'one.png' : 'two.png');
      const other = await addShop(suite.storage);
      const taken = { ...fileOf(other), attachmentId: file.attachmentId };
      expect(await write((tx) => attachments.addAttachment(tx, taken))).toBe(false);
      expect(await attachments.findUploaded(read, taken)).toBeNull();
      const agent = { ...file, uploaderKind: 'agent', uploaderId: shop.agentId } as const;
      expect(await attachments.findUploaded(read, agent)).toBeNull();
    });

    test('40 it is tied to one entry, and found in its conversation only', async () => {
      const { read, write, shop, file } = await begin();
      const { width: _, height: __, ...flat } = file;
      await write((tx) => attachments.addAttachment(tx, flat));
      const { storeId, conversationId } = shop;
      const { attachmentId } = file;
      const sent = { storeId, conversationId, attachmentId };
      expect(await attachments.findSent(read, sent)).toBeNull();
      const tie = (clientId: string, to = conversationId) =>
        write((tx) => attachments.tieAttachment(tx, { ...sent, conversationId: to, clientId }));
      expect(await tie('a')).toBe(true);
      expect(await tie('a')).toBe(true);
      expect(await tie('b')).toBe(false);
      const other = await addShop(suite.storage);
      expect(await tie('a', other.conversationId)).toBe(false);
      expect(await attachments.findSent(read, sent)).toEqual({
        ...flat,
        conversationId,
        sentAs: 'a',
      });
      const elsewhere = { ...sent, conversationId: other.conversationId };
      expect(await attachments.findSent(read, elsewhere)).toBeNull();
    });

    test('40 what is never sent on is dropped, oldest first', async () => {
      const { read, write, shop, file } = await begin();
      const add = async (at: number) => {
        const made = { ...file, attachmentId: v7(), fileKey: `key ${at}`, at };
        await write((tx) => attachments.addAttachment(tx, made));
        return made;
      };
      const [sent, second, first, young] = [await add(1), await add(3), await add(2), await add(9)];
      await write((tx) => attachments.tieAttachment(tx, { ...shop, ...sent, clientId: 'a' }));
      const drop = (limit: number) =>
        write((tx) => attachments.dropUnsent(tx, { before: 9, limit }));
      expect(await drop(1)).toEqual([first.fileKey]);
      expect(await drop(5)).toEqual([second.fileKey]);
      expect(await drop(5)).toEqual([]);
      for (const kept of [sent, young])
        expect(await attachments.findUploaded(read, kept)).not.toBeNull();
    });
  });
