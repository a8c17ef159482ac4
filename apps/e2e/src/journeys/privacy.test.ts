import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { layoutShifts, watchLayout } from './layout.ts';
import { openShopper } from './shopper.ts';
import { listenIn } from './wire.ts';

const PERSON = {
  Name: 'Inês Duarte Quintela',
  'E-mail': 'ines.quintela@mail.example',
  Address: 'Rua das Flores 117',
  Postcode: '4050-265',
  Town: 'Vila Nova de Cerveira',
};

inChromium('what leaves the page', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  test('before a touch: one request, no cookie, no storage, and nothing moves', async () => {
    const shopper = await openShopper(browser(), stage.shop, { path: '/cart' });
    const wire = listenIn(shopper.context, stage.first.port);
    await watchLayout(shopper.page);
    // The style sheet comes last, as on a slow line: the script must not disturb that.
    await shopper.page.route('**/shop.css', async (route) => {
      // Asked from outside: the page draws no frame to wait by, and its policy lets nobody evaluate.
      await expect.poll(() => shopper.page.evaluate('typeof window.Aisle')).toBe('function');
      await route.continue();
    });
    await shopper.visit('/products/merino-crew');
    await shopper.launcher.waitFor();
    await shopper.page.mouse.move(200, 300);
    await shopper.page.mouse.wheel(0, 400);
    await shopper.page.getByRole('radio', { name: 'M', exact: true }).check();
    expect(wire.requests()).toEqual([`http://localhost:${stage.first.port}/aisle.js`]);
    const cookies = await shopper.context.cookies();
    expect(cookies.map(({ name }) => name).filter((name) => name !== 'shop_cart')).toEqual([]);
    const kept = await shopper.page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
    ]);
    expect(kept).toEqual([]);
    expect(await layoutShifts(shopper.page)).toEqual([]);
    expect(shopper.problems).toEqual([]);
    await shopper.context.close();
  });

  test('what she types at the check-out reaches the shop and never our server', async () => {
    const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
    const shopper = await openShopper(browser(), stage.shop);
    const { page } = shopper;
    const wire = listenIn(shopper.context, stage.first.port);
    await shopper.visit('/products/merino-crew');
    await shopper.openChat();
    await shopper.say('I go to the till now');
    await agent.choose('I go to the till now');
    await page.evaluate(() => {
      const radio = document.querySelector<HTMLInputElement>('#main input[value="M"]');
      radio?.click();
    });
    await shopper.chat.getByRole('button', { name: 'Close chat' }).click();
    await page.getByRole('main').getByRole('button', { name: 'Add to cart' }).click();
    await page
      .getByRole('dialog', { name: 'Your cart' })
      .getByRole('button', { name: 'Check out' })
      .click();
    for (const [label, value] of Object.entries(PERSON))
      await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel('Country').selectOption({ index: 1 });
    expect(await shopper.launcher.isVisible()).toBe(false);
    await page.getByRole('button', { name: /^Place order/ }).click();
    await page.waitForURL(/\/orders\//);
    await shopper.openChat();
    await shopper.log.getByText('I go to the till now').waitFor();
    await shopper.say('It is paid');
    await agent.log.getByText('It is paid').waitFor();
    const said = wire.sent().join('\n');
    expect(said).toContain('It is paid');
    expect(said).toContain('reportCart');
    for (const value of Object.values(PERSON)) {
      expect(said).not.toContain(value);
      expect(said).not.toContain(encodeURIComponent(value));
    }
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
    await shopper.context.close();
    await agent.context.close();
  });
});
