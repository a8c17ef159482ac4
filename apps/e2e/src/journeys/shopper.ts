import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Shop } from '../stage/open-shop.ts';
import { watchProblems } from './problems.ts';
import { type ShopperCards, shopperCards } from './shopper-cards.ts';

export type Device = 'desktop' | 'phone';

const DEVICES = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const;

/** What she picks in a suggestion's card. */
export type Choice = { size: string; colour: string };

/** A shopper's tab on the shop. Everything in it is found by its accessible name. */
export type ShopperTab = ShopperCards & {
  page: Page;
  launcher: Locator;
  chat: Locator;
  log: Locator;
  field: Locator;
  /** The suggestion's card of a product, the newest if it was suggested twice. */
  card(product: string): Locator;
  /** Opens the chat by a click on the launcher. */
  openChat(): Promise<void>;
  /** Writes and sends; resolves when the words stand in her own log. */
  say(text: string): Promise<void>;
  pick(card: Locator, choice: Choice): Promise<void>;
  /** The shop's own link to the cart, whose name ends with the count. */
  cartLink(count: number): Locator;
  /** Goes to another page of the shop. */
  visit(path: string): Promise<void>;
};

/** A shopper with a browser of her own; her tabs share cookies and storage. */
export type Shopper = ShopperTab & {
  context: BrowserContext;
  /** Errors of her pages; a journey ends with none. */
  problems: readonly string[];
  newTab(path: string): Promise<ShopperTab>;
};

/** Comes to the shop. Close `context` when she leaves. */
export async function openShopper(
  browser: Browser,
  shop: Shop,
  { path = '/', device = 'desktop', dark = false } = {} as {
    path?: string;
    device?: Device;
    dark?: boolean;
  },
): Promise<Shopper> {
  const context = await browser.newContext({
    ...DEVICES[device],
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    colorScheme: dark ? 'dark' : 'light',
  });
  const problems = watchProblems(context);
  const newTab = async (at: string): Promise<ShopperTab> => {
    const tab = showTab(await context.newPage(), shop);
    await tab.visit(at);
    return tab;
  };
  return { ...(await newTab(path)), context, problems, newTab };
}

/** The day of delivery comes a moment after the card and may move it from under the first click. */
const choose = (radio: Locator) => radio.check().catch(() => radio.check());

function showTab(page: Page, shop: Shop): ShopperTab {
  page.setDefaultTimeout(20_000);
  const chat = page.getByRole('dialog', { name: 'Chat' });
  const launcher = page.getByRole('button', { name: 'Chat with us' });
  const log = chat.getByRole('log', { name: 'Conversation' });
  const field = chat.getByRole('textbox', { name: 'Message' });
  return {
    page,
    launcher,
    chat,
    log,
    field,
    ...shopperCards(page, log),
    card: (product) => log.getByRole('group', { name: product, exact: true }).last(),
    async openChat() {
      await launcher.click();
      await field.waitFor();
    },
    async say(text) {
      await field.fill(text);
      await field.press('Enter');
      await log.getByText(text, { exact: true }).waitFor();
    },
    async pick(card, { size, colour }) {
      await choose(card.getByRole('radio', { name: colour, exact: true }));
      await choose(card.getByRole('radio', { name: size, exact: true }));
    },
    cartLink: (count) => page.getByRole('link', { name: `Cart (${count})`, exact: true }),
    async visit(path) {
      await page.goto(shop.url + path);
      await page.getByRole('main').waitFor();
    },
  };
}
