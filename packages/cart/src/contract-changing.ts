import { beforeEach, describe, expect, it } from 'vitest';
import type { World } from './contract-world.ts';

const UNSUPPORTED = { kind: 'unsupported' };

/** Changes of the cart that is there. What an adapter cannot do it must say, and leave undone. */
export const changingContract = (world: World): void => {
  const adapter = () => world().adapter;
  const can = () => adapter().capabilities;
  const lineKey = async () => (await adapter().getCart())?.lines[0]?.key ?? '';

  describe('changing', () => {
    beforeEach(async () => {
      world().shop.put('m-oat', 2);
      await world().announce();
    });

    it('sets the quantity of a line, down to none', async () => {
      const key = await lineKey();
      const three = await adapter().setQuantity(key, 3, 2);
      if (three.kind === 'unsupported') return expect(world().shop.pieceCount('m-oat')).toBe(2);
      expect(three).toMatchObject({ kind: 'added', cart: { lines: [{ quantity: 3 }] } });
      expect(world().shop.pieceCount('m-oat')).toBe(3);
      expect(await adapter().setQuantity(key, 0, 3)).toMatchObject({ cart: { lines: [] } });
      expect(world().shop.pieceCount('m-oat')).toBe(0);
    });

    it('refuses a quantity that was offered for another cart, and changes nothing', async () => {
      const key = await lineKey();
      const old = await adapter().setQuantity(key, 1, 4);
      if (old.kind !== 'unsupported') {
        expect(old).toMatchObject({ kind: 'rejected', reason: 'stale' });
        const gone = await adapter().setQuantity('no-such-line', 1, 2);
        expect(gone).toMatchObject({ kind: 'rejected', reason: 'stale' });
      }
      expect(world().shop.pieceCount('m-oat')).toBe(2);
    });

    it('refuses more than the shop has', async () => {
      const many = await adapter().setQuantity(await lineKey(), 40, 2);
      if (many.kind !== 'unsupported') {
        expect(many).toMatchObject({ kind: 'rejected', reason: 'not_enough_stock' });
      }
      expect(world().shop.pieceCount('m-oat')).toBe(2);
    });

    it('puts a code on, once however often it is asked, and takes it off', async () => {
      const first = await adapter().applyCode('WOOL10');
      if (!can().codes) return expect(first).toEqual(UNSUPPORTED);
      expect(first.kind).toBe('added');
      expect((await adapter().applyCode('WOOL10')).kind).toBe('added');
      const on = (await adapter().getCart())?.codes.filter(({ applied }) => applied);
      expect(on).toHaveLength(1);
      const off = await adapter().removeCode('WOOL10');
      if (!can().removeCodes) return expect(off).toEqual(UNSUPPORTED);
      expect(off.kind).toBe('added');
      expect((await adapter().getCart())?.codes).toEqual([]);
    });

    it('refuses a code that does not work, and leaves none behind', async () => {
      const reasons = world().silentAbout?.includes('code reasons')
        ? ['code_not_applicable', 'code_not_applicable']
        : ['code_unknown', 'code_expired'];
      for (const [at, code] of ['NOPE', 'WINTER24'].entries()) {
        const outcome = await adapter().applyCode(code);
        if (!can().codes) return expect(outcome).toEqual(UNSUPPORTED);
        expect(outcome).toMatchObject({ kind: 'rejected', reason: reasons[at] });
        expect((await adapter().getCart())?.codes).toEqual([]);
      }
    });

    it('puts a gift note on, and takes it off', async () => {
      for (const note of ['Happy birthday, Gran', '']) {
        const outcome = await adapter().setNote(note);
        if (!can().note) return expect(outcome).toEqual(UNSUPPORTED);
        expect(outcome.kind).toBe('added');
      }
    });

    it('keeps its key on the cart beside what others have put there', async () => {
      world().shop.attributes = { gift: 'yes', _campaign: 'autumn' };
      const kept = await adapter().setAttribution('key-1');
      expect(kept).toBe(can().attribution);
      expect(await adapter().setAttribution('key-2')).toBe(can().attribution);
      expect(world().shop.attributes).toMatchObject({ gift: 'yes', _campaign: 'autumn' });
      if (can().attribution)
        expect(Object.values(world().shop.attributes ?? {})).toContain('key-2');
    });

    it('gives a link that carries the cart to another device, where the shop has one', async () => {
      const link = await adapter().checkoutUrl();
      if (!can().checkoutLink) return expect(link).toBeNull();
      if (!world().silentAbout?.includes('what a link holds'))
        expect(decodeURIComponent(String(link))).toMatch(/[/=]\w+:2\b/);
      expect(new URL(String(link)).protocol).toMatch(/^https?:$/);
    });

    it.each(['too_many', 'broken', 'html', 'silent'] as const)(
      'says so and throws nothing where the shop is %s',
      async (fault) => {
        const key = await lineKey();
        world().shop.fault = fault;
        const outcomes = [
          await adapter().setQuantity(key, 3, 2),
          await adapter().applyCode('WOOL10'),
          await adapter().removeCode('WOOL10'),
          await adapter().setNote('x'),
        ];
        for (const { kind } of outcomes) expect(kind).not.toBe('added');
        expect(await adapter().setAttribution('key-1')).toBe(false);
        expect(await adapter().checkoutUrl()).toBeNull();
        expect(world().shop.pieceCount('m-oat')).toBe(2);
      },
    );
  });
};
