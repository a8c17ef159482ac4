import type { Page } from 'playwright-core';
import { type ChatServer, newId } from '../src/testing/chat-server.ts';
import { NOOR } from '../src/testing/knits.ts';
import { both, type Scene } from './scene.ts';
import { conversation } from './sweater-talk.ts';

const HOUR = 3_600_000;

const rated =
  (...questions: string[]) =>
  (server: ChatServer): void => {
    conversation(server);
    server.end();
    server.replies.set('fetchRating', { rating: { questions, answers: {} } });
    server.replies.set('rateConversation', null);
  };

const rate = async (page: Page): Promise<void> => {
  await page.getByRole('radiogroup').last().waitFor();
  const groups = page.getByRole('radiogroup');
  for (let index = 0; index < (await groups.count()); index += 1)
    await groups.nth(index).getByRole('radio').nth(3).check({ force: true });
  await page.locator('.rate textarea').waitFor();
};

/** Nobody is there, and she has written. */
const afterHours = (server: ChatServer): void => {
  server.recall('Hello, does the merino one itch?', Date.now() - 40_000);
  server.setStore({ mail: true, availability: { online: false, agents: [], replyTimeMs: null } });
};

const goesOn: Scene['play'] = async (page) => {
  await page.locator('.mail input').fill('ida@mail.example');
};

/** Nobody is there, and the store has answers. */
const answering = (server: ChatServer): void => {
  const title = 'How long does delivery take?';
  const titles = [title, 'Does merino itch?', 'Can I exchange a gift?', 'Which size do I need?'];
  const questions = titles.map((one, index) => ({ articleId: `${index}`, title: one }));
  server.setStore({
    articles: true,
    availability: { online: false, agents: [], replyTimeMs: null },
  });
  server.replies.set('offerArticles', { questions, search: true });
  server.replies.set('openArticle', {
    ...{ articleId: '0', title, language: 'en' },
    body: 'Two working days within the country. Elsewhere:\n\n- Europe: 3 to 5 days\n- Everywhere else: a week\n\nWe write to you when it leaves. [All countries](https://fjord.example/delivery)',
  });
  server.replies.set('judgeArticle', null);
};

const asking: Scene['play'] = async (page) => {
  await page.locator('.articles button').last().waitFor();
};

const answered: Scene['play'] = async (page) => {
  await page.locator('.articles li button').first().click();
  await page.locator('.articles article').waitFor();
};

/** A store that calls back; two days ahead have free times. */
const calling = (server: ChatServer): void => {
  conversation(server);
  server.setStore({ callBacks: true });
  const noon = (days: number) => new Date().setHours(12 + 24 * days, 0, 0, 0);
  server.replies.set('fetchCallBackTimes', { times: [noon(1), noon(1) + HOUR, noon(2)] });
};

const asksForACall: Scene['play'] = async (page) => {
  await page.locator('.call-back button').first().click();
  await page.locator('.call-back select').first().waitFor();
};

/** She has rated, and says something about whoever helped her. */
const praising: Scene['play'] = async (page) => {
  await rate(page);
  await page.locator('.fb button').click();
  await page
    .locator('.fb textarea')
    .fill('So patient with my sizes, and honest about what would not fit. I will be back.');
};

/** In two minds about one of two, where her data is. */
const complaining: Scene['play'] = async (page) => {
  await page.locator('.head > .round').nth(-2).click();
  await page.locator('.fb button').click();
  await page.locator('.fb input').nth(1).check();
  await page.locator('.fb .fb-send').click();
};

const helpedByTwo = (server: ChatServer): void => {
  conversation(server);
  server.join(NOOR);
};

/** An agent offers other times than the one she asked for. */
const offering = (server: ChatServer): void => {
  conversation(server);
  server.setStore({ callBacks: true });
  const noon = (days: number) => new Date().setHours(12 + 24 * days, 0, 0, 0);
  const about = { followUpId: newId(), way: 'phone', minutes: 20, name: 'Ida Holm' } as const;
  server.send({ kind: 'call_back_answered', ...about, result: 'confirmed', at: noon(1) });
  server.send({
    ...{ kind: 'call_back_proposed', ...about },
    times: [noon(2), noon(2) + HOUR, noon(3)],
  });
};

const offered: Scene['play'] = async (page) => {
  await page.locator('.call-back section button').last().waitFor();
};

/** What cares for her when nobody is there, and afterwards. */
export const CARE_SCENES: Scene[] = [
  ...both({ name: 'questions', before: answering, play: asking }),
  ...both({ name: 'answer', before: answering, play: answered }),
  { name: 'questions-arabic', screen: 'narrow', locale: 'ar', before: answering, play: asking },
  { name: 'answer-german', screen: 'narrow', locale: 'de', before: answering, play: answered },
  ...both({ name: 'mail', before: afterHours, play: goesOn }),
  {
    name: 'mail-german',
    screen: 'narrow',
    locale: 'de',
    before: afterHours,
    play: goesOn,
  },
  {
    name: 'mail-arabic',
    screen: 'phone',
    locale: 'ar',
    before: afterHours,
    play: goesOn,
  },
  ...both({
    name: 'rating',
    before: rated('effort', 'satisfaction'),
    play: async (page) => {
      await page.getByRole('radiogroup').last().waitFor();
    },
  }),
  {
    name: 'rating-all-german',
    screen: 'narrow',
    locale: 'de',
    before: rated('effort', 'satisfaction', 'recommend'),
    play: async (page) => {
      await rate(page);
    },
  },
  {
    name: 'rating-arabic',
    screen: 'phone',
    locale: 'ar',
    before: rated('effort', 'satisfaction'),
    play: async (page) => {
      await rate(page);
    },
  },
  ...both({ name: 'praise', before: rated('effort', 'satisfaction'), play: praising }),
  {
    name: 'praise-sent',
    before: rated('effort', 'satisfaction'),
    play: async (page, server) => {
      await praising(page, server);
      await page.locator('.fb .fb-send').click();
      await page.locator('.fb p[tabindex]').waitFor();
    },
  },
  ...both({ name: 'complaint', before: helpedByTwo, play: complaining }),
  {
    name: 'complaint-german',
    screen: 'narrow',
    locale: 'de',
    before: helpedByTwo,
    play: complaining,
  },
  {
    name: 'complaint-arabic',
    screen: 'phone',
    locale: 'ar',
    before: helpedByTwo,
    play: complaining,
  },
  ...both({ name: 'call-back', before: calling, play: asksForACall }),
  { name: 'call-back-german', screen: 'narrow', locale: 'de', before: calling, play: asksForACall },
  { name: 'call-back-arabic', screen: 'phone', locale: 'ar', before: calling, play: asksForACall },
  ...both({ name: 'offered-times', before: offering, play: offered }),
  { name: 'offered-times-german', screen: 'narrow', locale: 'de', before: offering, play: offered },
  { name: 'offered-times-arabic', screen: 'phone', locale: 'ar', before: offering, play: offered },
];
