import { cart as cartSchema } from '@aisle/protocol/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CartAdapter, CartAddition } from './port.ts';
import type { FakeShop, Fault } from './shop.fake.ts';

/** A platform's adapter in front of a fake shop of that platform. */
export type Fitting = {
  adapter: CartAdapter;
  shop: FakeShop;
  /** Platform of the products it adds. */
  platform: string;
  /** The shop tells its page that the cart changed. */
  announce: () => Promise<void>;
  close: () => Promise<void>;
};

/** What every cart adapter must do, whatever its shop does. */
export const cartContract = (name: string, open: () => Promise<Fitting>): void => {
  describe(`cart adapter: ${name}`, () => {
    let fitting: Fitting;
    beforeEach(async () => {
      fitting = await open();
    });
    afterEach(() => fitting.close());

    const add = (variantId: string, quantity: number, more: Partial<CartAddition> = {}) => ({
      ref: { platform: fitting.platform, productId: 'harbour', variantId },
      quantity,
      ...more,
    });
    const tap = (lines: CartAddition[], attemptId = 'tap-1') =>
      fitting.adapter.add(lines, attemptId);

    describe('reading', () => {
      it('gives a cart the protocol accepts, and nothing but its fields', async () => {
        fitting.shop.put('m-oat', 2);
        await fitting.announce();
        const cart = await fitting.adapter.getCart();
        expect(cartSchema.safeParse(cart).error).toBeUndefined();
        expect(cart?.lines[0]).toMatchObject({ name: 'Harbour crew', quantity: 2 });
        expect(cart?.subtotal).toEqual({ amount: 16_800, currency: 'EUR' });
        expect(JSON.stringify(cart)).not.toMatch(/anna|Rue de la Paix/);
      });

      it('keeps the hash while the cart is the same and changes it with the cart', async () => {
        fitting.shop.put('m-oat', 1);
        await fitting.announce();
        const first = await fitting.adapter.getCart();
        expect((await fitting.adapter.getCart())?.hash).toBe(first?.hash);
        fitting.shop.put('m-oat', 1);
        await fitting.announce();
        expect((await fitting.adapter.getCart())?.hash).not.toBe(first?.hash);
      });

      it('takes script in a title as text and drops a javascript: link', async () => {
        const piece = fitting.shop.piece('m-oat');
        piece.name = '<img src=x onerror=alert(1)>\u0000';
        piece.url = 'javascript:alert(1)';
        fitting.shop.put('m-oat', 1);
        await fitting.announce();
        const line = (await fitting.adapter.getCart())?.lines[0];
        expect(line?.name).toBe('<img src=x onerror=alert(1)>');
        expect(line?.ref.url).toBeUndefined();
      });

      it('leaves out a line with a negative quantity and says the cart is approximate', async () => {
        fitting.shop.put('m-oat', 1);
        fitting.shop.put('l-oat', -3);
        await fitting.announce();
        const cart = await fitting.adapter.getCart();
        expect(cart?.lines.map((line) => line.ref.variantId)).toEqual(['m-oat']);
        expect(cart?.quality).toBe('approximate');
      });

      it('cuts a huge cart at 100 lines and 32 KB', async () => {
        for (let n = 0; n < 150; n += 1) {
          const id = `v-${n}`;
          const name = n % 2 ? `Piece ${n}` : 'Ÿ'.repeat(280);
          fitting.shop.pieces.set(id, { variantId: id, name, stock: 9, amount: 100, url: '/' });
          fitting.shop.put(id, 1);
        }
        await fitting.announce();
        const cart = await fitting.adapter.getCart();
        expect(cartSchema.safeParse(cart).error).toBeUndefined();
        expect(cart?.lines.length).toBeGreaterThan(30);
        expect(new TextEncoder().encode(JSON.stringify(cart)).length).toBeLessThanOrEqual(32_768);
        expect(cart?.subtotal.amount).toBe(15_000);
      });

      it('follows the shop into another currency without mixing amounts', async () => {
        fitting.shop.put('m-oat', 1);
        await fitting.announce();
        const euros = await fitting.adapter.getCart();
        fitting.shop.currency = 'JPY';
        await fitting.announce();
        const yen = await fitting.adapter.getCart();
        expect(yen?.currency).toBe('JPY');
        expect(yen?.lines[0]?.lineTotal).toEqual({ amount: 8_400, currency: 'JPY' });
        expect(yen?.hash).not.toBe(euros?.hash);
      });

      it.each<Fault>(['too_many', 'broken', 'html', 'silent'])(
        'never throws where the shop is %s',
        async (fault) => {
          fitting.shop.fault = fault;
          await expect(fitting.adapter.getCart()).resolves.toBeNull();
        },
      );

      it('tells that the cart may have changed until it is stopped', async () => {
        let heard = 0;
        const stop = fitting.adapter.onChange(() => {
          heard += 1;
        });
        await fitting.announce();
        expect(heard).toBe(1);
        stop();
        await fitting.announce();
        expect(heard).toBe(1);
      });
    });

    describe('adding', () => {
      beforeEach(async () => {
        await fitting.announce();
        await fitting.adapter.getCart();
      });

      it('adds to the shop’s own cart', async () => {
        const outcome = await tap([add('m-oat', 2)]);
        expect(outcome).toMatchObject({ kind: 'added', cart: { lines: [{ quantity: 2 }] } });
        expect(fitting.shop.pieceCount('m-oat')).toBe(2);
      });

      it('adds once for one attempt, tapped twice at once and again later', async () => {
        const both = await Promise.all([tap([add('m-oat', 1)]), tap([add('m-oat', 1)])]);
        expect(both.map((one) => one.kind)).toEqual(['added', 'added']);
        expect((await tap([add('m-oat', 1)])).kind).toBe('added');
        expect(fitting.shop.pieceCount('m-oat')).toBe(1);
        await tap([add('m-oat', 1)], 'tap-2');
        expect(fitting.shop.pieceCount('m-oat')).toBe(2);
      });

      it('says when it is sold out, and how many are left', async () => {
        expect(await tap([add('s-oat', 1)])).toMatchObject({
          kind: 'rejected',
          reason: 'out_of_stock',
        });
        expect(await tap([add('l-oat', 4)], 'tap-2')).toMatchObject({
          kind: 'rejected',
          reason: 'not_enough_stock',
          available: 1,
        });
      });

      it('says when the price is not the one she saw', async () => {
        fitting.shop.piece('m-oat').amount = 9_900;
        const expectedPrice = { amount: 8_400, currency: 'EUR' };
        expect(await tap([add('m-oat', 1, { expectedPrice })])).toMatchObject({
          kind: 'rejected',
          reason: 'price_changed',
          price: { amount: 9_900, currency: 'EUR' },
        });
        expect(fitting.shop.pieceCount('m-oat')).toBe(0);
      });

      it('tells honestly that the shop took only a part', async () => {
        fitting.shop.fault = 'takes_what_is_left';
        expect(await tap([add('m-oat', 8)])).toMatchObject({ kind: 'partial', added: 5 });
        expect(await tap([add('m-oat', 1)], 'tap-2')).toMatchObject({
          kind: 'rejected',
          reason: 'not_enough_stock',
        });
      });

      it('finds out by the cart that it was added though the shop answered 500', async () => {
        fitting.shop.fault = 'broken_after_change';
        expect((await tap([add('m-oat', 1)])).kind).toBe('added');
      });

      it('finds out by the cart that it was added though no answer came', async () => {
        fitting.shop.fault = 'silent_after_change';
        expect((await tap([add('m-oat', 1)])).kind).toBe('added');
        expect(fitting.shop.pieceCount('m-oat')).toBe(1);
      });

      it('does not know after silence, posts no second time, and knows once it can read', async () => {
        fitting.shop.fault = 'silent';
        expect((await tap([add('m-oat', 1)])).kind).toBe('unknown');
        fitting.shop.fault = 'none';
        fitting.shop.put('m-oat', 1);
        await fitting.announce();
        const posts = fitting.shop.requests.filter((one) => one.startsWith('POST')).length;
        expect((await tap([add('m-oat', 1)])).kind).toBe('added');
        expect(fitting.shop.requests.filter((one) => one.startsWith('POST'))).toHaveLength(posts);
      });

      it('says so when the shop asks for patience', async () => {
        fitting.shop.fault = 'too_many';
        expect(await tap([add('m-oat', 1)])).toMatchObject({
          kind: 'rejected',
          reason: 'rate_limited',
        });
      });

      it('posts nothing for no lines, or for none, half or minus one piece', async () => {
        for (const [at, quantity] of [0, 0.5, -1].entries()) {
          expect((await tap([add('m-oat', quantity)], `odd-${at}`)).kind).toBe('rejected');
        }
        expect((await tap([], 'empty')).kind).toBe('rejected');
        expect(fitting.shop.requests.some((one) => one.startsWith('POST'))).toBe(false);
      });
    });
  });
};
