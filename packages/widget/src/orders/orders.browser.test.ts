import type { ShopperOrder } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
/** Where pictures for people go; none are taken without it. */
const pictures = process.env.AISLE_PICTURES;

const order = (name = 'Fisherman jumper'): ShopperOrder => ({
  order: {
    ...{ platform: 'demo', orderId: '1042', number: '#1042', placedAt: 1, status: 'shipped' },
    ...{ standing: 'verified', currency: 'EUR', codes: [], url: 'http://elsewhere.example/o' },
    lines: [
      {
        ...{ lineId: 'l1', ref: { platform: 'demo', productId: 'j' }, name, returned: 0 },
        options: [{ name: 'Size', value: 'M' }],
        ...{ quantity: 2, unitPrice: eur(8_400), lineTotal: eur(16_800) },
      },
    ],
    ...{ subtotal: eur(16_800), discount: eur(0), shipping: eur(0), total: eur(16_800) },
    ...{ refunded: eur(0), tracking: [{ carrier: 'An Post', number: 'CE1' }] },
  },
  ...{ returnable: { l1: 2 }, returns: [] },
});

inBrowser('orders', (stage) => {
  test('63 her year with the shop is there when she asks, and only where there is one', async () => {
    const { server, open } = stage();
    const recent = order();
    const line = {
      ...recent.order.lines[0],
      returned: 1,
    } as ShopperOrder['order']['lines'][number];
    Object.assign(recent.order, { placedAt: Date.now() - 1_000, lines: [line] });
    server.replies.set('fetchOrders', { orders: [recent, order('Old cap')], canLookUp: false });
    server.say('Hello');
    const { page, panel } = await open();
    await panel.getByRole('button', { name: 'Your orders' }).click();
    const box = panel.getByRole('region', { name: 'Your orders' });
    await box.getByRole('button', { name: 'Your year with us' }).press('Enter');
    const told = box.locator('dl');
    await told.waitFor();
    expect(await told.textContent()).toBe(
      'Orders1You kept1Went back1Spent€168.00Most oftenFisherman jumper × 1SizeM × 1',
    );
    if (pictures) await page.screenshot({ path: `${pictures}/widget-season.png` });
    await page.keyboard.press('Escape');
    server.replies.set('fetchOrders', { orders: [order()], canLookUp: false });
    await panel.getByRole('button', { name: 'Your orders' }).click();
    await box.getByText('#1042').waitFor();
    expect(await box.getByRole('button', { name: 'Your year with us' }).count()).toBe(0);
  });

  test('25 she sees her order and asks for an exchange of a piece', async () => {
    const { server, open } = stage();
    server.replies.set('fetchOrders', { orders: [order()], canLookUp: true });
    server.say('Hello');
    const { page, panel, log } = await open();
    await panel.getByRole('button', { name: 'Your orders' }).click();
    const box = panel.getByRole('region', { name: 'Your orders' });
    await box.getByText('#1042').waitFor();
    expect(await box.textContent()).toContain('On its way');
    // Links lead to the shop's own pages only.
    expect(await box.getByRole('link').count()).toBe(0);
    await box.getByRole('button', { name: 'Send something back' }).click();
    await box.getByRole('button', { name: 'Ask for it' }).click();
    await box.getByText('Choose what you would like').waitFor();
    await box.getByRole('radio', { name: 'Exchange' }).check();
    await box.getByRole('combobox', { name: 'How many: Fisherman jumper' }).selectOption('1');
    await box.getByRole('combobox', { name: 'Why: Fisherman jumper' }).selectOption('too_small');
    await box.getByRole('textbox', { name: 'What would you like instead?' }).fill('L');
    if (pictures) await page.screenshot({ path: `${pictures}/widget-return.png` });
    await box.getByRole('button', { name: 'Ask for it' }).click();
    await box.getByText('Asked.').waitFor();
    await log.getByText('You asked to send something of order #1042 back').waitFor();
    const { payload } = server.asked.find(({ name }) => name === 'requestReturn') ?? {};
    expect(payload).toMatchObject({
      ...{ orderId: '1042', wish: 'exchange' },
      lines: [{ lineId: 'l1', quantity: 1, reason: 'too_small', instead: [{ value: 'L' }] }],
    });
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });
    await eventually(
      () =>
        panel.getByRole('button', { name: 'Your orders' }).evaluate((one) => one.matches(':focus')),
      true,
    );
  });

  test('24 a look-up says the same of a wrong number and a wrong e-mail, and shows what it found', async () => {
    const { server, open } = stage();
    server.replies.set('lookUpOrder', { order: null });
    const { panel, page } = await open();
    await panel.getByRole('button', { name: 'Your orders' }).click();
    const find = panel.getByRole('form', { name: 'Find another order' });
    await find.getByLabel('Order number').fill('1042');
    await find.getByLabel('E-mail of the order').fill('anna@example.com');
    await find.getByRole('button', { name: 'Find' }).click();
    await find.getByText('No order goes with this number and e-mail.').waitFor();
    if (pictures) await page.screenshot({ path: `${pictures}/widget-look-up.png` });
    server.refusals.set('lookUpOrder', 'rate_limited');
    await find.getByRole('button', { name: 'Find' }).click();
    await find.getByText('Too many tries.').waitFor();
    server.refusals.clear();
    server.replies.set('lookUpOrder', { order: order() });
    await find.getByRole('button', { name: 'Find' }).click();
    await panel.getByRole('region', { name: 'Your orders' }).getByText('#1042').waitFor();
  });

  test('23 an order her page tells of is reported once, over reloads, and only with a chat', async () => {
    const { server, open } = stage();
    const claim = { orderId: '7', total: eur(1), lines: [], codes: [] };
    const reports = () => server.asked.filter(({ name }) => name === 'reportOrder').length;
    const first = await open();
    await first.page.evaluate(
      (placed) => sessionStorage.setItem('placed', placed),
      JSON.stringify(claim),
    );
    await first.page.reload();
    await first.panel.waitFor();
    expect(reports()).toBe(0);
    await first.write('Thank you');
    await eventually(reports, 1);
    // Her words have left, and the page knows that the report has arrived: else the next one repeats it.
    await eventually(() => server.asked.some(({ name }) => name === 'sendMessage'), true);
    await eventually(
      () => first.page.evaluate(() => Object.keys(sessionStorage).some((key) => /order/.test(key))),
      true,
    );
    await first.page.reload();
    await first.log.getByText('Thank you').waitFor();
    await eventually(
      () =>
        first.page.evaluate(
          () => 'order' in (window as unknown as { testing: { shop: object } }).testing.shop,
        ),
      true,
    );
    expect(reports()).toBe(1);
  });

  test('right-to-left, a phone, long words: nothing runs out of the box', async () => {
    const { server, arrive, context } = stage();
    server.replies.set('fetchOrders', {
      orders: [order('Donaudampfschifffahrtsgesellschaftskapitänsmützenpullover')],
      canLookUp: true,
    });
    server.happen({
      ...{ kind: 'order_placed', orderId: '1042', number: '#1042', total: eur(16_800), pieces: 2 },
      standing: 'verified',
    });
    for (const [locale, width, name] of [
      ['ar', 390, 'طلباتك'],
      ['de', 320, 'Ihre Bestellungen'],
    ] as const) {
      const { page, launcher } = await arrive(`/?locale=${locale}`);
      await launcher.click();
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme: locale === 'ar' ? 'dark' : 'light' });
      await page.getByRole('button', { name, exact: true }).click();
      const box = page.locator('.orders');
      await box.locator('li .text-button').click();
      await box.locator('select').first().waitFor();
      expect(await box.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
      if (pictures) await page.screenshot({ path: `${pictures}/widget-${locale}.png` });
      await page.close();
    }
    expect(context.pages()).toHaveLength(0);
  });
});
