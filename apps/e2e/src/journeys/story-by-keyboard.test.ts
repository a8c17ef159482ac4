import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScope } from '../nodes/scope.ts';
import { openStage, type Stage } from '../stage/open-stage.ts';
import { type AgentDesk, openConsole } from './agent.ts';
import { draftOn } from './agent-cards.ts';
import { inChromium } from './chromium.ts';
import { arrowTo, enter, focused, tabTo, typeInto } from './keys.ts';
import { openShopper, type Shopper } from './shopper.ts';
import { ringed } from './till.ts';

const MERINO = 'Merino crew sweater';

inChromium('the story by keyboard alone', (browser) => {
  const scope = openScope();
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(scope);
  });
  afterAll(() => scope.close());

  /** Both come in: he signs in and takes the conversation she begins. */
  async function begin(words: string): Promise<[AgentDesk, Shopper]> {
    const agent = await openConsole(browser(), stage.consoleUrl, { width: 1280 });
    const { email, password } = stage.agents.mira;
    await typeInto(agent.page, agent.email, email);
    await typeInto(agent.page, agent.password, password);
    await agent.page.keyboard.press('Enter');
    await agent.page.getByRole('button', { name: 'You are online' }).waitFor();

    const shopper = await openShopper(browser(), stage.shop, {
      device: 'phone',
      path: '/products/merino-crew',
    });
    await enter(shopper.page, shopper.launcher);
    await focused(shopper.field);
    await shopper.page.keyboard.type(words);
    await shopper.page.keyboard.press('Enter');
    await agent.inbox.getByText(words).waitFor();
    await agent.page.keyboard.press('j');
    await agent.log.getByText(words).waitFor();
    await agent.nowViewing.getByText(MERINO).first().waitFor();
    await agent.page.keyboard.press('r');
    await focused(agent.reply);
    return [agent, shopper];
  }

  /** He types a command into his reply; what it opens takes the keys. */
  async function command({ page, reply }: AgentDesk, word: string, name: string | RegExp) {
    await focused(reply);
    await page.keyboard.type(`/${word} `);
    const dialog = page.getByRole('dialog', { name });
    await dialog.waitFor();
    return dialog;
  }

  async function sendCard(page: Page, dialog: Locator): Promise<void> {
    await enter(page, dialog.locator('button[aria-disabled=false]', { hasText: 'Send card' }));
    await dialog.waitFor({ state: 'detached' });
  }

  async function sendStep(agent: AgentDesk, step: RegExp): Promise<void> {
    const dialog = await command(agent, 'till', 'The way to the till');
    await enter(agent.page, dialog.getByRole('button', { name: step }));
    await dialog.waitFor({ state: 'detached' });
  }

  async function buys(shopper: Shopper, agent: AgentDesk): Promise<void> {
    const { page } = shopper;
    await agent.page.keyboard.type('/p merino sweater m <90');
    await agent.page.getByRole('option', { name: MERINO }).waitFor();
    await focused(agent.search);
    await agent.page.keyboard.press('Enter');
    await focused(agent.page.getByRole('button', { name: 'Suggest', exact: true }));
    await agent.page.keyboard.press('Enter');
    const card = shopper.card(MERINO);
    const add = card.getByRole('button', { name: 'Add to cart' });
    await enter(page, add, 'Shift+Tab');
    // Without a size the key leads her to the sizes.
    await expect
      .poll(() => card.getByRole('radiogroup', { name: 'Size' }).locator(':focus').count())
      .toBe(1);
    await page.keyboard.press('Space');
    await arrowTo(page, card.getByRole('radio', { name: 'M', exact: true }));
    const oatmeal = card.getByRole('radio', { name: 'Oatmeal', exact: true });
    await tabTo(page, oatmeal);
    await page.keyboard.press('Space');
    await enter(page, add);
    await card.getByText('In your cart: M, Oatmeal').waitFor();
    await agent.cart.getByText('M, Oatmeal', { exact: true }).waitFor();
  }

  async function readsAndLooks(shopper: Shopper, agent: AgentDesk): Promise<void> {
    const { page } = shopper;
    await sendCard(agent.page, await command(agent, 'fabric', 'Fit and fabric'));
    await shopper.notes('Fit and fabric', MERINO).getByText('after the first wash').waitFor();

    const colours = await command(agent, 'colour', 'True colours');
    await enter(agent.page, colours.getByRole('button', { name: 'Oatmeal', exact: true }));
    await sendCard(agent.page, colours);
    const daylight = shopper
      .notes('True colours', MERINO)
      .getByRole('button', { name: 'Enlarge: Daylight, Oatmeal' });
    await enter(page, daylight);
    const large = shopper.zoom(MERINO);
    const photo = large.getByRole('img', { name: `${MERINO}, Daylight, Oatmeal` });
    await photo.waitFor();
    const whole = (await photo.boundingBox())?.width ?? 0;
    await page.keyboard.press('+');
    await expect.poll(async () => (await photo.boundingBox())?.width).toBeGreaterThan(whole);
    await page.keyboard.press('0');
    await page.keyboard.press('ArrowRight');
    await large.getByText('Indoor, Oatmeal').waitFor();
    await page.keyboard.press('Escape');
    await large.waitFor({ state: 'detached' });
    await focused(daylight);
  }

  async function findsTheSize(shopper: Shopper, agent: AgentDesk): Promise<void> {
    const desk = agent.page;
    const draft = await command(agent, 'size', 'Size chart');
    await enter(desk, draft.locator('summary', { hasText: 'Which size?' }));
    await typeInto(desk, draft.getByRole('textbox', { name: 'Height, cm' }), '184');
    await typeInto(desk, draft.getByRole('textbox', { name: 'Weight, kg' }), '82');
    await typeInto(desk, draft.getByRole('combobox', { name: 'Wears elsewhere' }), 'M');
    for (const name of ['and that', 'Wanted fit']) {
      await tabTo(desk, draft.getByRole('combobox', { name }));
      await desk.keyboard.press('ArrowDown');
    }
    await draft.getByText('and a loose fit is 10 to 15 cm wider').waitFor();
    await enter(desk, draft.getByRole('status').getByRole('button', { name: 'Mark L' }));
    await sendCard(desk, draft);
    const chart = shopper.notes('Size chart', MERINO);
    const marked = chart.getByRole('row', { name: /^L marked for you/ });
    await marked.getByRole('cell', { name: '112', exact: true }).waitFor();
    await enter(shopper.page, chart.getByRole('button', { name: 'in', exact: true }));
    await marked.getByRole('cell', { name: '44', exact: true }).waitFor();
  }

  async function proposes(agent: AgentDesk): Promise<void> {
    const desk = agent.page;
    await command(agent, 'cart', /^Propose a cart change/);
    const draft = draftOn(desk);
    const line = draft.line(MERINO);
    await enter(desk, line.getByRole('button', { name: 'Size or colour' }));
    await enter(desk, line.getByRole('button', { name: /^L, Oatmeal/ }));
    await tabTo(desk, draft.code);
    await desk.keyboard.press('Space');
    await tabTo(desk, draft.wrap);
    await desk.keyboard.press('Space');
    await typeInto(desk, draft.words, 'L, wrapped, and a little off');
    await desk.keyboard.press('Enter');
    await draft.dialog.waitFor({ state: 'detached' });
  }

  async function decides(shopper: Shopper, agent: AgentDesk): Promise<void> {
    const { page, proposal } = shopper;
    const answer = (name: string) => enter(page, proposal.getByRole('button', { name }));
    await proposes(agent);
    await answer('No, thanks');
    await proposal.getByText('Declined. Your cart is as it was.').waitFor();
    await proposes(agent);
    await agent.log.getByText('Waiting for her answer').waitFor();
    await answer('Accept');
    await proposal.getByText('Done. In your cart now:').waitFor();
    await answer('Undo');
    await proposal.getByText('Undone. Your cart is as it was.').waitFor();
    await agent.cart.getByText('M, Oatmeal', { exact: true }).waitFor();
    await agent.cart.getByText('L, Oatmeal', { exact: true }).waitFor({ state: 'detached' });
    await proposes(agent);
    await answer('Accept');
    await proposal.getByText('Done. In your cart now:').waitFor();
    await agent.cart.getByText('L, Oatmeal', { exact: true }).waitFor();
  }

  async function isLed(shopper: Shopper, agent: AgentDesk): Promise<void> {
    const { page, gift } = shopper;
    await sendStep(agent, /Her cart$/);
    await enter(page, shopper.way('Your cart').getByRole('button', { name: 'Show me' }));
    await ringed(page, shopper.cartLink(2));
    await focused(shopper.cartLink(2));
    await agent.log.getByText('She was shown the place').waitFor();
    await enter(page, shopper.launcher);
    await focused(shopper.field);
    await sendStep(agent, /present$/);
    await typeInto(page, gift.getByRole('textbox', { name: 'For whom' }), 'Tom');
    await typeInto(page, gift.getByRole('textbox', { name: 'Country' }), 'IE');
    await enter(page, gift.getByRole('button', { name: 'Save' }));
    await gift.getByText(/^Ordered now, it arrives /).waitFor();
    const present = agent.page.getByRole('region', { name: 'Present' });
    await present.getByText('Tom', { exact: true }).waitFor();
    await sendStep(agent, /link to pay$/);
    const onward = shopper.way('The check-out').getByRole('link', { name: 'Go to check-out' });
    await enter(page, onward);
  }

  async function pays(page: Page): Promise<string> {
    await page.getByRole('heading', { name: 'Check-out' }).waitFor();
    for (const [name, value] of [
      ['Name', 'Ana Sousa'],
      ['E-mail', 'ana@example.com'],
      ['Address', '1 Harbour Road'],
      ['Postcode', 'H91 E2K3'],
      ['Town', 'Galway'],
    ] as const)
      await typeInto(page, page.getByRole('textbox', { name, exact: true }), value);
    await typeInto(page, page.getByRole('combobox', { name: 'Country' }), 'Ireland');
    await enter(page, page.getByRole('button', { name: /^Place order/ }));
    await page.getByRole('heading', { name: 'Thank you, Ana Sousa' }).waitFor();
    return (await page.getByRole('main').locator('strong').first().textContent()) ?? '';
  }

  /** The order in her chat, in the console beside it, and behind a figure of the report. */
  async function isCounted(shopper: Shopper, agent: AgentDesk, number: string): Promise<void> {
    await shopper.log.getByText(`Order ${number} placed`).waitFor();
    await typeInto(shopper.page, shopper.field, 'Paid, thank you');
    await shopper.page.keyboard.press('Enter');
    await agent.log.getByText('Paid, thank you').waitFor();
    const order = agent.page.getByRole('region', { name: 'Orders' }).getByRole('listitem');
    await order.filter({ hasText: number }).getByText('Verified by the store').first().waitFor();
    await shopper.page.keyboard.press('Escape');
    await shopper.chat.waitFor({ state: 'hidden' });
    await focused(shopper.launcher);

    await enter(agent.page, agent.page.getByRole('link', { name: 'Report' }));
    await enter(agent.page, agent.page.getByRole('button', { name: /^Direct: / }));
    const list = agent.page.getByRole('region', { name: 'Orders behind the figure' });
    await list.getByRole('listitem').filter({ hasText: number }).waitFor();
    await list.getByText('Added by a proposal she accepted').first().waitFor();
  }

  // What is otherwise on a desktop, a chat beside the page, is in the journey of `keyboard.test.ts`.
  test('steps 3 to 7 on a phone, without a tap by anyone', async () => {
    const [agent, shopper] = await begin('A present, by keys on a phone');
    await buys(shopper, agent);
    await readsAndLooks(shopper, agent);
    await findsTheSize(shopper, agent);
    await decides(shopper, agent);
    await isLed(shopper, agent);
    await isCounted(shopper, agent, await pays(shopper.page));
    expect([...shopper.problems, ...agent.problems]).toEqual([]);
    await shopper.context.close();
    await agent.context.close();
  }, 180_000);
});
