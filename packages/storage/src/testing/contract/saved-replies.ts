import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { attachments, replyPictures, savedReplies } from '../../index.ts';
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
      expect([await gone('somebody'), await gone(''), await gone('')]).toEqual([null, [], null]);
    });

    test('40 pictures of a reply come from what its writer has sent in, keep their order and go with it', async () => {
      const { storage } = suite;
      const { storeId, agentId, shopperId } = await addShop(storage);
      const other = await addShop(storage);
      const { replyId } = draft(storeId);
      await save(draft(storeId, { replyId }));
      const sendIn = async (
        more: Partial<Parameters<typeof attachments.addAttachment>[1]> = {},
      ) => {
        const attachmentId = v7();
        const file = { fileKey: `key of ${attachmentId}`, name: 'swatch.png', at: 1 };
        const kind = { type: 'image/png', uploaderKind: 'agent', uploaderId: agentId } as const;
        await storage.write((tx) =>
          attachments.addAttachment(tx, {
            ...{ attachmentId, storeId, bytes: 9, width: 2, height: 1 },
            ...{ ...file, ...kind, ...more },
          }),
        );
        return attachmentId;
      };
      const set = (pictureIds: string[], of = storeId) =>
        storage.write((tx) =>
          replyPictures.setPictures(tx, { storeId: of, replyId, agentId, pictureIds }),
        );
      const pictures = async (of = storeId) => {
        const its = await replyPictures.picturesOf(storage.read, { storeId: of, agentId });
        return its.get(replyId)?.map(({ pictureId }) => pictureId) ?? [];
      };
      const [one, two] = [await sendIn(), await sendIn()];
      expect(await set([one, two])).toEqual([]);
      const [listed] = await savedReplies.listReplies(storage.read, { storeId, agentId });
      expect(listed?.pictures[0]).toEqual({
        ...{ pictureId: one, name: 'swatch.png', type: 'image/png' },
        ...{ bytes: 9, width: 2, height: 1 },
      });
      // It is the reply's now, and no file of hers that could be sent or dropped.
      const uploader = { storeId, uploaderKind: 'agent', uploaderId: agentId } as const;
      const mine = { ...uploader, attachmentId: one };
      expect(await attachments.findUploaded(storage.read, mine)).toBeNull();
      const three = await sendIn();
      expect(await set([two, three])).toEqual([`key of ${one}`]);
      expect(await set([three, two])).toEqual([]);
      expect([await pictures(), await pictures(other.storeId)]).toEqual([[three, two], []]);
      const film = await sendIn({ width: undefined, height: undefined, type: 'video/mp4' });
      const hers = await sendIn({ uploaderKind: 'shopper', uploaderId: shopperId });
      for (const pictureId of [v7(), one, film, hers])
        await expect(
          storage.write(async (tx) => {
            const asked = { storeId, replyId, agentId, pictureIds: [pictureId] };
            if ((await replyPictures.setPictures(tx, asked)) === null) throw new Error('undone');
          }),
        ).rejects.toThrow('undone');
      expect(await pictures()).toEqual([three, two]);
      const find = (of: string, who: string) =>
        replyPictures.findPicture(storage.read, {
          ...{ storeId: of, agentId: who, replyId, pictureId: two },
        });
      expect(await find(storeId, agentId)).toMatchObject({ fileKey: `key of ${two}` });
      expect(await find(other.storeId, agentId)).toBeNull();
      const keys = await storage.write((tx) =>
        savedReplies.removeReply(tx, { storeId, ownerId: '', replyId }),
      );
      expect(keys?.toSorted()).toEqual([`key of ${two}`, `key of ${three}`].toSorted());
      expect(await pictures()).toEqual([]);
    });
  });
