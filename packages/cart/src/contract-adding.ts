import { beforeEach, describe, expect, it } from 'vitest';
import { refIn, type World } from './contract-world.ts';
import type { CartAddition } from './port.ts';

const EUROS = { amount: 8_400, currency: 'EUR' };

/** Adding, for adapters that can write; the others must say so. */
export const addingContract = (world: World): void => {
  const line = (variantId: string, quantity: number, more: Partial<CartAddition> = {}) => ({
    ref: refIn(world(), variantId),
    quantity,
    ...more,
  });
  const tap = (lines: CartAddition[], attemptId = 'tap-1') => world().adapter.add(lines, attemptId);
  const writes = () => world().adapter.capabilities.write;
  const posts = () => world().shop.requests.filter((one) => one.startsWith('POST')).length;
  const tells = (what: 'left' | 'patience') => !world().silentAbout?.includes(what);
  /** Runs where it can write; else says that nothing was done. */
  const adding = (title: string, test: () => Promise<void>) =>
    it(title, async () => {
      if (writes()) return test();
      expect(await tap([line('m-oat', 1)])).toEqual({ kind: 'unsupported' });
      expect(world().shop.pieceCount('m-oat')).toBe(0);
      expect(posts()).toBe(0);
    });

  describe('adding', () => {
    beforeEach(async () => {
      await world().announce();
      await world().adapter.getCart();
    });

    adding('adds to the shop’s own cart', async () => {
      const outcome = await tap([line('m-oat', 2)]);
      expect(outcome).toMatchObject({ kind: 'added', cart: { lines: [{ quantity: 2 }] } });
      expect(world().shop.pieceCount('m-oat')).toBe(2);
    });

    adding('adds several lines with one tap', async () => {
      const outcome = await tap([line('m-oat', 2), line('l-oat', 1)]);
      expect(outcome.kind).toBe('added');
      expect(world().shop.pieceCount('m-oat')).toBe(2);
      expect(world().shop.pieceCount('l-oat')).toBe(1);
    });

    adding('adds once for one attempt, tapped twice at once and again later', async () => {
      const both = await Promise.all([tap([line('m-oat', 1)]), tap([line('m-oat', 1)])]);
      expect(both.map((one) => one.kind)).toEqual(['added', 'added']);
      expect((await tap([line('m-oat', 1)])).kind).toBe('added');
      expect(world().shop.pieceCount('m-oat')).toBe(1);
      await tap([line('m-oat', 1)], 'tap-2');
      expect(world().shop.pieceCount('m-oat')).toBe(2);
    });

    adding('says when it is sold out, and how many are left where the shop tells', async () => {
      const none = await tap([line('s-oat', 1)]);
      expect(none).toMatchObject({ kind: 'rejected', reason: 'out_of_stock' });
      const few = await tap([line('l-oat', 4)], 'tap-2');
      expect(few).toMatchObject({ kind: 'rejected', reason: 'not_enough_stock' });
      expect('available' in few ? few.available : undefined).toBe(tells('left') ? 1 : undefined);
    });

    adding('says when there is no such variant any more', async () => {
      const gone = line('m-oat', 1);
      const ref = { ...gone.ref, variantId: '999999' };
      expect(await tap([{ ...gone, ref }])).toMatchObject({
        kind: 'rejected',
        reason: 'variant_unavailable',
      });
    });

    adding('says when the price is not the one she saw', async () => {
      world().shop.piece('m-oat').amount = 9_900;
      expect(await tap([line('m-oat', 1, { expectedPrice: EUROS })])).toMatchObject({
        kind: 'rejected',
        reason: 'price_changed',
        price: { amount: 9_900, currency: 'EUR' },
      });
      expect(world().shop.pieceCount('m-oat')).toBe(0);
      world().shop.piece('m-oat').amount = 8_400;
      const again = await tap([line('m-oat', 1, { expectedPrice: EUROS })], 'tap-2');
      expect(again.kind).toBe('added');
    });

    adding('tells honestly that the shop took only a part, line by line', async () => {
      world().shop.fault = 'takes_what_is_left';
      expect(await tap([line('m-oat', 8)])).toMatchObject({
        kind: 'partial',
        added: 5,
        lines: [{ asked: 8, added: 5, reason: 'not_enough_stock' }],
      });
      expect(await tap([line('m-oat', 1)], 'tap-2')).toMatchObject({
        kind: 'rejected',
        reason: 'not_enough_stock',
      });
      expect(await tap([line('l-oat', 1), line('m-oat', 1)], 'tap-3')).toMatchObject({
        kind: 'partial',
        lines: [
          { asked: 1, added: 1 },
          { asked: 1, added: 0, reason: 'not_enough_stock' },
        ],
      });
    });

    adding('finds out by the cart that it was added though the shop answered 500', async () => {
      world().shop.fault = 'broken_after_change';
      expect((await tap([line('m-oat', 1)])).kind).toBe('added');
    });

    adding('finds out by the cart that it was added though no answer came', async () => {
      world().shop.fault = 'silent_after_change';
      expect((await tap([line('m-oat', 1)])).kind).toBe('added');
      expect(world().shop.pieceCount('m-oat')).toBe(1);
    });

    adding('does not know after silence, and adds no second time once it can read', async () => {
      world().shop.fault = 'silent';
      expect((await tap([line('m-oat', 1)])).kind).toBe('unknown');
      world().shop.fault = 'none';
      world().shop.put('m-oat', 1);
      await world().announce();
      expect((await tap([line('m-oat', 1)])).kind).toBe('added');
      expect(world().shop.pieceCount('m-oat')).toBe(1);
    });

    adding('says so when the shop asks for patience', async () => {
      world().shop.fault = 'too_many';
      const wait = tells('patience')
        ? { kind: 'rejected', reason: 'rate_limited' }
        : { kind: 'unknown' };
      expect(await tap([line('m-oat', 1)])).toMatchObject(wait);
    });

    adding('posts nothing for no lines, or for none, half or minus one piece', async () => {
      const before = posts();
      for (const [at, quantity] of [0, 0.5, -1].entries()) {
        expect((await tap([line('m-oat', quantity)], `odd-${at}`)).kind).toBe('rejected');
      }
      expect((await tap([], 'empty')).kind).toBe('rejected');
      expect(posts()).toBe(before);
    });

    adding('shows the new cart on the shop’s own badge', async () => {
      await tap([line('m-oat', 2)]);
      await world().adapter.refresh();
      const { badge } = world();
      if (badge) await expect.poll(badge).toBe(2);
    });
  });
};
