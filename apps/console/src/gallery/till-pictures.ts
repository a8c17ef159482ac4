import type { Page } from 'playwright-core';
import type { Talk } from './floor.ts';
import type { PracticeServer } from './practice-server.ts';

type Size = { width: number; height: number };
type Look = { size?: Size; dark?: boolean };
type Act = (page: Page, server: PracticeServer) => Promise<void>;
type Enter = (page: Page, server: PracticeServer) => Promise<Talk>;

const openWays = async (page: Page, words = ''): Promise<void> => {
  await page.getByRole('textbox', { name: 'Reply' }).pressSequentially('/till ');
  await page.getByRole('textbox', { name: 'Words with it' }).fill(words);
};

const choose = async (page: Page, name: string): Promise<void> => {
  await openWays(page);
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
};

/** The way to the till: its dialog, what came of it in the log, the present beside it. */
export const tillPictures = (enter: Enter, { phone }: { phone: Size }): [string, Look, Act][] => {
  /** Ines has told of the present, at length. */
  const present: Enter = async (page, server) => {
    const talk = await enter(page, server);
    const date = new Date(Date.now() + 6 * 86_400_000).toISOString().slice(0, 10);
    const { conversationId } = talk.row;
    server.floor.answers.changeGift({
      conversationId,
      changes: {
        ...{ recipient: 'Tom', occasion: 'Birthday', sizes: 'M, loose. 184 cm, 82 kg' },
        ...{ style: 'Donaudampfschifffahrtsgesellschaftsblau, no turtlenecks', date },
        ...{ budget: { amount: 12_000, currency: 'EUR' }, country: 'IE', giftReceipt: true },
      },
    });
    return talk;
  };
  const dialog: Act = async (page, server) => {
    await present(page, server);
    await openWays(page, 'Here it is');
  };
  const inLog: Act = async (page, server) => {
    const talk = await present(page, server);
    await choose(page, 'The size guide');
    await page.getByText('Offered to show her').waitFor();
    server.floor.adds(talk, {
      ...{ kind: 'guide_followed', guideSeq: talk.row.head, result: 'missing' },
    });
    const message = 'Merino crew sweater in L is sold out';
    server.refusals.set('sendCheckoutLink', { code: 'invalid', message });
    await choose(page, 'A link to pay');
    await page.getByText('Not sent:').waitFor();
  };
  return [
    ['till', {}, dialog],
    ['till-dark', { dark: true }, dialog],
    ['till-phone', { size: phone }, dialog],
    [
      'till-no-cart',
      {},
      async (page, server) => {
        const talk = await enter(page, server);
        const { cart } = talk.shopper;
        if (cart) server.floor.shopsFor(talk, { ...cart, cart: { ...cart.cart, lines: [] } });
        await openWays(page);
        await page.getByText('Her cart is empty.').waitFor();
      },
    ],
    ['till-log', {}, inLog],
    ['till-log-dark', { dark: true }, inLog],
    ['till-log-phone', { size: phone }, inLog],
    [
      'till-present-phone',
      { size: phone },
      async (page, server) => {
        await present(page, server);
        await page.getByRole('button', { name: 'Shopper and cart' }).click();
        await page.getByRole('region', { name: 'Present' }).scrollIntoViewIfNeeded();
      },
    ],
  ];
};
