import type { ProposedChange } from '@aisle/protocol';
// biome-ignore lint/style/noRestrictedImports: what is made here must be what the server takes
import { content } from '@aisle/protocol/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createApplying } from './apply-changes.ts';
import { createDemoShop } from './demo-shop.ts';
import type { Journal } from './journal.ts';
import type { ChangesOutcome } from './port.ts';
import { type Fate, type Goods, type Held, RandomShop } from './random-shop.fake.ts';

const memory = (): Journal => {
  let text: string | null = null;
  return {
    read: () => text,
    write: (given) => {
      text = given;
    },
  };
};

/** Her tab: pages come and go, what is written down stays. */
const openTab = (shop: RandomShop, clock: { now: number } = { now: 1_000 }) => {
  const journal = memory();
  let apply: ReturnType<typeof createApplying>;
  const load = () => {
    apply = createApplying(createDemoShop(shop.page()), journal, () => clock.now);
  };
  load();
  const accept = async (changes: ProposedChange[], attemptId: string): Promise<ChangesOutcome> => {
    const outcome = await Promise.race([apply(changes, attemptId), shop.gone.then(() => null)]);
    if (outcome) return outcome;
    load();
    return accept(changes, attemptId);
  };
  return { accept, journal, reload: load };
};

const euros = (amount: number, currency = 'EUR') => ({ amount, currency });
const refTo = (variantId: string) => ({ platform: 'demo', productId: `p-${variantId}`, variantId });
const offered = (variantId: string, quantity: number, amount = 1_000) => ({
  ref: refTo(variantId),
  name: variantId,
  options: [],
  quantity,
  unitPrice: euros(amount),
});
const named = ({ key, variantId, quantity }: Held, amount = 1_000) => ({
  key,
  ...offered(variantId, quantity, amount),
});
const code = (name: string): ProposedChange => ({
  kind: 'apply_code',
  offered: { code: name, percent: 10, expiresAt: 9e12 },
});

const VARIANTS = ['a', 'b', 'c', 'd', 'wrap'];
const variant = fc.constantFrom(...VARIANTS);

const start = fc.record({
  goods: fc.constant<Goods>(
    Object.fromEntries(
      VARIANTS.map((id, at) => [id, { stock: [9, 4, 0, 9, 9][at] ?? 0, amount: 1_000 }]),
    ),
  ),
  held: fc.uniqueArray(fc.constantFrom('a', 'b', 'd', 'wrap'), { maxLength: 4 }).chain((ids) =>
    fc.tuple(
      ...ids.map((variantId) =>
        fc.integer({ min: 1, max: 4 }).map(
          (quantity): Held => ({
            key: `k-${variantId}`,
            variantId,
            quantity,
          }),
        ),
      ),
    ),
  ),
  code: fc.constantFrom(null, 'GOOD1', 'GOOD2'),
  note: fc.constantFrom('', 'For Ben'),
});

const changesFor = (held: Held[]): fc.Arbitrary<ProposedChange[]> => {
  const pieces = fc.integer({ min: 1, max: 3 });
  const line = held.length ? fc.constantFrom(...held) : null;
  const kinds: fc.Arbitrary<ProposedChange>[] = [
    fc.tuple(variant, pieces).map(([id, n]) => ({ kind: 'add', line: offered(id, n) })),
    fc.constantFrom('GOOD1', 'GOOD2', 'GOOD3', 'BAD').map(code),
    fc.record({
      kind: fc.constant('gift' as const),
      wrap: fc.constantFrom(offered('wrap', 1)),
      note: fc.constantFrom('', 'For Ada', 'For Ben'),
    }),
  ];
  if (line) {
    kinds.push(
      fc.tuple(line, pieces).map(([one, to]) => ({ kind: 'set_quantity', line: named(one), to })),
      line.map((one) => ({ kind: 'remove', line: named(one) })),
      fc.tuple(line, variant).map(([one, id]) => ({
        kind: 'swap',
        line: named(one),
        for: offered(id, one.quantity),
      })),
    );
  }
  return fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 6 });
};

const fates = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant<Fate>('fine') },
    fc.constantFrom<Fate>(
      'refused',
      'lost',
      'lost_after',
      'broken',
      'broken_after',
      'html',
      'gone',
      'gone_after',
    ),
  ),
  { maxLength: 24 },
);

