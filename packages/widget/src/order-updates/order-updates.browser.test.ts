import type { Content, OrderUpdates, ShopperOrder } from '@aisle/protocol';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const PLACED: Content = {
  // As her page called it: the shop calls it 1042.
  ...{ kind: 'order_placed', orderId: 'W-7', number: 'W-7', total: eur(8_400), pieces: 1 },
  standing: 'verified',
};
const KEY = { platform: 'demo', orderId: '1042' };
const TELL = 'Tell me when it is sent and delivered';
const TOLD = 'We will tell you how it goes on.';

const order = (updates: OrderUpdates): ShopperOrder => ({
  order: {
    ...{ platform: 'demo', orderId: '1042', number: '#1042', placedAt: 1, status: 'paid' },
    ...{ standing: 'verified', currency: 'EUR', codes: [], lines: [], tracking: [] },
    ...{ subtotal: eur(8_400), discount: eur(0), shipping: eur(0), total: eur(8_400) },
    refunded: eur(0),
  },
  ...{ returnable: {}, returns: [], updates },
});

inBrowser('how her order goes on', (stage) => {
  const stands = (updates: OrderUpdates) =>
    stage().server.replies.set('fetchOrderUpdates', { order: { ...KEY, updates } });
  const open = async (updates: OrderUpdates) => {
    const { server } = stage();
    stands(updates);
    server.say('Thank you for your order');
    server.happen(PLACED);
    return { ...(await stage().open()), server };
  };
  const asked = () =>
    stage()
      .server.asked.filter(({ name }) => name === 'setOrderUpdates')
      .map(({ payload }) => payload);
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent ?? '';
    });

  test('66 below the line of her order, by keyboard: asked, told so, and stopped again', async () => {
    const { page, log, server } = await open('off');
    const button = log.getByRole('button', { name: TELL });
    await button.focus();
    await page.keyboard.press('Enter');
    await log.getByText(TOLD).waitFor();
    expect(asked()).toMatchObject([{ platform: 'demo', orderId: '1042', on: true }]);
    // The same is told to every tab of hers; this one keeps the focus.
    stands('on');
    server.moveOrders();
    expect(await focused(page)).toBe('Stop');
    server.refusals.set('setOrderUpdates', 'unavailable');
    await page.keyboard.press('Enter');
    await log.getByText('That did not go through. Try again.').waitFor();
    await log.getByText(TOLD).waitFor();
    server.refusals.delete('setOrderUpdates');
    await page.keyboard.press('Enter');
    await log.getByRole('button', { name: TELL }).waitFor();
    expect(asked()).toMatchObject([{ on: true }, { on: false }, { on: false }]);
    // Only the order of that line was asked for, by the line.
    const placed = server.entries().find(({ content }) => content.kind === 'order_placed');
    const one = { name: 'fetchOrderUpdates', payload: { clientId: placed?.clientId } };
    const loads = server.asked.filter(({ name }) => name.startsWith('fetchOrder'));
    expect(loads).toMatchObject(loads.map(() => one));
  });

  test('66 an agent asks for her, and she sees it; nothing is offered where nothing is told', async () => {
    const { log, server } = await open('none');
    const name = 'fetchOrderUpdates';
    await eventually(() => server.asked.some((one) => one.name === name), true);
    expect(await log.getByRole('button', { name: TELL }).count()).toBe(0);
    stands('on');
    server.moveOrders();
    await log.getByText(TOLD).waitFor();
  });

  test('66 beside her order in her orders', async () => {
    const { panel, server } = await open('none');
    server.replies.set('fetchOrders', { orders: [order('off')], canLookUp: true });
    await panel.getByRole('button', { name: 'Your orders' }).click();
    const box = panel.getByRole('region', { name: 'Your orders' });
    await box.getByRole('button', { name: TELL }).click();
    await box.getByText(TOLD).waitFor();
    expect(asked()).toMatchObject([{ platform: 'demo', orderId: '1042', on: true }]);
  });

  test('66 where it stands is a card, with the way to the parcel', async () => {
    const { server } = stage();
    const tracking = [
      { carrier: 'An Post', number: 'CE1', url: 'https://post.example/CE1' },
      { carrier: 'DHL', number: '77' },
    ];
    const update = { kind: 'order_update', ...KEY, number: '#1042' } as const;
    server.happen({ ...update, status: 'shipped', tracking });
    const { log } = await stage().open();
    const card = log.getByRole('article', { name: 'Order #1042' });
    await card.getByText('It is on its way.').waitFor();
    const link = card.getByRole('link', { name: 'Follow the parcel: An Post, CE1' });
    expect(await link.getAttribute('href')).toBe('https://post.example/CE1');
    expect(await link.getAttribute('rel')).toContain('noopener');
    await card.getByText('DHL, 77').waitFor();
  });
});
