// @vitest-environment happy-dom
import { createElement, render } from 'preact/compat';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  type AisleCart,
  type AisleHandlers,
  useAisleCart,
  useAisleHandlers,
  useAisleIdentity,
  useAisleProduct,
} from './index.ts';

type Call = [name: string, ...rest: unknown[]];
type Waiting = { Aisle?: { q?: Call[] } & ((...call: unknown[]) => void) };
const page = window as unknown as Waiting;

type Shown = { cart: AisleCart; handlers: AisleHandlers; product?: string };
const Till = ({ cart, handlers, product }: Shown) => {
  useAisleCart(cart);
  useAisleHandlers(handlers);
  useAisleProduct(product ? { name: product } : null);
  return null;
};

const Account = ({ token }: { token?: string | null }) => {
  useAisleIdentity(token);
  return null;
};

const cartOf = (quantity: number): AisleCart => ({
  currency: 'EUR',
  lines: [{ productId: 'cap', name: 'Cap', quantity, unitPrice: '25.00' }],
});

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  delete page.Aisle;
});
const show = (shown: Shown | null) =>
  act(() => {
    render(shown && createElement(Till, shown), place);
  });
const calls = (name: string) => (page.Aisle?.q ?? []).filter(([one]) => one === name);

it('tells the cart at once and when it differs, not at every render', async () => {
  await show({ cart: cartOf(1), handlers: {} });
  await show({ cart: cartOf(1), handlers: {} });
  await show({ cart: cartOf(2), handlers: {} });
  expect(calls('cart').map(([, cart]) => (cart as AisleCart).lines[0]?.quantity)).toEqual([1, 2]);
});

it('registers a handler once, calls the newest, and takes off its own when it goes', async () => {
  const first = vi.fn();
  const second = vi.fn(() => cartOf(3));
  await show({ cart: cartOf(1), handlers: { onAddToCart: first } });
  await show({ cart: cartOf(1), handlers: { onAddToCart: second } });
  const [[, handler] = []] = calls('onAddToCart');
  expect(calls('onAddToCart')).toHaveLength(1);
  expect((handler as (lines: unknown[]) => unknown)([])).toEqual(cartOf(3));
  expect(first).not.toHaveBeenCalled();
  await show({ cart: cartOf(1), handlers: { onAddToCart: second, onNote: second } });
  expect(calls('onNote')).toHaveLength(1);
  await show(null);
  const gone = calls('off').map(([, name]) => name);
  expect(gone).toEqual(['onAddToCart', 'onAddToCart', 'onNote']);
  expect(calls('off')[0]).toEqual(['off', 'onAddToCart', handler]);
});

it('speaks to the loader once that is there', async () => {
  const told: Call[] = [];
  page.Aisle = (...call: unknown[]) => void told.push(call as Call);
  await show({ cart: cartOf(1), handlers: {}, product: 'Harbour crew' });
  await show(null);
  expect(told.map(([name, what]) => [name, (what as { name?: string } | null)?.name])).toEqual([
    ['cart', undefined],
    ['product', 'Harbour crew'],
    ['product', undefined],
  ]);
});

it('26 says who is signed in once it is known, and that nobody is', async () => {
  for (const token of [undefined, 'a.signed.word', 'a.signed.word', null])
    await act(() => {
      render(createElement(Account, { ...(token !== undefined && { token }) }), place);
    });
  expect(calls('identify')).toEqual([
    ['identify', 'a.signed.word'],
    ['identify', null],
  ]);
});
