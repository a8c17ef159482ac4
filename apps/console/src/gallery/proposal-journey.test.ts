import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { cartOf } from './floor.ts';
import { onPracticePage } from './practice-page.ts';
import { PASSWORD, type PracticeServer } from './practice-server.ts';

let server: PracticeServer;
let page: Page;

const signIn = async () => {
  await page.goto(`${server.origin}/console/`);
  await page.getByRole('textbox', { name: 'E-mail' }).fill('mia@loop.example');
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('list', { name: 'Inbox' }).waitFor();
};
const inbox = () => page.getByRole('list', { name: 'Inbox' });
const log = () => page.getByRole('log', { name: 'Conversation' });
const reply = () => page.getByRole('textbox', { name: 'Reply' });
const openInes = async () => {
  await inbox().getByText('Ines Duarte').click();
  await log().getByText('he hates tight sleeves').waitFor();
};
const ines = () => {
  const talk = server.floor.talks[0];
  if (!talk) throw new Error('the floor has shoppers');
  return talk;
};

onPracticePage('drafting a cart proposal in a browser, under the real policy', (practice) => {
  beforeEach(() => {
    page = practice.page();
    server = practice.server();
  });

  test('17 a proposal is drafted by keyboard alone on her live cart, sent, and followed', async () => {
    await signIn();
    await openInes();
    await reply().pressSequentially('/cart cap');
    const dialog = page.getByRole('dialog', { name: /Propose a cart change/ });
    await dialog.getByRole('option', { name: /Watch cap/ }).waitFor();
    expect(await dialog.getByRole('combobox', { name: 'Add a product' }).inputValue()).toContain(
      'cap',
    );
    await page.keyboard.press('Enter');
    expect(await dialog.getByText('Choose a size or colour for what you add.').count()).toBe(1);
    await dialog.getByRole('button', { name: /^One size, Moss/ }).press('Enter');
    const merino = dialog.getByRole('listitem', { name: 'Merino crew sweater' });
    await merino.getByRole('spinbutton', { name: /Quantity/ }).press('ArrowUp');
    await merino.getByText('before 2 now 3').waitFor();
    // Her cart changes under the draft.
    server.floor.shopsFor(
      ines(),
      cartOf(server.origin, [1, 1], () => [], Date.now()),
    );
    await dialog.getByText('Her cart now has 1 of Merino crew sweater').waitFor();
    await merino.getByText('before 1 now 3').waitFor();
    await dialog.getByRole('checkbox', { name: 'Give a code of her own' }).press('Space');
    await dialog.getByRole('textbox', { name: 'A line to go with it' }).fill('Two for you both');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const card = log().getByRole('group', { name: 'Cart proposal' });
    await card.getByText('Waiting for her answer').waitFor();
    expect(await card.textContent()).toContain('before 1 now 3');
    expect(ines().entries.at(-1)?.content).toMatchObject({
      kind: 'cart_proposal',
      text: 'Two for you both',
      changes: [{ kind: 'set_quantity', to: 3 }, { kind: 'add' }, { kind: 'apply_code' }],
    });

    const proposalSeq = ines().row.head;
    server.floor.adds(ines(), {
      kind: 'proposal_answered',
      proposalSeq,
      outcome: { result: 'refused', change: 0, reason: 'not_enough_stock', available: 2 },
    });
    await card.getByText('Not taken: only 2 left').waitFor();
    await card.getByRole('button', { name: 'Make a fresh offer' }).press('Enter');
    await merino.getByText('before 1 now 3').waitFor();
    await merino.getByRole('spinbutton', { name: /Quantity/ }).press('ArrowDown');
    await dialog.getByRole('button', { name: 'Send proposal' }).press('Enter');
    await log().getByText('Replaced by a newer one').waitFor();

    server.floor.adds(ines(), {
      kind: 'proposal_answered',
      proposalSeq: ines().row.head,
      outcome: {
        ...{ result: 'accepted', changes: [], edited: false },
        subtotal: { amount: 30_000, currency: 'EUR' },
      },
    });
    await log().getByText('Ines Duarte accepted: subtotal €300.00').waitFor();
    await log().getByRole('button', { name: 'Propose to put it back' }).press('Enter');
    await log().getByText('Cart proposal: put back').waitFor();
  });

  test('a line of the live cart opens the draft at that line; what is refused stays, with why', async () => {
    await signIn();
    await openInes();
    const cart = page.getByRole('region', { name: 'Cart', exact: true });
    await cart.getByRole('button', { name: /^Change Merino crew sweater/ }).press('Enter');
    const dialog = page.getByRole('dialog', { name: /Propose a cart change/ });
    await dialog.getByRole('button', { name: 'Take out' }).first().click();
    const { cart: report } = ines().shopper;
    if (!report) throw new Error('Ines has a cart');
    // The server knows of a change that has not reached this console yet.
    ines().shopper.cart = { ...report, cart: { ...report.cart, lines: [] } };
    await dialog.getByRole('button', { name: 'Send proposal' }).click();
    await dialog.getByRole('alert').getByText('no longer in her cart').waitFor();
    expect(await dialog.getByText('taken out').count()).toBe(1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in a draft and in its card, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const check = async (what: string) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
        expect(found, what).toEqual([]);
      };
      await signIn();
      await openInes();
      await page.getByRole('button', { name: 'Propose cart change' }).click();
      await page.getByRole('button', { name: 'Size or colour' }).first().click();
      await page.getByRole('table').first().waitFor();
      await page.getByRole('checkbox', { name: 'Give a code of her own' }).check();
      await check('draft');
      await page.getByRole('button', { name: 'Take out' }).last().click();
      await page.getByRole('button', { name: 'Send proposal' }).click();
      await log().getByRole('group', { name: 'Cart proposal' }).waitFor();
      await check('card');
    }, 90_000);
  }
});
