import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { openConsole } from './agent.ts';
import { inChromium } from './chromium.ts';
import { arrowTo, hasFocus, tabTo } from './keys.ts';
import { openShopper } from './shopper.ts';

const MERINO = 'Merino crew sweater';
inChromium('by keyboard alone', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  test('an agent signs in, chooses, replies, searches, suggests and closes; a shopper buys', async () => {
    const agent = await openConsole(browser(), stage.consoleUrl);
    const desk = agent.page.keyboard;
    await tabTo(agent.page, agent.email);
    await desk.type(stage.agents.mira.email);
    await tabTo(agent.page, agent.password);
    await desk.type(stage.agents.mira.password);
    await desk.press('Enter');
    await agent.page.getByRole('button', { name: 'You are online' }).waitFor();

    const shopper = await openShopper(browser(), stage.shop, { path: '/products/merino-crew' });
    const { page } = shopper;
    const keys = page.keyboard;
    await tabTo(page, shopper.launcher);
    // Beside a shop's own page, closed and open; the chat's other states are the widget's gallery's.
    const violations = async () => (await new AxeBuilder({ page }).analyze()).violations;
    expect(await violations(), 'closed').toEqual([]);
    await keys.press('Enter');
    await shopper.chat.waitFor();
    expect(await violations(), 'open').toEqual([]);
    await expect.poll(() => hasFocus(shopper.field)).toBe(true);
    await keys.type('Nothing here needs a mouse');
    await keys.press('Enter');
    await shopper.log.getByText('Nothing here needs a mouse').waitFor();

    await agent.inbox.getByText('Nothing here needs a mouse').waitFor();
    await desk.press('j');
    await agent.log.getByText('Nothing here needs a mouse').waitFor();
    await desk.press('r');
    await expect.poll(() => hasFocus(agent.reply)).toBe(true);
    await desk.type('Nor here');
    await desk.press('Enter');
    await shopper.log.getByText('Nor here').waitFor();
    await desk.type('/p merino sweater m <90');
    await agent.page.getByRole('option', { name: MERINO }).waitFor();
    await expect.poll(() => hasFocus(agent.search)).toBe(true);
    await desk.press('Enter');
    await expect
      .poll(() => hasFocus(agent.page.getByRole('button', { name: 'Suggest', exact: true })))
      .toBe(true);
    await desk.press('Enter');
    await agent.log.getByRole('list', { name: 'Suggested' }).waitFor();
    await expect.poll(() => hasFocus(agent.reply)).toBe(true);

    const card = shopper.card(MERINO);
    const oatmeal = card.getByRole('radio', { name: 'Oatmeal', exact: true });
    const add = card.getByRole('button', { name: 'Add to cart' });
    await tabTo(page, add, 'Shift+Tab');
    await keys.press('Enter');
    await card.getByText('Choose size first.').waitFor();
    // Without a size the tap adds nothing and leads her to the sizes.
    await shopper.cartLink(0).waitFor();
    const sizes = card.getByRole('radiogroup', { name: 'Size' });
    await expect.poll(() => sizes.locator(':focus').count()).toBe(1);
    await keys.press('Space');
    await arrowTo(page, card.getByRole('radio', { name: 'M', exact: true }));
    await tabTo(page, oatmeal);
    await arrowTo(page, card.getByRole('radio', { name: 'Navy', exact: true }));
    await tabTo(page, add);
    await keys.press('Enter');
    await card.getByText('In your cart: M, Navy').waitFor();
    await shopper.cartLink(1).waitFor();
    await agent.cart.getByText('M, Navy', { exact: true }).waitFor();

    await keys.press('Escape');
    await shopper.chat.waitFor({ state: 'hidden' });
    await expect.poll(() => hasFocus(shopper.launcher)).toBe(true);

    await desk.press('Alt+c');
    await agent.page.getByText('This conversation is closed.').waitFor();
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
  });
});
