import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { type AgentDesk, openDesk } from './agent.ts';
import { type Draft, draftOn } from './agent-cards.ts';
import { inChromium } from './chromium.ts';
import { type Device, openShopper, type Shopper } from './shopper.ts';

const MERINO = 'Merino crew sweater';
const CODE = /YOURS(-\w{4}){3}/;

/** Her cart as the shop's own server has it. */
type ShopCart = { lines: string[]; total: number; codes: number };

inChromium('a cart proposal, from the draft to the shop’s own cart', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  /** Asked of the shop with her own cookie, past everything of ours. */
  async function shopCart({ page }: Shopper): Promise<ShopCart> {
    const response = await page.request.get(`${stage.shop.url}/api/cart`);
    const { lines, total, codes } = await response.json();
    return {
      lines: lines.map((line: { name: string; quantity: number; options: { value: string }[] }) =>
        [line.name, ...line.options.map(({ value }) => value), line.quantity].join(' '),
      ),
      total: total.amount,
      codes: codes.length,
    };
  }
  const BEFORE: ShopCart = { lines: [`${MERINO} M Oatmeal 1`], total: 8_400, codes: 0 };
  /** A wrap at €4.50 beside the sweater, and 10 % off both. */
  const AFTER: ShopCart = {
    lines: [`${MERINO} L Oatmeal 1`, 'Gift wrap 1'],
    total: 7_965,
    codes: 1,
  };

  /** A suggestion, and M in oatmeal in her cart. */
  async function begin(device: Device, words: string): Promise<[AgentDesk, Shopper]> {
    const agent = await openDesk(browser(), stage.consoleUrl, stage.agents.mira, { width: 1280 });
    const shopper = await openShopper(browser(), stage.shop, { device });
    await shopper.openChat();
    await shopper.say(words);
    await agent.choose(words);
    await agent.suggest('merino sweater m <90', [MERINO]);
    const card = shopper.card(MERINO);
    await shopper.pick(card, { size: 'M', colour: 'Oatmeal' });
    await card.getByRole('button', { name: 'Add to cart' }).click();
    await card.getByText('In your cart: M, Oatmeal').waitFor();
    await agent.cart.getByText('M, Oatmeal', { exact: true }).waitFor();
    expect(await shopCart(shopper)).toEqual(BEFORE);
    return [agent, shopper];
  }

  async function end(agent: AgentDesk, shopper: Shopper): Promise<void> {
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
    await shopper.context.close();
    await agent.context.close();
  }

  /** Another size of the line, within the draft. */
  async function swapTo(draft: Draft, size: string): Promise<void> {
    const line = draft.line(MERINO);
    await line.getByRole('button', { name: 'Size or colour' }).click();
    await line.getByRole('button', { name: new RegExp(`^${size}, Oatmeal`) }).click();
  }

  /** L for M, wrapped, with ten per cent off, all in one proposal. */
  async function propose(agent: AgentDesk): Promise<void> {
    await agent.reply.pressSequentially('/cart ');
    const draft = draftOn(agent.page);
    await swapTo(draft, 'L');
    await draft.line(MERINO).getByText('before M, Oatmeal now L, Oatmeal').waitFor();
    await draft.wrap.check();
    await draft.code.check();
    expect(await draft.percent.inputValue()).toBe('10');
    await draft.words.fill('L for a loose fit, wrapped for him');
    await draft.send.click();
    await draft.dialog.waitFor({ state: 'detached' });
    await agent.log.getByText('Waiting for her answer').waitFor();
  }

  /** She reads what is now and what would be before she decides. */
  async function reads(proposal: Locator): Promise<void> {
    await proposal.getByText('before: M, Oatmeal now: L, Oatmeal').waitFor();
    await proposal.getByText('Gift wrap').waitFor();
    await proposal.getByText('10 % off with a code of your own').waitFor();
    await proposal.getByText(CODE).waitFor();
    await proposal.getByText('before: €84.00 now: €88.50').waitFor();
    await proposal.getByText('€79.65').waitFor();
  }

  test.each(['desktop', 'phone'] as const)(
    'step 6 on a %s: read, declined, accepted, undone and accepted again',
    async (device) => {
      const [agent, shopper] = await begin(device, `Which size, on a ${device}?`);
      const { proposal } = shopper;
      await propose(agent);
      await reads(proposal);
      await proposal.getByRole('button', { name: 'No, thanks' }).click();
      await proposal.getByText('Declined. Your cart is as it was.').waitFor();
      await agent.log.getByText('Declined', { exact: true }).waitFor();
      expect(await shopCart(shopper)).toEqual(BEFORE);

      await propose(agent);
      await reads(proposal);
      await proposal.getByRole('button', { name: 'Accept' }).click();
      await proposal.getByText('Done. In your cart now:').waitFor();
      expect(await shopCart(shopper)).toEqual(AFTER);
      await shopper.cartLink(2).waitFor();
      await proposal.getByRole('button', { name: 'Undo' }).click();
      await proposal.getByText('Undone. Your cart is as it was.').waitFor();
      await agent.log.getByText('Accepted and taken back').waitFor();
      await agent.cart.getByText('L, Oatmeal', { exact: true }).waitFor({ state: 'detached' });
      expect(await shopCart(shopper)).toEqual(BEFORE);

      await propose(agent);
      await reads(proposal);
      await proposal.getByRole('button', { name: 'Accept' }).click();
      await proposal.getByText('Done. In your cart now:').waitFor();
      await proposal.getByText(`1 × ${MERINO}, L, Oatmeal`).waitFor();
      await agent.log.getByText('Accepted, subtotal €88.50').waitFor();
      await agent.cart.getByText('L, Oatmeal', { exact: true }).waitFor();
      await agent.cart.getByText('Gift wrap').first().waitFor();
      expect(await shopCart(shopper)).toEqual(AFTER);
      // The shop's own pages say the same, from their own server.
      await shopper.visit('/cart');
      const lines = shopper.page.getByRole('list', { name: 'In your cart' });
      await lines.getByRole('listitem').filter({ hasText: 'L, Oatmeal' }).waitFor();
      await lines.getByRole('listitem').filter({ hasText: 'Gift wrap' }).waitFor();
      await shopper.page.getByRole('list', { name: 'Codes' }).getByText(CODE).waitFor();
      await end(agent, shopper);
    },
  );

  test('more than he may give is said so in the console, and nothing of it is sent', async () => {
    const [agent, shopper] = await begin('desktop', 'Is there a little off?');
    await agent.reply.pressSequentially('/cart ');
    const { code, percent, send, dialog } = draftOn(agent.page);
    await code.check();
    await percent.fill('15');
    await dialog.getByText('15 % is more than you may give. 10 % is the most.').waitFor();
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    await percent.press('Enter');
    await percent.fill('10');
    await dialog.getByText('15 % is more than').waitFor({ state: 'detached' });
    await send.click();
    await shopper.proposal.getByText('10 % off with a code of your own').waitFor();
    expect(await shopper.log.getByRole('group', { name: 'Cart proposal' }).count()).toBe(1);
    await end(agent, shopper);
  });

  test.each(['desktop', 'phone'] as const)(
    'on a %s a proposal whose cart has moved is refused with the reason, and a fresh offer follows',
    async (device) => {
      const [agent, shopper] = await begin(device, `And if I change my mind on a ${device}?`);
      const { proposal } = shopper;
      await propose(agent);
      await reads(proposal);
      // Another tab of hers takes the sweater out.
      const other = await shopper.newTab('/cart');
      await other.page.getByRole('button', { name: `Remove ${MERINO}, M, Oatmeal` }).click();
      await other.cartLink(0).waitFor();
      await other.page.close();
      await proposal.getByRole('button', { name: 'Accept' }).click();
      await proposal.getByText('Your cart has changed since this was proposed.').waitFor();
      expect(await shopCart(shopper)).toEqual({ lines: [], total: 0, codes: 0 });
      await agent.log.getByText('Not taken: her cart had changed').waitFor();
      await proposal.getByRole('button', { name: 'Ask for a fresh offer' }).click();
      await agent.log.getByText('She would like a fresh offer').waitFor();

      await agent.cart.getByText('The cart is empty.').waitFor();
      await shopper.card(MERINO).getByRole('button', { name: 'Add to cart' }).click();
      await agent.cart.getByText('M, Oatmeal', { exact: true }).waitFor();
      await agent.log.getByRole('button', { name: 'Make a fresh offer' }).click();
      const draft = draftOn(agent.page);
      await draft.line(MERINO).getByText('before M, Oatmeal now L, Oatmeal').waitFor();
      await draft.send.click();
      await draft.dialog.waitFor({ state: 'detached' });
      await reads(proposal);
      await proposal.getByRole('button', { name: 'Accept' }).click();
      await proposal.getByText('Done. In your cart now:').waitFor();
      expect(await shopCart(shopper)).toEqual(AFTER);
      await end(agent, shopper);
    },
  );
});
