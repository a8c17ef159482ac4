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
const wares = () => page.getByRole('listbox', { name: 'Products' }).getByRole('option');
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

onPracticePage('the console in a browser, under the real policy', (practice) => {
  beforeEach(() => {
    page = practice.page();
    server = practice.server();
  });

  test('an agent answers, searches by keyboard and suggests; the cart changes before her eyes', async () => {
    await signIn();
    await openInes();
    await reply().fill('I have just the one');
    await reply().press('Enter');
    await log().getByText('I have just the one').waitFor();
    expect(await reply().inputValue()).toBe('');

    await reply().pressSequentially('/p merino m <90');
    const search = page.getByRole('combobox', { name: 'Search products' });
    await page.getByRole('option', { name: /Merino crew/ }).waitFor();
    expect(await search.inputValue()).toBe('merino m <90');
    await page.getByRole('button', { name: /^M, Oatmeal: 2 in stock/ }).click();
    await search.press('Enter');
    await page.keyboard.press('Enter');
    const suggested = log().getByRole('list', { name: 'Suggested' });
    await suggested.getByText('M, Oatmeal', { exact: true }).waitFor();
    expect(await reply().inputValue()).toBe('');

    const cart = page.getByRole('region', { name: 'Cart' });
    server.floor.shopsFor(
      ines(),
      cartOf(
        server.origin,
        [3],
        ([line]) => (line ? [{ kind: 'quantity', line, from: 2, to: 3 }] : []),
        Date.now(),
      ),
    );
    await cart.getByText('Quantity of Merino crew sweater 2 → 3').waitFor();
    expect(await cart.getByText('€267.00').count()).toBe(2);
  });

  test('a bundle by keyboard: order, pieces, name; what became of each line is on the card', async () => {
    await signIn();
    await openInes();
    await reply().pressSequentially('/p sweater');
    const search = page.getByRole('combobox', { name: 'Search products' });
    await wares().nth(1).waitFor();
    await search.press('Shift+Enter');
    await search.press('ArrowDown');
    await search.press('Shift+Enter');
    const picked = page.getByRole('list', { name: 'Picked' }).getByRole('listitem');
    const names = () => picked.locator('.font-medium').allTextContents();
    const [first = '', second = ''] = await names();
    await page.getByRole('button', { name: `Move ${first} back` }).press('Enter');
    expect(await names()).toEqual([second, first]);
    await page.getByText(`${first} is now 2 of 2`).waitFor({ state: 'attached' });
    await page.getByRole('checkbox', { name: /As a bundle/ }).press('Space');
    // Nothing is left open in a bundle.
    await page.getByText(/^Pick size and colour of/).waitFor();
    const send = page.getByRole('button', { name: 'Send as bundle' });
    expect(await send.getAttribute('aria-disabled')).toBe('true');
    for (const name of [second, first]) {
      await page.getByRole('option', { name: new RegExp(`^${name}`) }).hover();
      await page
        .getByRole('button', { name: /in stock/ })
        .first()
        .press('Enter');
    }
    await page.getByRole('spinbutton', { name: `Pieces of ${first}` }).fill('2');
    await page.getByRole('textbox', { name: 'Name of the bundle' }).fill('For Sunday');
    await page.getByRole('textbox', { name: 'Name of the bundle' }).press('Enter');
    const bundle = log().getByRole('region', { name: 'Bundle: For Sunday' });
    await bundle.getByText(`2 × ${first}`).waitFor();
    const sent = ines().entries.at(-1);
    if (sent?.content.kind !== 'bundle') throw new Error('a bundle was sent');
    expect(sent.content.lines.map(({ quantity }) => quantity)).toEqual([1, 2]);
    const lines = sent.content.lines.map(({ ref, name, options, quantity }, index) => ({
      ref,
      name,
      options,
      asked: quantity,
      added: index,
      reason: index ? ('not_enough_stock' as const) : ('out_of_stock' as const),
    }));
    server.floor.adds(ines(), { kind: 'bundle_added', bundleSeq: sent.seq, lines });
    await bundle.getByText('Sold out').waitFor();
    await bundle.getByText('Only 1 of 2').waitFor();
    await log()
      .getByText(/^Added to cart: /)
      .waitFor();
  });

  test('what she keeps stands beside the conversation at once, and on the card', async () => {
    await signIn();
    await openInes();
    await reply().pressSequentially('/p merino m <90');
    await page.getByRole('option', { name: /Merino crew/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const suggested = log().getByRole('list', { name: 'Suggested' });
    await suggested.waitFor();
    server.floor.marks(ines(), ines().row.head, 'kept', ['merino-crew']);
    const shortlist = page.getByRole('region', { name: 'Shortlist' });
    await shortlist.getByText('Merino crew sweater').waitFor();
    await suggested.getByText('On the shortlist').waitFor();
    // Marked while the console heard nothing: found when the line is back.
    server.cut(true);
    server.floor.marks(ines(), ines().row.head, 'dismissed', ['merino-crew']);
    server.cut(false);
    await suggested.getByText('Set aside').waitFor();
    await shortlist.getByText('1 set aside').waitFor();
    await page.reload();
    await suggested.getByText('Set aside').waitFor();
  });

  test('what she types offline is kept, shown as sending, and arrives once', async () => {
    await signIn();
    await openInes();
    server.cut(true);
    await page.getByText('Reconnecting. Your messages are kept.').waitFor();
    await reply().fill('Still here');
    await reply().press('Enter');
    await log().getByText('Sending').waitFor();
    server.cut(false);
    await log().getByText('Sending').waitFor({ state: 'detached' });
    await log().getByText('Still here').waitFor();
    const stored = ines().entries.filter(
      ({ content }) => content.kind === 'message' && content.text === 'Still here',
    );
    expect(stored).toHaveLength(1);
  });

  test('a session that ends keeps the draft and leads back to the same conversation', async () => {
    await signIn();
    await openInes();
    await reply().fill('Half a sentence');
    server.endSession();
    await page.getByText('Your session has ended.').waitFor();
    expect(await page.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe(
      'mia@loop.example',
    );
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await log().getByText('he hates tight sleeves').waitFor();
    expect(await reply().inputValue()).toBe('Half a sentence');
  });

  test('a wrong password is said in place and keeps what was typed; too many tries say how long', async () => {
    await page.goto(`${server.origin}/console/`);
    await page.getByRole('textbox', { name: 'E-mail' }).fill('mia@loop.example');
    await page.getByRole('textbox', { name: 'Password' }).fill('wrong');
    for (let tries = 0; tries < 5; tries += 1) {
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').getByText('do not go together').waitFor();
      await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    }
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('Try again in 4 minutes').waitFor();
    expect(await page.getByRole('textbox', { name: 'Password' }).inputValue()).toBe('wrong');
  });

  test('J and K walk through the inbox, plain keys stay letters in the reply, ? lists them', async () => {
    await signIn();
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'Visitor, Europe/Paris' }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'Ines Duarte' }).waitFor();
    await page.keyboard.press('k');
    await page.getByRole('heading', { name: 'Visitor, Europe/Paris' }).waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('jk');
    expect(await reply().inputValue()).toBe('jk');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('heading', { name: 'Ines Duarte' }).waitFor();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('dialog').getByText('Next conversation', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('taking and closing move the conversation between the tabs', async () => {
    await signIn();
    await inbox().getByText('Visitor, Europe/Paris').click();
    await page.getByRole('button', { name: 'Take', exact: true }).click();
    await log().getByText('You took the conversation').waitFor();
    await page.getByRole('button', { name: 'Close conversation' }).click();
    await page.getByText('This conversation is closed.').waitFor();
    await page.getByRole('button', { name: 'Closed 1' }).click();
    await inbox().getByText('Visitor, Europe/Paris').waitFor();
    expect(await inbox().getByRole('listitem').count()).toBe(1);
  });

  test('what comes in while she reads further up waits behind a pill', async () => {
    for (let index = 0; index < 120; index += 1) server.floor.says(ines(), `Line ${index}`);
    await signIn();
    await inbox().getByText('Ines Duarte').click();
    await log().getByText('Line 119').waitFor();
    await log().hover();
    const scrollUp = async () => {
      await page.mouse.wheel(0, -1_200);
      return log().getByText('Line 119').count();
    };
    await expect.poll(scrollUp, { timeout: 10_000 }).toBe(0);
    server.floor.says(ines(), 'One more');
    await page.getByRole('button', { name: '1 new' }).click();
    await log().getByText('One more').waitFor();
    await log().focus();
    const toTop = async () => {
      await page.mouse.wheel(0, -4_000);
      return log().getByText('birthday sweater').count();
    };
    await expect.poll(toTop, { timeout: 10_000 }).toBe(1);
  });
});
