import { describe, expect, test } from 'vitest';
import { ratings } from '../../index.ts';
import { addConversation, addShop, addShopper } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Rule 49: what shoppers were asked, and what they answered. */
export const ratingsContract = (setting: Setting) =>
  describe('ratings', () => {
    const suite = useStorage(setting);
    const read = () => suite.storage.read;

    test('49 the first time of each question stands, and answers change one by one', async () => {
      const shop = await addShop(suite.storage);
      const ask = (help: boolean, recommend: boolean, at: number) =>
        suite.storage.write((tx) => ratings.askRating(tx, { ...shop, help, recommend, at }));
      const answer = (answers: Parameters<typeof ratings.answerRating>[1]['answers'], at: number) =>
        suite.storage.write((tx) => ratings.answerRating(tx, { ...shop, answers, at }));
      expect(await ratings.findRating(read(), shop)).toBeNull();
      expect(await answer({ effort: 5 }, 1)).toBeNull();
      await ask(true, false, 10);
      expect(await ask(true, true, 20)).toMatchObject({ helpAskedAt: 10, recommendAskedAt: 20 });
      await answer({ effort: 2, satisfaction: 1, comment: 'Slow' }, 30);
      const changed = await answer({ satisfaction: 4, comment: '' }, 40);
      expect(changed).toMatchObject({
        answers: { effort: 2, satisfaction: 4 },
        answeredAt: 40,
        agentId: shop.agentId,
      });
      expect(changed?.answers.comment).toBeUndefined();
      expect(await ratings.lastRecommendAsked(read(), shop.storeId, shop.shopperId)).toBe(20);
      expect(await ratings.lastRecommendAsked(read(), shop.storeId, shop.agentId)).toBeNull();
    });

    test('49 figures and the conversations behind them agree, page by page', async () => {
      const shop = await addShop(suite.storage);
      const { storeId, agentId } = shop;
      const chosen = [1, 5, 5, undefined, 4, 5];
      for (const [index, satisfaction] of chosen.entries()) {
        const shopperId = await addShopper(suite.storage, storeId);
        const conversationId = await addConversation(suite.storage, storeId, shopperId);
        const place = { storeId, conversationId, shopperId, agentId: index === 0 ? '' : agentId };
        await suite.storage.write(async (tx) => {
          await ratings.askRating(tx, { ...place, help: true, recommend: false, at: 100 + index });
          if (satisfaction === undefined) return;
          await ratings.answerRating(tx, { ...place, answers: { satisfaction }, at: 200 });
        });
      }
      // The last one was asked after the period.
      const period = { storeId, from: 100, to: 105 };
      const steps = async (who?: string) =>
        Object.fromEntries(
          (await ratings.countSteps(read(), 'satisfaction', { ...period, agentId: who })).map(
            ({ step, times }) => [`${step}`, times],
          ),
        );
      expect(await steps()).toEqual({ 1: 1, 4: 1, 5: 2, null: 1 });
      expect(await steps(agentId)).toEqual({ 4: 1, 5: 2, null: 1 });
      expect(await ratings.countSteps(read(), 'recommend', period)).toEqual([]);
      expect(await ratings.ratedAgents(read(), period)).toEqual([agentId]);
      const asked = { ...period, question: 'satisfaction' as const, limit: 2 };
      const good = { from: 4, to: 5 };
      const first = await ratings.ratedPage(read(), { ...asked, steps: good });
      expect(first.rows.map((row) => row.helpAskedAt)).toEqual([104, 102]);
      const before = first.next ?? undefined;
      const second = await ratings.ratedPage(read(), { ...asked, steps: good, before });
      expect(second.rows.map((row) => row.helpAskedAt)).toEqual([101]);
      expect(second.next).toBeNull();
      const all = await ratings.ratedPage(read(), { ...asked, limit: 9 });
      expect(all.rows).toHaveLength(5);
    });
  });
