import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { articleReadings, articles } from '../../index.ts';
import { addShop, addShopper } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

const DAY_MS = 86_400_000;

export const articlesContract = (setting: Setting) =>
  describe('articles', () => {
    const suite = useStorage(setting);
    const draft = (storeId: string, more: Partial<articles.NewArticle> = {}) => ({
      ...{ articleId: v7(), storeId, state: 'published' as const, title: 'How long?' },
      ...{ body: 'Two days.', language: 'en', pages: ['/cart'], instant: true },
      ...{ authorId: 'ida', at: suite.clock(), most: 3, counted: ['published' as const], ...more },
    });
    const add = (made: articles.NewArticle) =>
      suite.storage.write((tx) => articles.addArticle(tx, made));

    test('56 one made twice is one, a full store takes no more, and of two changes one is told', async () => {
      const { storage } = suite;
      const { storeId } = await addShop(storage);
      const other = await addShop(storage);
      const made = draft(storeId);
      const first = await add(made);
      expect(await add({ ...made, title: 'other' })).toEqual(first);
      expect(await add({ ...made, storeId: other.storeId })).toBeNull();
      const [second, third] = [draft(storeId), draft(storeId)];
      await add(second);
      await add(third);
      expect(await add(draft(storeId))).toBe('full');
      expect(await add(draft(storeId, { state: 'draft' }))).toBe('full');
      expect(first).toMatchObject({
        pages: ['/cart'],
        instant: true,
        word: null,
        title: 'How long?',
      });
      if (first === null || first === 'full') throw new Error('made');
      const { articleId } = first;
      const change = { articleId, seen: first.updatedAt, at: 1, word: 'no' };
      const changed = (of: string) =>
        suite.storage.write((tx) => articles.changeArticle(tx, { ...change, storeId: of }));
      expect(await changed(other.storeId)).toBeNull();
      expect(await changed(storeId)).toMatchObject({ word: 'no', updatedAt: first.updatedAt + 1 });
      expect(await changed(storeId)).toBe('stale');
      const named = [third.articleId, articleId];
      await storage.write((tx) => articles.arrangeArticles(tx, storeId, named));
      const listed = await articles.listArticles(storage.read, storeId);
      expect(listed.map((one) => one.articleId)).toEqual([...named, second.articleId]);
      expect(await articles.listArticles(storage.read, storeId, ['draft'])).toEqual([]);
    });

    test('56 a shopper counts once per article and day, and her last word stands', async () => {
      const { storage } = suite;
      const { storeId, shopperId } = await addShop(storage);
      const friend = await addShopper(storage, storeId);
      const made = draft(storeId);
      const { articleId } = made;
      await add(made);
      const open = (who: string, at: number) =>
        storage.write((tx) =>
          articleReadings.noteOpened(tx, { storeId, shopperId: who, articleId, at }),
        );
      const judge = (verdict: 'helped' | 'asked', of = storeId) =>
        storage.write((tx) =>
          articleReadings.judgeReading(tx, { storeId: of, shopperId, articleId, verdict }),
        );
      const figures = (since: number) =>
        articleReadings
          .countReadings(storage.read, { storeId, since })
          .then((counted) => counted.get(articleId));
      const noon = 20_000 * DAY_MS + DAY_MS / 2;
      expect(await judge('helped')).toBe(false);
      for (const at of [noon, noon + 1, noon + 2]) expect(await open(shopperId, at)).toBe(true);
      expect([await judge('helped'), await judge('asked')]).toEqual([true, true]);
      expect(await figures(noon)).toEqual({ opened: 1, helped: 0, asked: 1 });
      await open(friend, noon);
      await open(shopperId, noon + DAY_MS);
      await judge('helped');
      expect(await figures(noon)).toEqual({ opened: 3, helped: 1, asked: 1 });
      expect(await figures(noon + DAY_MS)).toEqual({ opened: 1, helped: 1, asked: 0 });
      const other = await addShop(storage);
      expect(await judge('asked', other.storeId)).toBe(false);
      const elsewhere = { storeId: other.storeId, shopperId, articleId, at: noon };
      expect(await storage.write((tx) => articleReadings.noteOpened(tx, elsewhere))).toBe(false);
      const read = (of: string) =>
        articleReadings.readingsOf(storage.read, { storeId: of, shopperId, since: 0, limit: 9 });
      expect(await read(storeId)).toEqual([
        { articleId, title: 'How long?', at: noon + DAY_MS, verdict: 'helped' },
        { articleId, title: 'How long?', at: noon + 2, verdict: 'asked' },
      ]);
      expect(await read(other.storeId)).toEqual([]);
      const drop = (of: string) =>
        storage.write((tx) =>
          articleReadings.dropReadings(tx, { storeId: of, before: noon + DAY_MS }),
        );
      await drop(other.storeId);
      expect(await read(storeId)).toHaveLength(2);
      await drop(storeId);
      expect(await read(storeId)).toMatchObject([{ at: noon + DAY_MS }]);
      const remove = (of: string) =>
        storage.write((tx) => articles.removeArticle(tx, { storeId: of, articleId }));
      expect([await remove(other.storeId), await remove(storeId)]).toEqual([false, true]);
      expect(await figures(0)).toBeUndefined();
    });
  });
