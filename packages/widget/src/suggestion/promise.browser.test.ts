import { expect, test } from 'vitest';
import { garment } from '../testing/knits.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const soon = { earliest: '2026-11-25', latest: '2026-11-27', orderBefore: Date.now() + 3_600_000 };

inBrowser('a delivery promise on the card', (stage) => {
  test('the store’s rule is told as a day, and the present’s country decides once it is known', async () => {
    const { server, open } = stage();
    server.guides.estimates.set('*', { ...soon, latest: '2026-12-04' });
    server.guides.estimates.set('IE', soon);
    const product = garment(server.url, 'merino', 'Merino jumper', 8_900);
    server.products.set('merino', product);
    const { conversationId } = server.suggest([{ product }]);
    const { log } = await open();
    const card = log.getByRole('group', { name: 'Merino jumper' });
    await card.getByText('With you by Friday, Dec 4').waitFor();
    server.guides.fillIn(conversationId, { country: 'IE' });
    await card.getByText('With you by Friday, Nov 27').waitFor();
    server.guides.fillIn(conversationId, { country: 'JP' });
    await card.getByText('With you by').waitFor({ state: 'detached' });
  });

  test('past the hour up to which it holds it is asked for again', async () => {
    const { server, open } = stage();
    server.guides.estimates.set('*', { ...soon, orderBefore: Date.now() });
    const product = garment(server.url, 'merino', 'Merino jumper', 8_900);
    server.products.set('merino', product);
    server.suggest([{ product }]);
    const { log } = await open();
    await log.getByText('With you by Friday, Nov 27').waitFor();
    server.guides.estimates.set('*', { ...soon, latest: '2026-11-30' });
    await log.getByText('With you by Monday, Nov 30').waitFor();
  });

  test('no rules, or nothing in the shop: no day is promised', async () => {
    const { server, open } = stage();
    const product = garment(server.url, 'merino', 'Merino jumper', 8_900);
    server.products.set('merino', product);
    server.suggest([{ product }]);
    const first = await open();
    await first.log.getByRole('button', { name: 'Add to cart' }).waitFor();
    await eventually(() => server.asked.some(({ name }) => name === 'estimateDelivery'), true);
    expect(await first.log.getByText('With you by').count()).toBe(0);

    server.guides.estimates.set('*', soon);
    const later = product.variants.map((one) => ({
      ...one,
      availability: one.variantId.includes('-L-') ? ('BackOrder' as const) : one.availability,
    }));
    server.products.set('merino', { ...product, variants: later });
    await first.page.reload();
    const card = first.log.getByRole('group', { name: 'Merino jumper' });
    // Which one she means is not known, and one of them comes later.
    await card.getByRole('radio', { name: 'L', exact: true }).check();
    await card.getByText('On back-order').waitFor();
    expect(await card.getByText('With you by').count()).toBe(0);
    await card.getByRole('radio', { name: 'M', exact: true }).check();
    await card.getByText('With you by Friday, Nov 27').waitFor();
  });
});