/** What a cart comes to after these changes, by a rule of its own. */
const expected = (shop: ReturnType<RandomShop['holds']>, changes: ProposedChange[]) => {
  const pieces = { ...shop.pieces };
  let { codes, note } = shop;
  const put = (id: string | undefined, by: number) => {
    pieces[id ?? ''] = (pieces[id ?? ''] ?? 0) + by;
    if (pieces[id ?? ''] === 0) delete pieces[id ?? ''];
  };
  for (const change of changes) {
    if (change.kind === 'add') put(change.line.ref.variantId, change.line.quantity);
    if (change.kind === 'set_quantity')
      put(change.line.ref.variantId, change.to - change.line.quantity);
    if (change.kind === 'remove') put(change.line.ref.variantId, -change.line.quantity);
    if (change.kind === 'swap') {
      put(change.for.ref.variantId, change.line.quantity);
      put(change.line.ref.variantId, -change.line.quantity);
    }
    if (change.kind === 'apply_code') codes = [change.offered.code];
    if (change.kind === 'gift' && change.wrap) put(change.wrap.ref.variantId, change.wrap.quantity);
    if (change.kind === 'gift') note = change.note ?? note;
  }
  return { pieces, codes, note };
};

const settle = async (accept: () => Promise<ChangesOutcome>): Promise<ChangesOutcome> => {
  const outcome = await accept();
  // She taps again; by then the shop is well.
  return outcome.kind === 'unknown' ? settle(accept) : outcome;
};

