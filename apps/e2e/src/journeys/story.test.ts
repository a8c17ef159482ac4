import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { type AgentDesk, openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openDrawer } from './drawer.ts';
import { layoutShifts, watchLayout } from './layout.ts';
import { type Device, openShopper, type Shopper } from './shopper.ts';

const MERINO = 'Merino crew sweater';
const OATMEAL_M = { size: 'M', colour: 'Oatmeal' };

inChromium('the story, between a shop and a console', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  /** Step 1: she opens the chat and writes, and nothing of the page has moved. */
  async function begin(shopper: Shopper, words: string): Promise<void> {
    await shopper.launcher.waitFor();
    await shopper.openChat();
    expect(await shopper.launcher.getAttribute('aria-expanded')).toBe('true');
    await shopper.chat.getByText('Mira', { exact: true }).waitFor();
    await shopper.chat.getByText('Looking for something warm?').waitFor();
    expect(await layoutShifts(shopper.page)).toEqual([]);
    expect(await shopper.page.evaluate(() => window.scrollY)).toBe(0);
    await shopper.say(words);
  }

  /** Step 2: the console knows her page and cart, sees her typing and answers. */
  async function answer(shopper: Shopper, agent: AgentDesk, words: string): Promise<void> {
    await agent.choose(words);
    await agent.nowViewing.getByText(MERINO).first().waitFor();
    await agent.nowViewing.getByText('€84.00').waitFor();
    await agent.cart.getByText('The cart is empty.').waitFor();
    await agent.page.getByRole('region', { name: 'Shopper' }).getByText('Europe/Lisbon').waitFor();
    await shopper.field.pressSequentially('And he');
    await agent.log.getByText('is writing').waitFor();
    await shopper.field.fill('');
    await agent.log.getByText('is writing').waitFor({ state: 'detached' });
    await agent.reply.pressSequentially('Merino');
    await shopper.log.getByText('Mira is writing').waitFor();
    await agent.say('Merino does not itch');
    await shopper.log.getByText('Merino does not itch').waitFor();
    await agent.log.getByText('Seen', { exact: true }).waitFor();
  }

  /** Step 5, the half that is the shop's: badge, drawer and cart page say the same. */
  async function shopHolds(shopper: Shopper, device: Device): Promise<void> {
    if (device === 'phone') await shopper.chat.getByRole('button', { name: 'Close chat' }).click();
    await shopper.cartLink(1).waitFor();
    await openDrawer(shopper.page);
    const drawer = shopper.page.getByRole('dialog', { name: 'Your cart' });
    await drawer.getByText('M, Oatmeal').waitFor();
    await drawer.getByRole('button', { name: 'Close cart' }).click();
    await shopper.cartLink(1).click();
    const line = shopper.page.getByRole('listitem').filter({ hasText: 'M, Oatmeal' });
    await line.getByRole('link', { name: MERINO, exact: true }).waitFor();
    await shopper.cartLink(1).waitFor();
    if (device === 'phone') await shopper.openChat();
  }

  test.each(['desktop', 'phone'] as const)(
    'steps 1, 2 and 5 on a %s: words, suggestions, and the line in the shop’s own cart',
    async (device) => {
      const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
      const shopper = await openShopper(browser(), stage.shop, { device, path: '/cart' });
      await watchLayout(shopper.page);
      await shopper.visit('/products/merino-crew');
      const words = `A birthday sweater on a ${device}, warm, and it must not itch`;
      await begin(shopper, words);
      await answer(shopper, agent, words);

      await agent.suggest('merino sweater m <90', [MERINO]);
      const card = shopper.card(MERINO);
      await shopper.pick(card, { size: 'M', colour: 'Rust' });
      const soldOut = card.getByRole('radio', { name: /^(S|Rust), sold out$/ });
      await card.getByRole('radio', { name: 'S', exact: true }).check();
      await soldOut.waitFor();
      expect(await soldOut.isDisabled()).toBe(true);
      await shopper.pick(card, OATMEAL_M);
      await card.getByRole('button', { name: 'Add to cart' }).click();
      await card.getByText('In your cart: M, Oatmeal').waitFor();
      await agent.cart.getByText('M, Oatmeal', { exact: true }).waitFor();
      await agent.cart.getByText('Subtotal').waitFor();
      await agent.cart.getByText('Added Merino crew sweater, M, Oatmeal').waitFor();
      await agent.log.getByText('Added to cart: M, Oatmeal').waitFor();

      await shopHolds(shopper, device);
      await card.getByText('In your cart: M, Oatmeal').waitFor();
      if (device === 'phone')
        await shopper.chat.getByRole('button', { name: 'Close chat' }).click();
      await shopper.page.getByRole('button', { name: `Remove ${MERINO}, M, Oatmeal` }).click();
      await shopper.cartLink(0).waitFor();
      await agent.cart.getByText('The cart is empty.').waitFor();
      if (device === 'phone') await shopper.openChat();
      await card.getByText('In your cart').waitFor({ state: 'hidden' });

      expect([...shopper.problems, ...agent.problems]).toEqual([]);
      await shopper.context.close();
      await agent.context.close();
    },
  );

  test('several suggestions stand side by side, each can be added, and the help is rated', async () => {
    const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
    const shopper = await openShopper(browser(), stage.shop, { path: '/' });
    await shopper.openChat();
    await shopper.say('Show me three, please');
    await agent.choose('Show me three, please');
    const products = [MERINO, 'Lambswool roll-neck sweater', 'Cashmere V-neck sweater'];
    await agent.suggest('sweater', products);
    const shelf = shopper.log.getByRole('list', { name: 'Suggested products' });
    await shelf.waitFor();
    expect(await shelf.getByRole('listitem').count()).toBe(3);
    await shopper.log.getByText('1 of 3').waitFor();
    await shopper.log.getByRole('button', { name: 'Next product' }).click();
    await shopper.log.getByText('2 of 3').waitFor();
    await shopper.log.getByRole('button', { name: 'Next product' }).click();
    const cashmere = shopper.card('Cashmere V-neck sweater');
    await shopper.pick(cashmere, { size: 'L', colour: 'Dusk blue' });
    await cashmere.getByRole('button', { name: 'Add to cart' }).click();
    await cashmere.getByText('In your cart: L, Dusk blue').waitFor();
    await shopper.pick(shopper.card(MERINO), OATMEAL_M);
    await shopper.card(MERINO).getByRole('button', { name: 'Add to cart' }).click();
    await shopper.cartLink(2).waitFor();
    await agent.cart.getByText('€273.00').first().waitFor();
    expect(await agent.cart.getByRole('listitem').count()).toBe(2);

    // Step 8: she is asked once it is closed, and whoever helped sees it.
    await agent.page.getByRole('button', { name: 'Close conversation' }).click();
    const rate = (question: string, answer: string) =>
      shopper.chat
        .getByRole('radiogroup', { name: question })
        .getByRole('radio', { name: answer })
        .check({ force: true });
    await rate('How easy was it?', '5, very easy');
    await rate('How satisfied are you?', '4');
    await shopper.chat.getByText('Thank you.').waitFor();
    await agent.page.getByText('Easy 5 of 5, satisfied 4 of 5').waitFor();
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
    await shopper.context.close();
    await agent.context.close();
  });
});
