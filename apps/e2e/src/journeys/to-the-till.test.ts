import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { type AgentDesk, openDesk } from './agent.ts';
import { inChromium } from './chromium.ts';
import { type Device, openShopper, type Shopper } from './shopper.ts';
import { pay, ringed, sendStep } from './till.ts';

const MERINO = 'Merino crew sweater';
const DAY_MS = 86_400_000;

inChromium('to the till and back, between a shop and a console', (browser) => {
  const scope = openScope();
  let stage: Stage;
  let orders = 0;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  /** On a phone the chat steps aside for what is shown, and she comes back to it. */
  const comeBack = async (shopper: Shopper, device: Device): Promise<void> => {
    if (device === 'phone') await shopper.openChat();
  };

  /** Places that are on her page: scrolled to and ringed. */
  async function isShownAround(shopper: Shopper, agent: AgentDesk, device: Device): Promise<void> {
    const { page } = shopper;
    await sendStep(agent, /Her cart$/, 'Your bag is up here');
    await shopper.log.getByText('Your bag is up here').waitFor();
    await shopper.way('Your cart').getByRole('button', { name: 'Show me' }).click();
    await ringed(page, shopper.cartLink(1));
    await agent.log.getByText('She was shown the place').waitFor();
    await comeBack(shopper, device);
    await shopper.way('Your cart').getByText('It is ringed on the page.').waitFor();

    await sendStep(agent, /size guide$/);
    await shopper.way('The size guide').getByRole('button', { name: 'Show me' }).click();
    await ringed(page, page.getByRole('link', { name: 'Size chart' }));
    await comeBack(shopper, device);
  }

  /** A place that is elsewhere has a link; one she does not want to see is left alone. */
  async function findsTheCode(shopper: Shopper, agent: AgentDesk, device: Device): Promise<void> {
    const { page } = shopper;
    await sendStep(agent, /field for codes$/);
    const way = shopper.way('The field for codes');
    await way.getByRole('button', { name: 'Show me' }).click();
    await agent.log.getByText('The place is not on her page').waitFor();
    if (await shopper.chat.isHidden()) await shopper.openChat();
    await way.getByText('It is not on this page.').waitFor();
    await way.getByRole('link', { name: 'Open its page' }).click();
    await page.waitForURL('**/cart');
    await way.getByRole('button', { name: 'Show me' }).click();
    await ringed(page, page.getByRole('textbox', { name: 'Discount code' }));
    await comeBack(shopper, device);

    await sendStep(agent, /check-out$/);
    await shopper.way('The check-out').getByRole('button', { name: 'No, thanks' }).click();
    await shopper.way('The check-out').getByText('All right.').waitFor();
    await agent.log.getByText('She did not want to be shown').waitFor();
    await sendStep(agent, /check-out$/);
    await shopper.way('The check-out').getByRole('button', { name: 'Show me' }).click();
    await ringed(page, page.getByRole('button', { name: 'Check out' }));
    await comeBack(shopper, device);
  }

  /** For whom it is and when: both sides read whether it will be there. */
  async function tellsOfThePresent(shopper: Shopper, agent: AgentDesk): Promise<void> {
    await sendStep(agent, /present$/);
    const { gift } = shopper;
    const day = new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10);
    for (const [name, value] of [
      ['For whom', 'Tom'],
      ['Occasion', 'Birthday'],
      ['Size and build', 'M, loose. 184 cm, 82 kg'],
      ['Country', 'IE'],
    ] as const)
      await gift.getByRole('textbox', { name, exact: true }).fill(value);
    await gift.getByLabel('Must be there on').fill(day);
    await gift.getByRole('button', { name: 'Save' }).click();
    await gift.getByText('Saved. We see it now.').waitFor();
    await gift.getByText(/^Ordered now, it arrives .+: in time\.$/).waitFor();
    const present = agent.page.getByRole('region', { name: 'Present' });
    await present.getByText('Tom', { exact: true }).waitFor();
    await present.getByText(/In time\./).waitFor();
    await agent.say('It is there in time, and he may exchange it within 30 days.');
    await shopper.log.getByText('he may exchange it within 30 days').waitFor();
  }

  /** The link to pay on another device: the conversation goes on there. */
  async function goesOnByPhone(shopper: Shopper, agent: AgentDesk): Promise<Shopper> {
    const way = shopper.way('The check-out');
    await shopper.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await way.getByRole('button', { name: 'Go on by phone' }).click();
    await way.getByText('Scan it with your phone.').waitFor();
    await way.getByRole('button', { name: 'Copy the link' }).click();
    await way.getByRole('button', { name: 'Copied' }).waitFor();
    const link = new URL(await shopper.page.evaluate(() => navigator.clipboard.readText()));
    expect(link.origin).toBe(stage.shop.url);
    const path = link.href.slice(link.origin.length);
    const phone = await openShopper(browser(), stage.shop, { device: 'phone', path });
    // The link has opened the chat.
    await phone.log.getByText('he may exchange it within 30 days').waitFor();
    await phone.say('I am on my phone now');
    await agent.log.getByText('I am on my phone now').waitFor();
    await shopper.log.getByText('I am on my phone now').waitFor();
    return phone;
  }

  /** The order in the console: hers, the shop's own word, and counted. */
  async function isCounted(agent: AgentDesk, number: string): Promise<void> {
    const section = agent.page.getByRole('region', { name: 'Orders' });
    const order = section.getByRole('listitem').filter({ hasText: number }).first();
    await order.getByText('Verified by the store').waitFor();
    await order.getByText('Hers: our key stands on the order.').waitFor();
    await order.getByText('M, Oatmeal').waitFor();
    await agent.log.getByText(`Order ${number} placed: 1 piece, €84.00`).waitFor();

    orders += 1;
    await agent.page.getByRole('link', { name: 'Report' }).click();
    const counted = orders === 1 ? '1 order' : `${orders} orders`;
    const name = new RegExp(`^Direct:\\s*€${84 * orders}\\.00 .*${counted}`);
    await agent.page.getByRole('button', { name }).click();
    const list = agent.page.getByRole('region', { name: 'Orders behind the figure' });
    const row = list.getByRole('listitem').filter({ hasText: number });
    await row.getByText('Verified by the store').waitFor();
    await row.getByText('Added from a suggestion').waitFor();
    await row.getByRole('link', { name: 'Open the conversation' }).click();
    await agent.log.getByText(`Order ${number} placed`).waitFor();
  }

  /** She asks to be told; the shop sends the parcel, and both sides read of it (rule 66). */
  async function isToldOfTheParcel(shopper: Shopper, agent: AgentDesk, number: string) {
    await shopper.log
      .getByRole('button', { name: 'Tell me when it is sent and delivered' })
      .click();
    await shopper.log.getByText('We will tell you how it goes on.').waitFor();
    const orders = agent.page.getByRole('region', { name: 'Orders' });
    await orders.getByText('She is told when it is sent and delivered.').first().waitFor();
    const url = 'https://post.example/CE1';
    await stage.shop.sendParcel(number, { carrier: 'An Post', number: 'CE1', url });
    const card = shopper.log.getByRole('article', { name: `Order ${number}` });
    await card.getByText('It is on its way.').waitFor();
    const link = card.getByRole('link', { name: 'Follow the parcel: An Post, CE1' });
    expect(await link.getAttribute('href')).toBe(url);
    await agent.log.getByText(`Told her: order ${number} is on its way`).waitFor();
  }

  test.each(['desktop', 'phone'] as const)(
    'step 7 on a %s: shown the way, told of the delivery, paid, counted, and told when it is sent',
    async (device) => {
      const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira, { width: 1280 });
      const shopper = await openShopper(browser(), stage.shop, {
        device,
        path: '/products/merino-crew',
      });
      const words = `How do I pay, on a ${device}?`;
      await shopper.openChat();
      await shopper.say(words);
      await agent.choose(words);
      await agent.suggest('merino sweater m <90', [MERINO]);
      const card = shopper.card(MERINO);
      await shopper.pick(card, { size: 'M', colour: 'Oatmeal' });
      await card.getByRole('button', { name: 'Add to cart' }).click();
      await card.getByText('In your cart: M, Oatmeal').waitFor();

      await isShownAround(shopper, agent, device);
      await findsTheCode(shopper, agent, device);
      await tellsOfThePresent(shopper, agent);

      await sendStep(agent, /link to pay$/);
      const way = shopper.way('The check-out');
      await way.getByText('1 piece · Subtotal €84.00').waitFor();
      const onward = way.getByRole('link', { name: 'Go to check-out' });
      // At a desk she goes on by phone; on a phone there is no other one.
      const payer = device === 'desktop' ? await goesOnByPhone(shopper, agent) : shopper;
      if (payer === shopper) await onward.click();
      else {
        await payer.chat.getByRole('button', { name: 'Close chat' }).click();
        await payer.page.getByRole('button', { name: 'Check out' }).click();
      }
      await payer.page.getByRole('heading', { name: 'Check-out' }).waitFor();
      const number = await pay(payer.page);
      // The chat steps aside where she pays, and is back on the thank-you page.
      if (payer !== shopper) await payer.openChat();
      await payer.log.getByText(words).waitFor();
      await payer.log.getByText(`Order ${number} placed, €84.00`).waitFor();
      await payer.say('Paid, thank you');
      await agent.log.getByText('Paid, thank you').waitFor();
      await isCounted(agent, number);
      await isToldOfTheParcel(payer, agent, number);

      expect([...shopper.problems, ...payer.problems, ...agent.problems]).toEqual([]);
      await payer.context.close();
      await shopper.context.close();
      await agent.context.close();
    },
  );
});
