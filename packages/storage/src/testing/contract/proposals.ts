import { describe, expect, test } from 'vitest';
import { agents, discountCodes, entries, proposals } from '../../index.ts';
import { addShop, append, byAgent, draft, SHOPPER } from '../shop.ts';
import { type Setting, useStorage } from './setting.ts';

/** What keeps a proposal's answer one, and its code one. */
export const proposalsContract = (setting: Setting) =>
  describe('proposals', () => {
    const suite = useStorage(setting);
    const addOffer = async (seq = 1) => {
      const shop = await addShop(suite.storage);
      const offer = { ...shop, seq, at: 10, lapsedAt: 0 };
      await suite.storage.write((tx) => proposals.openProposal(tx, offer));
      return offer;
    };

    test('20 many settle at once, in two processes: one moves it, all are told where it stands', async () => {
      const [here, there] = [suite.storage, await suite.another()];
      const offer = await addOffer();
      const settled = await Promise.all(
        Array.from({ length: 12 }, (_, i) => {
          const to = i % 3 ? ('accepted' as const) : ('declined' as const);
          const at = 20 + i;
          return (i % 2 ? here : there).write((tx) =>
            proposals.settleProposal(tx, { ...offer, to, at }),
          );
        }),
      );
      expect(settled.filter((one) => one?.moved)).toHaveLength(1);
      expect(new Set(settled.map((one) => one?.standing)).size).toBe(1);
      const found = await proposals.findProposal(here.read, offer);
      expect(found?.standing).toBe(settled[0]?.standing);
    });

    test('19 many claim at once, in two processes: one may apply', async () => {
      const [here, there] = [suite.storage, await suite.another()];
      const offer = await addOffer();
      const claims = await Promise.all(
        Array.from({ length: 12 }, (_, i) =>
          (i % 2 ? here : there).write((tx) =>
            proposals.claimProposal(tx, { ...offer, at: 20 + i }),
          ),
        ),
      );
      expect(claims.filter((one) => one?.yours)).toHaveLength(1);
      expect(new Set(claims.map((one) => one?.updatedAt)).size).toBe(1);
    });

    test('19 a claim is found again by its time, lapses, and goes back', async () => {
      const { write } = suite.storage;
      const offer = await addOffer();
      const claim = (at: number, more: { held?: number; lapsedAt?: number } = {}) =>
        write((tx) => proposals.claimProposal(tx, { ...offer, at, ...more }));
      expect(await claim(20)).toMatchObject({ yours: true, updatedAt: 20 });
      expect(await claim(21)).toMatchObject({ yours: false, standing: 'applying' });
      expect(await claim(22, { held: 20 })).toMatchObject({ yours: true, updatedAt: 20 });
      expect(await claim(23, { lapsedAt: 19 })).toMatchObject({ yours: false });
      expect(await claim(24, { lapsedAt: 20 })).toMatchObject({ yours: true, updatedAt: 24 });
      const settle = (to: 'open' | 'declined', lapsedAt = 0) =>
        write((tx) => proposals.settleProposal(tx, { ...offer, at: 30, to, lapsedAt }));
      expect(await settle('declined')).toMatchObject({ moved: false, standing: 'applying' });
      expect(await settle('open')).toMatchObject({ moved: true, standing: 'open' });
      expect(await settle('declined')).toMatchObject({ moved: true, standing: 'declined' });
    });

    test('19 a newer proposal takes the place of open ones, however late its row is made', async () => {
      const { read, write } = suite.storage;
      const older = await addOffer(1);
      await write((tx) => proposals.openProposal(tx, { ...older, seq: 5, at: 11 }));
      await write((tx) => proposals.openProposal(tx, { ...older, seq: 5, at: 12 }));
      const standing = async (seq: number) =>
        (await proposals.findProposal(read, { ...older, seq }))?.standing;
      expect([await standing(1), await standing(5)]).toEqual(['superseded', 'open']);
      // Made late, after the newer one.
      const late = { ...older, seq: 3, at: 13 };
      await write((tx) => proposals.openProposal(tx, late));
      expect(await write((tx) => proposals.claimProposal(tx, late))).toMatchObject({
        yours: false,
        standing: 'superseded',
      });
    });

    test('18 a code is noted once, found and dropped', async () => {
      const { read, write } = suite.storage;
      const { storeId, conversationId, agentId } = await addShop(suite.storage);
      const code = {
        ...{ storeId, conversationId, agentId, code: 'YOURS-2345' },
        ...{ percent: 10, createdAt: 4, expiresAt: 1_790_000_000_000 },
      };
      const note = () => write((tx) => discountCodes.noteCode(tx, code));
      expect([await note(), await note()]).toEqual([true, false]);
      expect(await discountCodes.findCode(read, storeId, code.code)).toEqual(code);
      await write((tx) => discountCodes.dropCode(tx, storeId, code.code));
      expect(await discountCodes.findCode(read, storeId, code.code)).toBeNull();
    });

    test('18 an agent’s own allowance is set and taken away', async () => {
      const { read, write } = suite.storage;
      const { storeId, agentId } = await addShop(suite.storage);
      const own = () => agents.discountPercentOf(read, storeId, agentId);
      expect(await own()).toBeNull();
      await write((tx) => agents.setDiscountPercent(tx, storeId, agentId, 0));
      expect(await own()).toBe(0);
      const [listed] = await agents.listAllowances(read, storeId);
      expect(listed).toMatchObject({ agentId, percent: 0 });
      await write((tx) => agents.setDiscountPercent(tx, storeId, agentId, null));
      expect(await own()).toBeNull();
    });

    test('1 an entry is found by the name its author gave it, and by his alone', async () => {
      const { storage } = suite;
      const shop = await addShop(storage);
      const { entry } = await append(
        storage,
        draft(shop, SHOPPER, {
          kind: 'proposal_answered',
          proposalSeq: 1,
          outcome: { result: 'declined' },
        }),
      );
      const find = (author = entry.author) =>
        entries.findNamed(storage.read, { ...shop, clientId: entry.clientId, author });
      expect(await find()).toEqual(entry);
      expect(await find(byAgent(shop.agentId))).toBeNull();
    });
  });