describe('applying what she accepted', () => {
  it('is all or nothing whatever the shop and the page do, happens once, and can be undone', async () => {
    const story = start.chain((from) =>
      fc.record({ from: fc.constant(from), changes: changesFor(from.held), fates }),
    );
    const ends = { applied: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(story, async ({ from, changes, fates }) => {
        const shop = new RandomShop(from);
        const before = shop.holds();
        const { accept, reload } = openTab(shop);
        shop.fates = [...fates];
        const outcome = await settle(() => accept(changes, 'tap'));
        shop.fates = [];
        if (outcome.kind === 'unknown') throw new Error('never settled');
        ends[outcome.kind] += 1;
        const after = outcome.kind === 'applied' ? expected(before, changes) : before;
        expect(shop.holds()).toEqual(after);
        const again = await accept(changes, 'tap');
        reload();
        const later = await accept(changes, 'tap');
        expect([again.kind, later.kind]).toEqual([outcome.kind, outcome.kind]);
        expect(shop.holds()).toEqual(after);
        if (outcome.kind !== 'applied') return;
        if (outcome.undo.length > 0) {
          const offer = { kind: 'cart_proposal', changes: outcome.undo, undoes: 4 };
          expect(content.safeParse(offer).error).toBeUndefined();
        }
        expect((await accept(outcome.undo, 'undo')).kind).toBe('applied');
        expect(shop.holds()).toEqual(before);
      }),
      { numRuns: 600 },
    );
    // Both ends were really seen.
    expect(Math.min(ends.applied, ends.refused)).toBeGreaterThan(50);
  }, 60_000);

  const ben = {
    goods: { a: { stock: 9, amount: 1_000 }, b: { stock: 2, amount: 1_000 } },
    code: null,
  };
  const line: Held = { key: 'k-a', variantId: 'a', quantity: 2 };
  const open = (held: Held[] = [line]) => {
    const shop = new RandomShop({ ...ben, held, note: '' });
    return { shop, tab: openTab(shop) };
  };

  it('tells the figures of what is out of date, and touches nothing', async () => {
    const swap: ProposedChange = { kind: 'swap', line: named(line), for: offered('b', 2) };
    const changes = [{ kind: 'add', line: offered('b', 1) } as const, swap];
    const { shop, tab } = open([{ ...line, quantity: 3 }]);
    expect(await tab.accept(changes, 'tap-1')).toMatchObject({
      kind: 'refused',
      change: 1,
      reason: 'stale',
      cart: { lines: [{ quantity: 3 }] },
    });
    shop.held = [{ ...line }];
    shop.goods.a = { stock: 9, amount: 1_200 };
    expect(await tab.accept(changes, 'tap-2')).toMatchObject({
      change: 1,
      reason: 'price_changed',
      price: euros(1_200),
    });
    shop.held = [];
    expect(await tab.accept(changes, 'tap-3')).toMatchObject({ change: 1, reason: 'stale' });
    shop.currency = 'JPY';
    expect(await tab.accept(changes, 'tap-4')).toMatchObject({
      change: 0,
      reason: 'price_changed',
    });
    expect(shop.holds().pieces).toEqual({});
  });

  it('says which change the shop refused and how many are left, and takes the others back', async () => {
    const { shop, tab } = open();
    const changes: ProposedChange[] = [
      code('GOOD1'),
      { kind: 'set_quantity', line: named(line), to: 1 },
      { kind: 'gift', note: 'For Ben', wrap: offered('b', 3) },
    ];
    expect(await tab.accept(changes, 'tap')).toMatchObject({
      kind: 'refused',
      change: 2,
      reason: 'not_enough_stock',
      available: 2,
      cart: { codes: [], lines: [{ key: 'k-a', quantity: 2 }] },
    });
    expect(shop.holds()).toEqual({ pieces: { a: 2 }, codes: [], note: '' });
  });

  it('keeps what she puts in herself meanwhile, and does not undo it with the rest', async () => {
    const { shop, tab } = open();
    const changes: ProposedChange[] = [
      { kind: 'add', line: offered('b', 1) },
      { kind: 'remove', line: named(line) },
    ];
    const accepted = tab.accept(changes, 'tap');
    // Her own click arrives after the cart was checked and before the line is taken out.
    shop.held = [{ ...line, quantity: 2 }];
    shop.onRequest = (at) => {
      if (at === 1) shop.held = shop.held.map((one) => ({ ...one, quantity: one.quantity + 1 }));
    };
    expect((await accepted).kind).toBe('applied');
    expect(shop.holds().pieces).toEqual({ a: 1, b: 1 });
  });

  it('does not carry on an old attempt, but takes back what was done of it', async () => {
    const clock = { now: 0 };
    const shop = new RandomShop({ ...ben, held: [line], note: '' });
    const tab = openTab(shop, clock);
    shop.fates = ['fine', 'gone_after', 'fine'];
    void shop.gone.then(() => {
      clock.now = 3_600_000;
    });
    const changes: ProposedChange[] = [
      { kind: 'add', line: offered('b', 1) },
      { kind: 'remove', line: named(line) },
    ];
    expect(await tab.accept(changes, 'tap')).toMatchObject({ change: 1, reason: 'stale' });
    expect(shop.holds().pieces).toEqual({ a: 2 });
  });

  it('says nothing is known, not that nothing changed, where it cannot be taken back', async () => {
    const { shop, tab } = open();
    const changes: ProposedChange[] = [
      { kind: 'add', line: offered('b', 1) },
      { kind: 'add', line: offered('b', 2) },
    ];
    shop.fates = ['fine', 'fine', 'refused', ...Array<Fate>(20).fill('html')];
    expect(await tab.accept(changes, 'tap')).toEqual({ kind: 'unknown' });
    expect(shop.holds().pieces).toEqual({ a: 2, b: 1 });
    shop.fates = [];
    expect(await tab.accept(changes, 'tap')).toMatchObject({ kind: 'refused', change: 1 });
    expect(shop.holds().pieces).toEqual({ a: 2 });
  });

  it('refuses what the shop cannot do, before anything is touched', async () => {
    const { shop } = open();
    const shopOwn = createDemoShop(shop.page());
    const capabilities = { ...shopOwn.capabilities, codes: false, note: false };
    const apply = createApplying({ ...shopOwn, capabilities }, memory(), () => 0);
    const add: ProposedChange = { kind: 'add', line: offered('b', 1) };
    const gift: ProposedChange = { kind: 'gift', note: 'For Ben' };
    const refused = { kind: 'refused', change: 1, reason: 'unsupported' };
    expect(await apply([add, code('GOOD1')], 'one')).toMatchObject(refused);
    expect(await apply([add, gift], 'two')).toMatchObject(refused);
    expect(shop.holds().pieces).toEqual({ a: 2 });
  });

  it('takes no line at a higher price than she agreed to, where the shop does not compare', async () => {
    const { shop } = open();
    shop.goods.b = { stock: 2, amount: 1_500 };
    const shopOwn = createDemoShop(shop.page());
    const careless = {
      ...shopOwn,
      add: (lines: Parameters<typeof shopOwn.add>[0], id: string) =>
        shopOwn.add(
          lines.map(({ ref, quantity }) => ({ ref, quantity })),
          id,
        ),
    };
    const apply = createApplying(careless, memory(), () => 0);
    expect(await apply([{ kind: 'add', line: offered('b', 1) }], 'tap')).toMatchObject({
      kind: 'refused',
      reason: 'price_changed',
      price: euros(1_500),
    });
    expect(shop.holds().pieces).toEqual({ a: 2 });
  });

  it('reads nothing into what a stranger wrote into the journal', async () => {
    for (const text of ['{', '[1]', '[{"attemptId":"tap","before":{"lines":[1]}}]', '"tap"']) {
      const { shop, tab } = open();
      tab.journal.write(text);
      const changes: ProposedChange[] = [{ kind: 'remove', line: named(line) }];
      expect((await tab.accept(changes, 'tap')).kind).toBe('applied');
      expect(shop.holds().pieces).toEqual({});
    }
  });
});
