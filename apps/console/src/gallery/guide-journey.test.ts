import type { Page } from 'playwright-core';
import { beforeEach, expect, test } from 'vitest';
import { onPracticePage } from './practice-page.ts';
import { PASSWORD, type PracticeServer } from './practice-server.ts';

let server: PracticeServer;
let page: Page;

const log = () => page.getByRole('log', { name: 'Conversation' });
const dialog = () => page.getByRole('dialog', { name: 'The way to the till' });
const ines = () => {
  const [talk] = server.floor.talks;
  if (!talk) throw new Error('the floor has shoppers');
  return talk;
};
/** Opens the dialog by its command, from the keyboard. */
const openWays = async () => {
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/till ');
  await dialog().waitFor();
};

onPracticePage('the way to the till in the console', (practice) => {
  beforeEach(async () => {
    page = practice.page();
    server = practice.server();
    await page.goto(`${server.origin}/console/`);
    await page.getByRole('textbox', { name: 'E-mail' }).fill('mia@loop.example');
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('list', { name: 'Inbox' }).getByText('Ines Duarte').click();
    await log().getByText('he hates tight sleeves').waitFor();
  });

  test('a place and a link go out with a word, and what came of it stands in the log', async () => {
    await openWays();
    await dialog().getByRole('textbox', { name: 'Words with it' }).fill('It is up here');
    await dialog().getByRole('button', { name: 'The size guide' }).press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await log().getByText('It is up here').waitFor();
    await log().getByText('Offered to show her: The size guide').waitFor();
    server.floor.adds(ines(), {
      ...{ kind: 'guide_followed', guideSeq: ines().row.head, result: 'missing' },
    });
    await log().getByText('The place is not on her page').waitFor();
    await openWays();
    await dialog().getByRole('button', { name: 'A link to pay' }).click();
    await log().getByText('Link to pay: 2 pieces').waitFor();
  });

  test('a link the shop refuses stays in the log with why, and is sent when tried again', async () => {
    server.refusals.set('sendCheckoutLink', { code: 'invalid', message: 'the crew is sold out' });
    await openWays();
    await dialog().getByRole('button', { name: 'A link to pay' }).click();
    await dialog().waitFor({ state: 'detached' });
    await log().getByText('Not sent: the shop said “the crew is sold out”.').waitFor();
    server.refusals.clear();
    await log().getByRole('button', { name: 'Try again' }).click();
    await log().getByText('Link to pay: 2 pieces').waitFor();
    expect(await log().getByText('Not sent').count()).toBe(0);
  });

  test('for a cart she does not fill or share no link is offered, and why is said', async () => {
    const { cart } = ines().shopper;
    if (!cart) throw new Error('she has a cart');
    server.floor.shopsFor(ines(), { ...cart, cart: { ...cart.cart, lines: [] } });
    await openWays();
    const pay = dialog().getByRole('button', { name: 'A link to pay' });
    await dialog().getByText('Her cart is empty.').waitFor();
    expect(await pay.getAttribute('aria-disabled')).toBe('true');
    await pay.click({ force: true });
    expect(await dialog().isVisible()).toBe(true);
  });

  test('what she tells of the present stands beside the conversation, with its days', async () => {
    const present = page.getByRole('region', { name: 'Present' });
    expect(await present.count()).toBe(0);
    const { conversationId } = ines().row;
    const changes = { recipient: 'Tom', country: 'IE', date: '2099-12-24', giftReceipt: true };
    server.floor.answers.changeGift({ conversationId, changes });
    await present.getByText('Tom', { exact: true }).waitFor();
    await present.getByText('Ireland').waitFor();
    await present.getByText('without prices').waitFor();
    await present.getByText(/^In time\. Arrives .* if ordered before /).waitFor();
    server.floor.answers.changeGift({ conversationId, changes: { date: '2001-12-24' } });
    await present.getByText(/^Too late\./).waitFor();
  });
});
