import type { CartLine, ProposedChange } from '@aisle/protocol';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { code, held, knitsFor, lineOf } from '../testing/offered.ts';
import { inBrowser } from '../testing/suite.ts';
import { eventually } from '../testing/visit.ts';

const fill = (page: Page, lines: readonly CartLine[]): Promise<void> =>
  page.evaluate((all) => Object(window).testing.shop.write(all), lines as never);
const inShop = async (page: Page): Promise<string[]> => {
  const lines: CartLine[] = await page.evaluate(() => Object(window).testing.shop.read());
  return lines.map(({ key, quantity }) => `${quantity} ${key}`);
};
const next = (page: Page, outcome: unknown): Promise<void> =>
  page.evaluate((one) => {
    Object(window).testing.shop.next = one;
  }, outcome as never);
const attempts = (page: Page): Promise<{ changes: ProposedChange[]; attemptId: string }[]> =>
  page.evaluate(() => Object(window).testing.shop.changed);

inBrowser('the cart proposal', (stage) => {
  const answers = (seq = 1) =>
    stage()
      .server.entries()
      .flatMap(({ content }) =>
        content.kind === 'proposal_answered' && content.proposalSeq === seq
          ? [content.outcome]
          : [],
      );
  const results = (seq = 1) => answers(seq).map(({ result }) => result);
  const cardIn = (page: Page, at = 0) => {
    const card = page.getByRole('group', { name: 'Cart proposal' }).nth(at);
    const button = (name: string) => card.getByRole('button', { name, exact: true });
    return {
      ...{ page, card, button },
      accept: button('Accept'),
      decline: button('No, thanks'),
      undo: button('Undo'),
    };
  };
  /** Her page with her cart in it, and a proposal. */
  const openOffer = async (changes?: ProposedChange[], path = '/') => {
    const { server, arrive } = stage();
    const knits = knitsFor(server);
    const tab = await arrive(path);
    await fill(tab.page, knits.cart);
    server.propose(changes ?? knits.changes, 'The L falls looser');
    await tab.launcher.click();
    const card = cardIn(tab.page);
    await card.card.waitFor();
    return { ...tab, ...card, knits };
  };

  test('19 before and after are shown, and nothing is changed until she accepts', async () => {
    const { page, card, knits } = await openOffer();
    await page.getByText('The L falls looser').waitFor();
    expect(await card.locator('s').allTextContents()).toEqual(['M, oatmeal', '2', '€407.00']);
    expect(await card.locator('dd').last().textContent()).toBe('-€30.00');
    await card.getByText('€377.00').waitFor();
    expect(await inShop(page)).toEqual(knits.cart.map((one) => `${one.quantity} ${one.key}`));
    expect(await attempts(page)).toEqual([]);
  });

  test('20 accepted: the shop’s own cart is changed, she sees what is in it, the server is told', async () => {
    const { page, card, accept } = await openOffer();
    await accept.click();
    await card.getByText('Done. In your cart now:').waitFor();
    await card.getByText('1 × Merino crew-neck jumper, L, oatmeal').waitFor();
    expect(await inShop(page)).toEqual([
      '1 alpaca-S-moss',
      '1 merino-L-oatmeal',
      '1 lambswool-M-ink',
    ]);
    await eventually(() => results(), ['accepted']);
    expect(answers()[0]).toMatchObject({ subtotal: { amount: 37_700, currency: 'EUR' } });
    await page.getByText('You accepted. Subtotal €377.00').waitFor();
  });

  test('20 declined: nothing was changed, and it stays declined after a reload', async () => {
    const { page, card, decline, knits } = await openOffer();
    await decline.click();
    await card.getByText('Declined. Your cart is as it was.').waitFor();
    await eventually(() => results(), ['declined']);
    await page.reload();
    await card.getByText('Declined. Your cart is as it was.').waitFor();
    expect(await card.getByRole('button').count()).toBe(0);
    expect(await inShop(page)).toEqual(knits.cart.map((one) => `${one.quantity} ${one.key}`));
  });

  test('by keyboard alone: edit, leave one out, another number, accept', async () => {
    const { page, card, button } = await openOffer();
    await button('Edit').focus();
    await page.keyboard.press('Enter');
    await card.getByRole('checkbox', { name: 'Include Alpaca roll-neck, S, moss' }).press('Space');
    await card.getByRole('button', { name: 'One more' }).last().press('Enter');
    await button('Accept what is ticked').press('Enter');
    await card.getByText('Done. In your cart now:').waitFor();
    expect(await inShop(page)).toEqual([
      '2 alpaca-S-moss',
      '1 merino-L-oatmeal',
      '2 lambswool-M-ink',
    ]);
    await eventually(() => results(), ['accepted']);
    const asked = stage().server.asked.find(({ name }) => name === 'answerProposal');
    expect(asked?.payload.answer).toMatchObject({
      kept: [{ change: 0 }, { change: 2, quantity: 2 }],
    });
  });

  test('20 undo takes it back at once and is told', async () => {
    const { page, card, accept, undo, knits } = await openOffer();
    await accept.click();
    await undo.click();
    await card.getByText('Undone. Your cart is as it was.').waitFor();
    expect((await inShop(page)).toSorted()).toEqual(
      knits.cart.map((one) => `${one.quantity} ${one.key}`).toSorted(),
    );
    await eventually(() => results(), ['accepted', 'undone']);
    expect(await card.getByRole('button').count()).toBe(0);
  });

  test('undo is still at hand after a reload, and later it is put back by another proposal', async () => {
    const { page, accept, undo } = await openOffer();
    await accept.click();
    await undo.waitFor();
    await page.reload();
    await undo.waitFor();
    const { button } = cardIn(page);
    await page.evaluate(() =>
      sessionStorage.removeItem(
        Object.keys(sessionStorage).find((key) => key.startsWith('aisle.proposal.')) ?? '',
      ),
    );
    await page.reload();
    await button('Put it back').click();
    await cardIn(page, 1).card.getByText('Put back as it was').waitFor();
    expect(stage().server.entries().at(-1)?.content).toMatchObject({ undoes: 1 });
    expect(await button('Put it back').count()).toBe(0);
  });

  test.each([
    [{ change: 2, reason: 'out_of_stock' }, 'Lambswool cardigan, M, ink sold out a moment ago.'],
    [
      { change: 2, reason: 'not_enough_stock', available: 3 },
      'The shop has only 3 of Lambswool cardigan, M, ink.',
    ],
    [
      { change: 0, reason: 'price_changed', price: { amount: 9_900, currency: 'EUR' } },
      'Merino crew-neck jumper, L, oatmeal costs €99.00 now.',
    ],
    [{ change: 0, reason: 'stale' }, 'Your cart has changed since this was proposed.'],
  ])('19 refused by the shop: %o, and a fresh offer is a tap away', async (refusal, words) => {
    const { page, card, accept, button } = await openOffer();
    const ink = () => card.getByRole('heading').evaluate((one) => getComputedStyle(one).color);
    const plain = await ink();
    await next(page, { kind: 'refused', ...refusal });
    await accept.click();
    await card.getByText(`${words} Your cart is unchanged.`).waitFor();
    // The reason alone is coloured, not the whole card.
    expect(await ink()).toBe(plain);
    await eventually(() => answers(), [{ result: 'refused', ...refusal } as never]);
    await button('Ask for a fresh offer').click();
    await card.getByText('Asked. A fresh offer appears here.').waitFor();
    await eventually(() => results(), ['refused', 'new_wanted']);
    stage().server.propose(knitsFor(stage().server).changes);
    await card.getByText('A newer offer has taken its place.').waitFor();
    await cardIn(page, 1).accept.waitFor();
  });

  test('19 refused in passing: the same may be tried again, as another attempt', async () => {
    const { page, card, accept } = await openOffer();
    await next(page, { kind: 'refused', change: 0, reason: 'rate_limited' });
    await accept.click();
    await card.getByText('The shop is busy.').waitFor();
    await accept.click();
    await card.getByText('Done. In your cart now:').waitFor();
    const [first, second] = await attempts(page);
    expect(second?.attemptId).not.toBe(first?.attemptId);
    await eventually(() => results(), ['refused', 'accepted']);
  });

  test('what was refused can be left out and the rest accepted', async () => {
    const { page, card, accept, button } = await openOffer();
    await next(page, { kind: 'refused', change: 2, reason: 'out_of_stock' });
    await accept.click();
    await button('Edit').click();
    await card.getByRole('checkbox', { name: /Lambswool/ }).uncheck();
    await button('Accept what is ticked').click();
    await card.getByText('Done. In your cart now:').waitFor();
    expect(await inShop(page)).toEqual(['1 alpaca-S-moss', '1 merino-L-oatmeal']);
  });

  test('19 no answer from the shop: the same attempt again, done once', async () => {
    const { page, card, accept, button } = await openOffer();
    await next(page, { kind: 'unknown' });
    await accept.click();
    await card.getByText('it is done once at most').waitFor();
    expect(await button('Edit').count()).toBe(0);
    await accept.click();
    await card.getByText('Done. In your cart now:').waitFor();
    const [first, second] = await attempts(page);
    expect(second?.attemptId).toBe(first?.attemptId);
    await eventually(() => results(), ['accepted']);
  });

  test('19 a page that goes in the middle: the next one finishes it, once', async () => {
    const { page, card, accept } = await openOffer();
    await next(page, 'hold');
    await accept.click();
    await card.getByText('Changing your cart').waitFor();
    await page.reload();
    await card.getByText('Done. In your cart now:').waitFor();
    await eventually(() => results(), ['accepted']);
    await page.reload();
    await card.getByText('Done. In your cart now:').waitFor();
    expect(await inShop(page)).toEqual([
      '1 alpaca-S-moss',
      '1 merino-L-oatmeal',
      '1 lambswool-M-ink',
    ]);
    expect(results()).toEqual(['accepted']);
  });

  test('19 two tabs: the second one is told, and both show the one answer', async () => {
    const { page, card, accept } = await openOffer();
    const second = await stage().open();
    const other = cardIn(second.page);
    await next(page, 'hold');
    await accept.click();
    await card.getByText('Changing your cart').waitFor();
    await other.accept.click();
    await other.card.getByText('Another tab is changing your cart.').waitFor();
    await page.evaluate(() => Object(window).testing.shop.go());
    await card.getByText('Done. In your cart now:').waitFor();
    await other.button('Put it back').waitFor();
    expect(results()).toEqual(['accepted']);
    expect(await attempts(second.page)).toEqual([]);
  });

  test('19 a newer proposal takes the place of the older one', async () => {
    const { page, card, accept, knits } = await openOffer();
    stage().server.propose([{ kind: 'remove', line: knits.jumper }]);
    await card.getByText('A newer offer has taken its place.').waitFor();
    expect(await accept.count()).toBe(0);
    await cardIn(page, 1).accept.click();
    await cardIn(page, 1).card.getByText('1 × ').or(page.getByText('2 × Alpaca')).first().waitFor();
    expect(await inShop(page)).toEqual(['2 alpaca-S-moss']);
  });

  test('18, 19 a code: what it is worth, and refused once it has run out', async () => {
    const { page, card, accept } = await openOffer([code(10)]);
    await card.getByText('10 % off with a code of your own').waitFor();
    await card.getByText('YOURS-7KQM-4XPW-9TBH').waitFor();
    await card.getByText('€366.30').waitFor();
    await card.getByText('-€40.70').waitFor();
    stage().server.propose([code(10, Date.now() - 1)]);
    await cardIn(page, 1).accept.click();
    await cardIn(page, 1).card.getByText('The code has run out. Your cart is unchanged.').waitFor();
    expect(await attempts(page)).toEqual([]);
    expect(await accept.count()).toBe(0);
  });

  test('gift wrap and note are shown, and taken back with everything else', async () => {
    const { server } = stage();
    const wrap = {
      ...lineOf(knitsFor(server).alpaca, 'alpaca-S-ink'),
      name: 'Gift wrap',
      options: [],
    };
    const { page, card, accept, undo } = await openOffer([
      { kind: 'gift', wrap, note: 'Happy birthday, Jonas' },
    ]);
    await card.getByText('Happy birthday, Jonas').waitFor();
    await accept.click();
    await undo.click();
    await card.getByText('Undone.').waitFor();
    expect(await inShop(page)).toEqual(['1 merino-M-oatmeal', '2 alpaca-S-moss']);
  });

  test('a cart that cannot be changed from here: what to do by hand, with links', async () => {
    const { page, card, accept, button } = await openOffer(undefined, '/?readonly');
    await accept.click();
    await card.getByText('cannot be changed from the chat').waitFor();
    const link = card.getByRole('link', { name: 'Lambswool cardigan' });
    expect(await link.getAttribute('href')).toBe(`${stage().server.url}/products/lambswool`);
    await button('Open the cart').click();
    expect(await page.evaluate(() => Object(window).testing.shop.opened)).toBe(true);
    await eventually(
      () => answers(),
      [{ result: 'refused', change: 0, reason: 'unsupported' } as never],
    );
  });

  test('commerce: no link leads to another site, and names are text', async () => {
    const { server } = stage();
    const line = lineOf(knitsFor(server, '<img src=x onerror=alert(1)>').merino, 'merino-L-ink');
    const { card } = await openOffer([
      { kind: 'add', line: { ...line, ref: { ...line.ref, url: `${server.url}.evil.example/` } } },
      { kind: 'remove', line: held(line) },
    ]);
    await card.getByText('<img src=x onerror=alert(1)>').first().waitFor();
    expect(await card.getByRole('link').count()).toBe(0);
  });

  test('the chat cannot be reached: nothing is changed, and that is said', async () => {
    const { page, card, accept } = await openOffer();
    stage().server.refusals.set('claimProposal', 'unavailable');
    await accept.click();
    await card.getByText('The chat cannot be reached. Nothing was changed').waitFor();
    expect(await attempts(page)).toEqual([]);
    stage().server.refusals.delete('claimProposal');
    await accept.click();
    await card.getByText('Done. In your cart now:').waitFor();
  });
});
