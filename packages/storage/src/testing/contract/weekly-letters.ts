import { describe, expect, test } from 'vitest';
import { team, weeklyLetters } from '../../index.ts';
import { addShop, addStore } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** Rule 60: who is mailed the week's figures, and when. */
export const weeklyLettersContract = (setting: Setting) =>
  describe('the week by mail', () => {
    const suite = useStorage(setting);

    test('60 it goes to a confirmed address, and of several nodes one takes it', async () => {
      const { read, write } = suite.storage;
      const { storeId, agentId } = await addShop(suite.storage);
      const [member] = await team.listTeam(read, storeId);
      const wish = { storeId, agentId, email: member?.email ?? '' };
      const due = async () =>
        (await weeklyLetters.dueWeekly(read, { now: 10, limit: 99 })).filter(
          (one) => one.storeId === storeId,
        );
      await write((tx) => weeklyLetters.askForWeekly(tx, { ...wish, language: 'de', at: 1 }));
      expect(await due()).toEqual([]);
      const elsewhere = { ...wish, email: 'other@shop.example', nextAt: 5 };
      await write((tx) => weeklyLetters.confirmWeekly(tx, elsewhere));
      await write((tx) =>
        weeklyLetters.confirmWeekly(tx, { ...wish, nextAt: 5, storeId: 'another' }),
      );
      expect(await due()).toEqual([]);
      await write((tx) => weeklyLetters.confirmWeekly(tx, { ...wish, nextAt: 5 }));
      // A second click changes nothing.
      await write((tx) => weeklyLetters.confirmWeekly(tx, { ...wish, nextAt: 9 }));
      expect(await due()).toEqual([{ ...wish, language: 'de', nextAt: 5 }]);
      const take = () =>
        write((tx) => weeklyLetters.takeWeekly(tx, { storeId, agentId, nextAt: 5, nextOne: 99 }));
      const taken = await Promise.all([take(), take(), take()]);
      expect(taken.filter((one) => one)).toHaveLength(1);
      expect(await due()).toEqual([]);
      const other = await addStore(suite.storage);
      await write((tx) => weeklyLetters.stopWeekly(tx, { storeId: other, agentId }));
      expect(await weeklyLetters.findWeekly(read, { storeId, agentId })).not.toBeNull();
      await write((tx) => weeklyLetters.stopWeekly(tx, { storeId, agentId }));
      expect(await weeklyLetters.findWeekly(read, { storeId, agentId })).toBeNull();
    });
  });
