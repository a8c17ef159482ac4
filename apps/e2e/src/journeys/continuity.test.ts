import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { type AgentDesk, openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { openShopper, type Shopper } from './shopper.ts';
import { soonEqual, wordsIn } from './soon.ts';

const MERINO = 'Merino crew sweater';

inChromium('what she began goes on', (browser) => {
  const scope = openScope();
  let stage: Stage;
  let agent: AgentDesk;
  let shopper: Shopper;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());
  beforeEach(async () => {
    // High enough that no line leaves the screen: what is out of sight is not in the page.
    agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira, { height: 1_300 });
    shopper = await openShopper(browser(), stage.shop, { path: '/products/merino-crew' });
  });
  afterEach(async () => {
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
    await shopper.context.close();
    await agent.context.close();
  });

  /** Both begin a conversation by these words. */
  const begin = async (words: string) => {
    await shopper.openChat();
    await shopper.say(words);
    await agent.choose(words);
  };
  const agree = (pattern: RegExp, wanted: string[]) =>
    Promise.all(
      [shopper.log, agent.log].map((log) => soonEqual(() => wordsIn(log, pattern), wanted)),
    );

  test('open state, draft and the place where she reads survive reload and page change', async () => {
    await begin('paragraph 0');
    for (let n = 1; n <= 6; n += 1)
      await agent.say(`paragraph ${n}${' of a long story'.repeat(30)}`);
    const third = shopper.log.getByText('paragraph 3 of');
    await shopper.log.getByText('paragraph 6 of').waitFor();
    await third.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await shopper.field.fill('Half a sent');
    const place = async () => Math.round(((await third.boundingBox())?.y ?? -1) / 4);
    const before = await place();
    // What is kept of her place is written a moment after she stops scrolling.
    await soonEqual(
      () => shopper.page.evaluate(() => JSON.stringify(sessionStorage).includes('\\"seq\\"')),
      true,
    );

    await shopper.page.reload();
    await shopper.chat.waitFor();
    await soonEqual(() => shopper.field.inputValue(), 'Half a sent');
    await soonEqual(place, before);
    await shopper.page.getByRole('link', { name: 'Knitwear' }).first().click();
    await shopper.page.waitForURL(`${stage.shop.url}/`);
    await shopper.chat.waitFor();
    await soonEqual(() => shopper.field.inputValue(), 'Half a sent');
    await soonEqual(place, before);
    expect(await shopper.launcher.getAttribute('aria-expanded')).toBe('true');

    await shopper.chat.getByRole('button', { name: 'Close chat' }).click();
    await shopper.page.reload();
    await shopper.launcher.waitFor();
    expect(await shopper.launcher.getAttribute('aria-expanded')).toBe('false');
    expect(await shopper.chat.isVisible()).toBe(false);
  });

  test('a reload between tap and the shop’s answer: the line is in the cart once, and told', async () => {
    await begin('Add it while I leave');
    await agent.suggest('merino crew', [MERINO]);
    const card = shopper.card(MERINO);
    await shopper.pick(card, { size: 'L', colour: 'Moss' });
    const taken = Promise.withResolvers<void>();
    await shopper.page.route('**/api/cart/lines', async (route) => {
      // The shop has it; its answer never comes, and the route stays so that nothing is sent again.
      await route.fetch();
      taken.resolve();
    });
    await card.getByRole('button', { name: 'Add to cart' }).click();
    await taken.promise;
    await shopper.page.reload();
    await card.getByText('In your cart: L, Moss').waitFor();
    await shopper.cartLink(1).waitFor();
    await agent.log.getByText('Added to cart: L, Moss').waitFor();
    await agent.cart.getByText('L, Moss', { exact: true }).waitFor();
    expect(await agent.log.getByText('Added to cart').count()).toBe(1);
  });

  test('a second tab shows the same and speaks in the same conversation', async () => {
    await begin('told 1');
    const other = await shopper.newTab('/products/cashmere-v-neck');
    await other.openChat();
    await other.log.getByText('told 1').waitFor();
    await other.say('told 2');
    await agent.say('told 3');
    await shopper.say('told 4');
    const all = ['told 1', 'told 2', 'told 3', 'told 4'];
    await agree(/told \d/g, all);
    await soonEqual(() => wordsIn(other.log, /told \d/g), all);
    await agent.inbox.getByText('told 4').waitFor();

    await agent.suggest('merino crew', [MERINO]);
    const card = other.card(MERINO);
    await other.pick(card, { size: 'XL', colour: 'Navy' });
    await card.getByRole('button', { name: 'Add to cart' }).click();
    await card.getByText('In your cart: XL, Navy').waitFor();
    await agent.cart.getByText('XL, Navy', { exact: true }).waitFor();
    await shopper.visit('/');
    await shopper.cartLink(1).waitFor();
    await shopper.card(MERINO).getByText('In your cart: XL, Navy').waitFor();
  });

  test('what she writes offline stays, is shown as waiting, and arrives once', async () => {
    await begin('while 1');
    await shopper.context.setOffline(true);
    await shopper.chat.getByRole('status', { name: 'Reconnecting' }).waitFor();
    await shopper.say('while 2');
    await shopper.say('while 3');
    await shopper.log.getByText('Sending').waitFor();
    expect(await wordsIn(agent.log, /while \d/g)).toEqual(['while 1']);
    await shopper.context.setOffline(false);
    await agree(/while \d/g, ['while 1', 'while 2', 'while 3']);
    await shopper.log.getByText('Sending').waitFor({ state: 'detached' });
    await shopper.page.reload();
    await agree(/while \d/g, ['while 1', 'while 2', 'while 3']);
  });

  test('what both write while the server is killed and started again arrives once, in order', async () => {
    await begin('hers 1');
    await stage.first.kill();
    await shopper.chat.getByRole('status', { name: 'Reconnecting' }).waitFor();
    await agent.page.getByText('Reconnecting. Your messages are kept.').waitFor();
    for (const n of [2, 3, 4]) {
      await shopper.say(`hers ${n}`);
      await agent.say(`ours ${n}`);
    }
    await stage.first.start();
    await agree(/hers \d/g, ['hers 1', 'hers 2', 'hers 3', 'hers 4']);
    await agree(/ours \d/g, ['ours 2', 'ours 3', 'ours 4']);
    await shopper.log.getByText('Sending').waitFor({ state: 'detached' });
    await agent.log.getByText('Sending').waitFor({ state: 'detached' });
    const order = await wordsIn(agent.log, /(hers|ours) \d/g);
    expect(await wordsIn(shopper.log, /(hers|ours) \d/g)).toEqual(order);
    await Promise.all([shopper.page.reload(), agent.page.reload()]);
    await agree(/(hers|ours) \d/g, order);
  });
});
