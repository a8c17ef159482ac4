import type { ProposedChange } from '@aisle/protocol';
import type { BrowserContext, Page } from 'playwright-core';
import type { ChatServer } from '../src/testing/chat-server.ts';
import { code, knitsFor, lineOf } from '../src/testing/offered.ts';
import { both, type Scene } from './scene.ts';

const LONG =
  'Donaudampfschifffahrtsgesellschaftskapitänsstrickjacke mit Schalkragen und Hornknöpfen';

type Said = { changes?: (server: ChatServer) => ProposedChange[]; name?: string };

const propose =
  ({ changes, name }: Said = {}) =>
  async (server: ChatServer, context: BrowserContext): Promise<void> => {
    const knits = knitsFor(server, name);
    await context.addInitScript((cart) => {
      if (!sessionStorage.getItem('cart')) sessionStorage.setItem('cart', cart);
    }, JSON.stringify(knits.cart));
    server.recall('Would the L fall looser? And could you wrap it?', Date.now() - 60_000);
    server.join();
    const wrap = { ...lineOf(knits.alpaca, 'alpaca-S-ink'), name: 'Gift wrap', options: [] };
    const { image: _, ...plain } = { ...wrap, unitPrice: { amount: 450, currency: 'EUR' } };
    server.propose(
      changes?.(server) ?? [
        ...knits.changes,
        code(10),
        { kind: 'gift', wrap: plain, note: 'Happy birthday, Jonas' },
      ],
      'It does. I have put it together for you, with 10 % off.',
    );
  };

const card = (page: Page) => page.locator('aisle-chat .offer').last();
const seen: Scene['play'] = async (page) => {
  await card(page).locator('.acts button').first().waitFor();
};
const tap = async (page: Page, name: string): Promise<void> =>
  card(page).getByRole('button', { name, exact: true }).click();
const answers = (outcome: unknown) => async (page: Page) => {
  await seen(page, undefined as never);
  await page.evaluate((one) => {
    Object(window).testing.shop.next = one;
  }, outcome as never);
  await tap(page, 'Accept');
  await card(page).locator('.state').waitFor();
};

const short = (server: ChatServer) => knitsFor(server).changes.slice(0, 2);

/** The cart proposal in every state. */
export const PROPOSAL_SCENES: Scene[] = [
  ...both({ name: 'proposal', before: propose(), play: seen }),
  { name: 'proposal-320', screen: 'narrow', before: propose({ name: LONG }), play: seen },
  { name: 'proposal-arabic', screen: 'phone', locale: 'ar', before: propose(), play: seen },
  {
    name: 'proposal-german-320-dark',
    screen: 'narrow',
    dark: true,
    locale: 'de',
    before: propose({ name: LONG, changes: (server) => knitsFor(server, LONG).changes }),
    play: seen,
  },
  { name: 'proposal-forced', forced: true, before: propose({ changes: short }), play: seen },
  {
    name: 'proposal-edit',
    screen: 'phone',
    before: propose({ changes: (server) => knitsFor(server).changes }),
    play: async (page, server) => {
      await seen(page, server);
      await tap(page, 'Edit');
      await card(page).getByRole('checkbox').first().uncheck();
    },
  },
  ...both({
    name: 'proposal-accepted',
    before: propose({ changes: short }),
    play: async (page, server) => {
      await seen(page, server);
      await tap(page, 'Accept');
      await card(page).getByRole('button', { name: 'Undo' }).waitFor();
    },
  }),
  {
    name: 'proposal-undone',
    screen: 'phone',
    before: propose({ changes: short }),
    play: async (page, server) => {
      await seen(page, server);
      await tap(page, 'Accept');
      await tap(page, 'Undo');
      await card(page).getByText('Undone').waitFor();
    },
  },
  {
    name: 'proposal-refused',
    screen: 'phone',
    before: propose({ changes: short }),
    play: answers({ kind: 'refused', change: 0, reason: 'out_of_stock' }),
  },
  {
    name: 'proposal-refused-dark',
    screen: 'phone',
    dark: true,
    before: propose({ changes: short }),
    play: answers({ kind: 'refused', change: 0, reason: 'rate_limited' }),
  },
  {
    name: 'proposal-by-hand',
    screen: 'phone',
    query: { readonly: '' },
    before: propose({ changes: short }),
    play: answers(null),
  },
  {
    name: 'proposal-put-back',
    screen: 'phone',
    before: propose({ changes: short }),
    play: async (page, server) => {
      await seen(page, server);
      await tap(page, 'Accept');
      await page.evaluate(() => {
        for (const key of Object.keys(sessionStorage))
          if (key.startsWith('aisle.proposal.')) sessionStorage.removeItem(key);
      });
      await page.reload();
      await tap(page, 'Put it back');
      await card(page).getByText('Put back as it was').waitFor();
    },
  },
  {
    name: 'proposal-declined',
    screen: 'phone',
    before: propose({ changes: short }),
    play: async (page, server) => {
      await seen(page, server);
      await tap(page, 'No, thanks');
    },
  },
];
