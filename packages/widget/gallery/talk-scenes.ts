import type { Page } from 'playwright-core';
import type { ChatServer } from '../src/testing/chat-server.ts';
import { IDA, NOOR } from '../src/testing/knits.ts';
import { both, type Scene } from './scene.ts';
import { conversation } from './sweater-talk.ts';

const field = (page: Page) => page.locator('aisle-chat textarea');

const write = async (page: Page, text: string): Promise<void> => {
  await field(page).fill(text);
  await field(page).press('Enter');
};

const talk: Scene['play'] = async (page, server) => {
  await page.getByText('he likes it loose').waitFor();
  await write(page, 'Would L be too big then?');
  await page.locator('.stage.sent').waitFor();
  server.read('seen');
  server.type(true);
  await page.locator('.typing').waitFor();
};

const home: Scene['play'] = async (page) => {
  await page.getByRole('heading').last().waitFor();
};

const peeked = (server: ChatServer): void => {
  conversation(server);
  server.setStore({ sneakPeek: true });
};

const disclosed =
  (words: string): Scene['play'] =>
  async (page) => {
    await page.locator('.peek', { hasText: words }).waitFor();
  };

const waiting = (server: ChatServer): void => {
  server.recall('Hello, does the merino one itch?', Date.now() - 40_000);
  server.queue({ position: 3, estimateMs: 180_000 });
};

const inQueue =
  (words: string): Scene['play'] =>
  async (page) => {
    // Said to screen readers, too: the visible line is the last one.
    await page.locator('.queue', { hasText: words }).waitFor();
  };

/** The panel and the conversation. */
export const TALK_SCENES: Scene[] = [
  ...both({
    name: 'home',
    before: (server) =>
      server.setStore({
        availability: { online: true, agents: [IDA, NOOR], replyTimeMs: 120_000 },
      }),
    play: home,
  }),
  {
    name: 'home-away',
    before: (server) =>
      server.setStore({ availability: { online: false, agents: [], replyTimeMs: null } }),
    play: home,
  },
  {
    name: 'home-after-hours',
    before: (server) =>
      server.setStore({
        availability: {
          ...{ online: false, agents: [IDA, NOOR], replyTimeMs: null },
          hours: {
            ...{ open: false, opensAt: Date.now() + 16 * 3_600_000, closesAt: null },
            closedFor: 'Midsummer',
          },
        },
      }),
    play: home,
  },
  {
    name: 'home-german',
    screen: 'phone',
    locale: 'de',
    play: async (page) => {
      await page.getByText('Guten Tag').waitFor();
    },
  },
  {
    name: 'home-arabic',
    screen: 'phone',
    locale: 'ar',
    play: async (page) => {
      await page.getByText('مرحبًا').waitFor();
    },
  },
  {
    name: 'sharing',
    play: async (page) => {
      await page.getByRole('button', { name: 'What the agent sees' }).click();
      await page.getByRole('switch').first().waitFor();
    },
  },
  {
    name: 'own-data-german',
    screen: 'narrow',
    locale: 'de',
    before: conversation,
    play: async (page) => {
      await page.locator('.head button').first().click();
      await page.getByRole('button', { name: 'Löschen' }).click();
      await page.getByRole('button', { name: 'Alles löschen' }).waitFor();
    },
  },
  {
    name: 'sharing-phone-dark',
    screen: 'phone',
    dark: true,
    play: async (page) => {
      await page.getByRole('button', { name: 'What the agent sees' }).click();
      await page.getByRole('switch').first().waitFor();
    },
  },
  ...both({ name: 'talk', before: conversation, play: talk }),
  { name: 'talk-yellow', before: conversation, query: { accent: '#ffd400' }, play: talk },
  { name: 'talk-forced', forced: true, before: conversation, play: talk },
  {
    name: 'talk-german',
    screen: 'phone',
    locale: 'de',
    before: (server) => {
      server.recall(
        'Guten Tag, gibt es die Donaudampfschifffahrtsgesellschaftskapitänsmütze noch in Übergröße?',
        Date.now() - 120_000,
      );
      server.join();
      server.say('Ja, in drei Farben.');
    },
    play: async (page) => {
      await page.getByText('Ja, in drei').waitFor();
      await write(page, 'Wunderbar');
    },
  },
  {
    name: 'talk-arabic',
    screen: 'phone',
    locale: 'ar',
    before: (server) => {
      server.recall('أبحث عن كنزة دافئة هدية لصديقي', Date.now() - 120_000);
      server.join();
      server.say('بكل سرور. الصوف المرينو هو الأنعم لدينا.');
    },
    play: async (page, server) => {
      await page.getByText('بكل سرور').waitFor();
      await write(page, 'هل يتوفر مقاس L؟');
      server.type(true);
    },
  },
  ...both({ name: 'queue', before: waiting, play: inQueue('2 people before you') }),
  {
    name: 'queue-german',
    screen: 'narrow',
    locale: 'de',
    before: waiting,
    play: inQueue('Vor Ihnen warten 2 Personen'),
  },
  {
    name: 'queue-arabic',
    screen: 'phone',
    locale: 'ar',
    before: waiting,
    play: inQueue('شخصان قبلك'),
  },
  ...both({ name: 'peek', before: peeked, play: disclosed('before you send it') }),
  {
    name: 'peek-german',
    screen: 'narrow',
    locale: 'de',
    before: peeked,
    play: disclosed('schon bevor Sie es senden'),
  },
  {
    name: 'failed',
    play: async (page, server) => {
      server.refusals.set('sendMessage', 'blocked');
      await page.getByRole('heading').last().waitFor();
      await write(page, 'Is the moss one back in stock?');
      await page.getByText('Not sent').waitFor();
    },
  },
  {
    name: 'reconnecting',
    before: conversation,
    play: async (page, server) => {
      await page.getByText('he likes it loose').waitFor();
      server.shut(true);
      await page.getByText('Reconnecting').waitFor();
      await write(page, 'Are you still there?');
    },
  },
  {
    name: 'closed',
    before: (server) => {
      conversation(server);
      server.end();
    },
    play: async (page) => {
      await page.getByRole('button', { name: 'Start a new one' }).waitFor();
    },
  },
  {
    name: 'new-below',
    before: (server) => {
      for (let i = 1; i <= 20; i += 1) server.say(`Line ${i} of what was said before`);
    },
    play: async (page, server) => {
      await page.getByText('Line 20').waitFor();
      await page.waitForTimeout(200);
      await page.getByRole('log').evaluate((log) => {
        log.scrollTop = 200;
      });
      await page.waitForTimeout(200);
      server.say('And one more');
      server.say('And another');
      await page.getByText('2 new').waitFor();
    },
  },
  {
    name: 'long-draft',
    play: async (page) => {
      await field(page).fill(
        'One line\nand another\nand a third\nand a fourth\nand a fifth\nand a sixth',
      );
    },
  },
  {
    name: 'limit',
    play: async (page) => {
      await page.getByRole('heading').last().waitFor();
      await field(page).fill('word '.repeat(1_010));
    },
  },
];
