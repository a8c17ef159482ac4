import type { ProductRef } from '@aisle/protocol';
import { cart as cartSchema } from '@aisle/protocol/schemas';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addingContract } from './contract-adding.ts';
import { changingContract } from './contract-changing.ts';
import { type Fitting, refIn, type World } from './contract-world.ts';
import type { Fault } from './shop.fake.ts';

export type { Fitting };

/** What every cart adapter must do, whatever its shop does. */
export const cartContract = (name: string, open: () => Promise<Fitting>): void => {
  describe(`cart adapter: ${name}`, () => {
    let fitting: Fitting;
    beforeEach(async () => {
      fitting = await open();
    });
    afterEach(() => fitting.close());
    readingContract(() => fitting);
    addingContract(() => fitting);
    changingContract(() => fitting);
  });
};

const readingContract = (world: World): void => {
  const idOf = ({ variantId, productId }: ProductRef) => variantId ?? productId;
  const read = async () => {
    await world().announce();
    return world().adapter.getCart();
  };

  describe('reading', () => {
    it('gives a cart the protocol accepts, and nothing but its fields', async () => {
      world().shop.put('m-oat', 2);
      const cart = await read();
      expect(cartSchema.safeParse(cart).error).toBeUndefined();
      expect(cart?.source).toBe(world().adapter.name);
      expect(cart?.lines[0]).toMatchObject({ name: 'Harbour crew', quantity: 2 });
      expect(cart?.lines[0]?.unitPrice).toEqual({ amount: 8_400, currency: 'EUR' });
      expect(cart?.lines[0]?.lineTotal).toEqual({ amount: 16_800, currency: 'EUR' });
      expect(cart?.subtotal).toEqual({ amount: 16_800, currency: 'EUR' });
      expect(JSON.stringify(cart)).not.toMatch(/anna|Rue.de.la.Paix/);
      expect(cart?.quality).toBe(world().adapter.capabilities.exact ? 'exact' : 'approximate');
    });

    it('keeps the hash while the cart is the same and changes it with the cart', async () => {
      world().shop.put('m-oat', 1);
      const first = await read();
      expect((await world().adapter.getCart())?.hash).toBe(first?.hash);
      world().shop.put('m-oat', 1);
      expect((await read())?.hash).not.toBe(first?.hash);
    });

    it('takes script in a title as text and drops a javascript: link', async () => {
      const piece = world().shop.piece('m-oat');
      piece.name = '<img src=x onerror=alert(1)>\u0000';
      piece.url = 'javascript:alert(1)';
      world().shop.put('m-oat', 1);
      const line = (await read())?.lines[0];
      expect(line?.name).toBe('<img src=x onerror=alert(1)>');
      expect(line?.ref.url).toBeUndefined();
    });

    it('leaves out a line with a negative quantity and says the cart is approximate', async () => {
      world().shop.put('m-oat', 1);
      world().shop.put('l-oat', -3);
      const cart = await read();
      const left = cart?.lines.map(({ ref }) => idOf(ref));
      expect(left).toEqual([idOf(refIn(world(), 'm-oat'))]);
      expect(cart?.quality).toBe('approximate');
    });

    it('cuts a huge cart at 100 lines and 32 KB', async () => {
      for (let n = 0; n < 150; n += 1) {
        const id = `v-${n}`;
        const name = n % 2 ? `Piece ${n}` : 'Ÿ'.repeat(280);
        world().shop.pieces.set(id, { variantId: id, name, stock: 9, amount: 100, url: '/' });
        world().shop.put(id, 1);
      }
      const cart = await read();
      expect(cartSchema.safeParse(cart).error).toBeUndefined();
      expect(cart?.lines.length).toBeGreaterThan(30);
      expect(new TextEncoder().encode(JSON.stringify(cart)).length).toBeLessThanOrEqual(32_768);
      expect(cart?.subtotal.amount).toBe(15_000);
    });

    it('follows the shop into another currency without mixing amounts', async () => {
      world().shop.put('m-oat', 1);
      const euros = await read();
      world().shop.currency = 'JPY';
      const yen = await read();
      expect(yen?.currency).toBe('JPY');
      expect(yen?.lines[0]?.lineTotal).toEqual({ amount: 8_400, currency: 'JPY' });
      expect(yen?.subtotal).toEqual({ amount: 8_400, currency: 'JPY' });
      expect(yen?.hash).not.toBe(euros?.hash);
    });

    it.each<Fault>(['too_many', 'broken', 'html', 'silent'])(
      'never throws where the shop is %s',
      async (fault) => {
        world().shop.fault = fault;
        await expect(world().adapter.getCart()).resolves.toBeNull();
      },
    );

    it('tells that the cart may have changed until it is stopped', async () => {
      let heard = 0;
      const stop = world().adapter.onChange(() => {
        heard += 1;
      });
      await world().announce();
      await expect.poll(() => heard).toBe(1);
      stop();
      await world().announce();
      expect(heard).toBe(1);
    });
  });
};
