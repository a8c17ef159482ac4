import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { type AgentDesk, openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper, type Shopper } from './shopper.ts';
import { listenIn } from './wire.ts';

const MERINO = 'Merino crew sweater';

inChromium('what changes between suggestion and tap', (browser) => {
  const scope = openScope();
  let stage: Stage;
  let agent: AgentDesk;
  let shopper: Shopper;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());
  beforeEach(async () => {
    agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira);
    shopper = await openShopper(browser(), stage.shop);
  });
  afterEach(async () => {
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
    await shopper.context.close();
    await agent.context.close();
  });

  /** She has the card before her, with size and colour picked. */
  async function chosen(words: string, size: string, colour: string) {
    await shopper.openChat();
    await shopper.say(words);
    await agent.choose(words);
    await agent.suggest('merino crew', [MERINO]);
    const card = shopper.card(MERINO);
    await shopper.pick(card, { size, colour });
    return card;
  }

  test('a new price is told, and nothing is added before she agrees to it', async () => {
    const card = await chosen('At which price?', 'L', 'Charcoal');
    await card.getByText('€84.00').first().waitFor();
    stage.shop.setPrice('merino-crew-l-charcoal', 9_150);
    await card.getByRole('button', { name: 'Add to cart' }).click();
    await card.getByText('The price is €91.50 now').waitFor();
    await shopper.cartLink(0).waitFor();
    await agent.cart.getByText('The cart is empty.').waitFor();
    await card.getByRole('button', { name: 'Add for €91.50' }).click();
    await card.getByText('In your cart: L, Charcoal').waitFor();
    await agent.cart.getByText('€91.50').first().waitFor();
    await shopper.cartLink(1).waitFor();
  });

  test('a size that sold out is told with what is left, and cannot be picked any more', async () => {
    const card = await chosen('Is it still there?', 'XL', 'Rust');
    stage.shop.setStock('merino-crew-xl-rust', 0);
    await card.getByRole('button', { name: 'Add to cart' }).click();
    await card.getByText(/sold out a moment ago\. .+ still here\./).waitFor();
    await shopper.cartLink(0).waitFor();
    await agent.cart.getByText('The cart is empty.').waitFor();
    const gone = card.getByRole('radio', { name: /, sold out$/ });
    expect(await gone.first().isDisabled()).toBe(true);
    expect(await card.getByText('In your cart').isVisible()).toBe(false);
  });

  test('with her cart not shared, the console says so and nothing of it leaves the page', async () => {
    const wire = listenIn(shopper.context, stage.first.port);
    await shopper.visit('/');
    await shopper.openChat();
    await shopper.chat.getByRole('button', { name: 'What the agent sees' }).click();
    await shopper.chat.getByRole('switch', { name: 'My cart' }).uncheck();
    await shopper.chat.getByRole('button', { name: 'What the agent sees' }).click();
    await shopper.say('My cart is my own affair');
    await agent.choose('My cart is my own affair');
    await agent.cart.getByText('private').waitFor();
    await shopper.visit('/products/ribbed-beanie');
    await shopper.page.getByRole('main').getByRole('radio', { name: 'S/M' }).check();
    await shopper.page.getByRole('main').getByRole('button', { name: 'Add to cart' }).click();
    await shopper.cartLink(1).waitFor();
    await shopper.page.getByRole('button', { name: 'Close cart' }).click();
    await shopper.say('And the beanie is in it');
    await agent.log.getByText('And the beanie is in it').waitFor();
    await agent.cart.getByText('private').waitFor();
    const said = wire.sent().join('\n');
    expect(said).toContain('And the beanie is in it');
    expect(said).not.toContain('reportCart');
    expect(said).not.toContain('subtotal');
  });
});
