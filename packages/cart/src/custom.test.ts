import type { OrderClaim, ProposedChange } from '@aisle/protocol';
import { expect, it } from 'vitest';
import { createApplying } from './apply-changes.ts';
import { createCustomShop } from './custom.ts';
import type { ShopPage } from './shop-page.ts';

const page: ShopPage = {
  address: () => 'https://shop.example/',
  fetch: () => Promise.reject(new Error('a custom shop is asked by its functions')),
  global: () => undefined,
  onEvent: () => () => {},
  onRequest: () => () => {},
  configuration: () => undefined,
  jsonLd: () => [],
  now: () => 1_000,
  patience: 100,
};

/** A merchant's own shop: an object, and functions that change it and answer it. */
const openShop = () => {
  const custom = createCustomShop(page);
  const state = {
    currency: 'EUR',
    lines: [{ key: 'k-cap', productId: 'cap', name: 'Cap', quantity: 2, unitPrice: '25.00' }],
    codes: [] as { code: string; applied: boolean }[],
    note: 'For Ben',
  };
  custom.tellCart(state);
  custom.handle('onAddToCart', ([line]) => {
    const productId = String(line?.ref.productId);
    if (productId === 'scarf') return { rejected: 'out_of_stock' };
    const quantity = Number(line?.quantity);
    state.lines.push({
      key: `k-${productId}`,
      productId,
      name: productId,
      quantity,
      unitPrice: '9',
    });
    return state;
  });
  custom.handle('onSetQuantity', async (key, quantity) => {
    for (const line of state.lines) if (line.key === key) line.quantity = quantity;
    state.lines = state.lines.filter((line) => line.quantity > 0);
    // Says nothing and tells its cart a turn later, as an app with a store of its own does.
    setTimeout(() => custom.tellCart(state));
  });
  custom.handle('onApplyCode', (code) => {
    if (code !== 'SPRING') return { rejected: 'code_unknown' };
    state.codes = [{ code, applied: true }];
    return state;
  });
  custom.handle('onRemoveCode', () => {
    state.codes = [];
    return state;
  });
  custom.handle('onNote', (note) => {
    state.note = note;
    return state;
  });
  return { custom, state };
};

const memory = () => {
  let text: string | null = null;
  return {
    read: () => text,
    write: (given: string) => {
      text = given;
    },
  };
};
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const cap = {
  key: 'k-cap',
  ref: { platform: 'custom', productId: 'cap' },
  name: 'Cap',
  options: [],
  quantity: 2,
  unitPrice: euros(2_500),
};
const offer = (productId: string) => ({
  ref: { platform: 'custom', productId },
  name: productId,
  options: [],
  quantity: 1,
  unitPrice: euros(900),
});
const everything: ProposedChange[] = [
  { kind: 'add', line: offer('mitts') },
  { kind: 'set_quantity', line: cap, to: 1 },
  { kind: 'apply_code', offered: { code: 'SPRING', percent: 10, expiresAt: 9e12 } },
  { kind: 'gift', note: 'For Ada' },
];

it('applies a proposal by the merchant’s own functions, and takes it back', async () => {
  const { custom, state } = openShop();
  const before = structuredClone(state);
  const apply = createApplying(custom.adapter, memory(), () => 0);
  const outcome = await apply(everything, 'tap');
  expect(outcome).toMatchObject({ kind: 'applied', cart: { subtotal: euros(3_400) } });
  expect(state).toMatchObject({ note: 'For Ada', codes: [{ code: 'SPRING' }] });
  if (outcome.kind !== 'applied') return;
  expect((await apply(outcome.undo, 'undo')).kind).toBe('applied');
  expect(state).toEqual(before);
});

it('takes back what was done when the merchant refuses a part', async () => {
  const { custom, state } = openShop();
  const before = structuredClone(state);
  const apply = createApplying(custom.adapter, memory(), () => 0);
  const changes: ProposedChange[] = [...everything, { kind: 'add', line: offer('scarf') }];
  const refused = { kind: 'refused', change: 4, reason: 'out_of_stock' };
  expect(await apply(changes, 'tap')).toMatchObject(refused);
  expect(state).toEqual(before);
});

it('can do what the merchant has given a function for, and no more', async () => {
  const custom = createCustomShop(page);
  custom.tellCart({ currency: 'EUR', lines: [] });
  const add = () => ({ currency: 'EUR', lines: [] });
  custom.handle('onAddToCart', add);
  const { adapter } = custom;
  expect(adapter.capabilities).toMatchObject({ write: true, quantities: false, codes: false });
  const apply = createApplying(adapter, memory(), () => 0);
  const two: ProposedChange[] = [
    { kind: 'add', line: offer('mitts') },
    { kind: 'add', line: offer('cap') },
  ];
  // The first could not be taken back if the second were refused.
  expect(await apply(two, 'tap')).toMatchObject({ change: 1, reason: 'unsupported' });
  expect(await adapter.setQuantity('k', 1, 0)).toEqual({ kind: 'unsupported' });
  custom.release('onAddToCart', () => {});
  expect(adapter.capabilities.write).toBe(true);
  custom.release('onAddToCart', add);
  expect(adapter.capabilities.write).toBe(false);
});

it('refuses a change of a line that is not as she saw it, without asking the merchant', async () => {
  const { custom, state } = openShop();
  expect(await custom.adapter.setQuantity('k-cap', 5, 1)).toMatchObject({ reason: 'stale' });
  expect(state.lines[0]?.quantity).toBe(2);
});

it('survives functions that throw, never answer, or answer nonsense', async () => {
  const { custom } = openShop();
  const answers: (() => unknown)[] = [
    () => {
      throw new Error('theirs');
    },
    () => new Promise(() => {}),
    () => 'ok',
    () => false,
    () => ({ rejected: 'because' }),
    () => ({ currency: 'no', lines: 1 }),
  ];
  const kinds: string[] = [];
  for (const answer of answers) {
    custom.handle('onApplyCode', answer);
    kinds.push((await custom.adapter.applyCode('SPRING')).kind);
  }
  expect(kinds).toEqual(['rejected', 'unknown', 'unknown', 'rejected', 'rejected', 'unknown']);
});

it('tells an order once, to those who listen now and later, and nothing of the person', () => {
  const custom = createCustomShop(page);
  const heard: OrderClaim[] = [];
  const order = {
    id: 'A-17',
    number: '#17',
    total: '59.00',
    currency: 'EUR',
    lines: [{ productId: 'cap', name: 'Cap', quantity: 2, unitPrice: '25.00', engraving: 'Anna' }],
    codes: ['SPRING', { code: 'MAY' }],
    email: 'anna@example.com',
    card: '4111 1111 1111 1111',
  };
  expect(custom.tellOrder(order)).toBe(true);
  custom.adapter.onOrder((one) => heard.push(one));
  expect(custom.tellOrder(order)).toBe(true);
  expect(heard).toEqual([
    {
      orderId: 'A-17',
      number: '#17',
      total: euros(5_900),
      lines: [
        {
          ref: { platform: 'custom', productId: 'cap' },
          name: 'Cap',
          options: [],
          quantity: 2,
          unitPrice: euros(2_500),
        },
      ],
      codes: ['SPRING', 'MAY'],
    },
  ]);
  for (const nonsense of [null, 'A-17', {}, { id: 'A-18' }, { id: 'A-18', total: 'much' }]) {
    expect(custom.tellOrder(nonsense)).toBe(false);
  }
});
