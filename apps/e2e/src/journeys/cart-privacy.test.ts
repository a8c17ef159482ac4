import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper } from './shopper.ts';
import { listenIn } from './wire.ts';

const SECRETS = {
  card: '4111 1111 1111 1111',
  cardPlain: '5500005555555559',
  email: 'anna.lindqvist@mail.example',
  street: 'Rue de la Paix 3',
  postcode: '75002-Q',
  phone: '+33 6 12 34 56 78',
  name: 'Anna Lindqvist',
  token: 'tok_live_8fJk2Lq0Zx',
  note: 'Happy birthday dear Ottilie',
};

/** What shops' carts carry beside the goods, in every place one could look. */
const PRIVATE = {
  email: SECRETS.email,
  note: SECRETS.note,
  giftNote: SECRETS.note,
  customer: { name: SECRETS.name, email: SECRETS.email, phone: SECRETS.phone },
  billing_address: { address_1: SECRETS.street, postcode: SECRETS.postcode },
  shippingAddress: { street: SECRETS.street, postcode: SECRETS.postcode },
  payment: { card: SECRETS.card, number: SECRETS.cardPlain },
  attributes: { token: SECRETS.token, email: SECRETS.email },
  codes: [{ code: 'WOOL10', applied: true, message: SECRETS.name, usedBy: SECRETS.email }],
};
const LINE = {
  key: 'k1',
  productId: 'merino-crew',
  variantId: 'merino-crew-m-oatmeal',
  name: 'Merino crew sweater',
  options: [{ name: 'Size', value: 'M', entered: SECRETS.name }],
  quantity: 2,
  unitPrice: { amount: 8_400, currency: 'EUR', card: SECRETS.cardPlain },
  lineTotal: { amount: 16_800, currency: 'EUR' },
  engraving: `${SECRETS.name}, ${SECRETS.street}`,
  properties: { email: SECRETS.email, _card: SECRETS.card },
};
const CART = { currency: 'EUR', lines: [LINE], ...PRIVATE };

inChromium('what of a full cart leaves the page', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  const shops: [name: string, prepare: (page: Page) => Promise<unknown>][] = [
    [
      'the demo shop',
      (page) =>
        page.route(/\/api\/cart\?by=aisle$/, async (route) => {
          const money = (amount: number) => ({ amount, currency: 'EUR' });
          const sums = { subtotal: money(16_800), discount: money(0), total: money(16_800) };
          const body = JSON.stringify({ id: 'c', ...CART, ...sums });
          await route.fulfill({ contentType: 'application/json', body });
        }),
    ],
    [
      'a shop of its own, by the JS API',
      (page) =>
        page.addInitScript(
          ([cart, order]) => {
            const queue: unknown[] = [
              ['cart', cart],
              ['order', order],
            ];
            Object.assign(window, { Aisle: Object.assign(() => {}, { q: queue }) });
          },
          [CART, { id: 'A-17', total: '168.00', ...CART }] as const,
        ),
    ],
  ];
  test.each(shops)(
    '%s: goods and sums, and no card number, address or e-mail',
    async (name, prepare) => {
      const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
      const shopper = await openShopper(browser(), stage.shop, { path: '/cart' });
      await prepare(shopper.page);
      const wire = listenIn(shopper.context, stage.first.port);
      await shopper.visit('/products/merino-crew');
      await shopper.openChat();
      const words = `Is this enough wool for ${name}?`;
      await shopper.say(words);
      await agent.choose(words);
      await agent.cart.getByText('€168.00').first().waitFor();
      const said = wire.sent().join('\n');
      expect(said).toContain('reportCart');
      expect(said).toContain('merino-crew-m-oatmeal');
      for (const secret of Object.values(SECRETS)) {
        const written = [
          secret,
          encodeURIComponent(secret),
          secret.replaceAll(' ', ''),
          btoa(secret),
        ];
        for (const one of written) expect(said).not.toContain(one);
      }
      expect([...shopper.problems, ...agent.problems]).toEqual([]);
      await shopper.context.close();
      await agent.context.close();
    },
  );
});
