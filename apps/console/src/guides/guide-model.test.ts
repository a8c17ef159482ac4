import { type Cart, type Refusal, type Result, refuse, type Shopper } from '@aisle/protocol';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createGuideModel } from './guide-model.ts';

const talk = () => {
  const queued: [string, object][] = [];
  let full: Refusal | null = null;
  const shopper = signal<Shopper | null>(null);
  return {
    queued,
    shopper,
    fill: () => {
      full = refuse('full', 'too much waits').error;
    },
    queue: async (name: string, payload: object): Promise<Result<string>> => {
      if (full) return { ok: false, error: full };
      queued.push([name, payload]);
      return { ok: true, value: 'k' };
    },
  };
};

const withCart = (lines: unknown[] | null) =>
  ({
    shopperId: 's',
    online: true,
    trail: [],
    ...(lines && { cart: { cart: { lines } as unknown as Cart } }),
  }) as unknown as Shopper;

test('each way is queued with the words that go with it', async () => {
  const thread = talk();
  const model = createGuideModel(thread);
  expect(await model.send({ name: 'pointAt', place: 'code' }, ' Here ')).toBe(true);
  expect(await model.send({ name: 'sendCheckoutLink' }, '')).toBe(true);
  expect(thread.queued).toEqual([
    ['pointAt', { place: 'code', text: 'Here' }],
    ['sendCheckoutLink', {}],
  ]);
  expect(model.failure.value).toBe('');
});

test('what cannot even be kept is told, and nothing counts as sent', async () => {
  const thread = talk();
  thread.fill();
  const model = createGuideModel(thread);
  expect(await model.send({ name: 'askForGift' }, '')).toBe(false);
  expect(model.failure.value).toBe('Not sent: too much is waiting already.');
});

test('no link is offered for a cart that is empty or not shared', () => {
  const thread = talk();
  const model = createGuideModel(thread);
  expect(model.noLink.value).toBe('');
  thread.shopper.value = withCart(null);
  expect(model.noLink.value).toBe('She does not share her cart.');
  thread.shopper.value = withCart([]);
  expect(model.noLink.value).toBe('Her cart is empty.');
  thread.shopper.value = withCart([{}]);
  expect(model.noLink.value).toBe('');
});
