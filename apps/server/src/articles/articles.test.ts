import { DESK_LIMITS } from '@aisle/protocol';
import { v7 } from 'uuid';
import { afterAll, expect, test } from 'vitest';
import { startPairStage } from '../testing/pair-stage.ts';
import { type AgentClient, accepted, type ShopperClient } from '../testing/start-test-server.ts';

const { server, store, agent, supervisor, elsewhere } = await startPairStage();
afterAll(() => server.end());

const DRAFT = {
  ...{ title: 'How long does delivery take?', body: 'Two days.', language: 'en' },
  ...{ pages: [], instant: true, state: 'published' as const, seen: null },
};
type Draft = Omit<Partial<typeof DRAFT>, 'pages' | 'state'> & {
  pages?: string[];
  state?: 'draft' | 'published';
};
const save = async (more: Draft = {}, by = supervisor) =>
  accepted(await by.emitWithAck('saveArticle', { articleId: v7(), ...DRAFT, ...more })).article;
const guest = async () => server.shopper((await server.openSession(store.siteKey)).token);
const offered = async (shopper: ShopperClient, locale: string, path?: string) => {
  const asked = { locale, ...(path && { path }) };
  const { questions } = accepted(await shopper.emitWithAck('offerArticles', asked));
  return questions.map(({ title }) => title);
};
const listed = async (by: AgentClient = agent) =>
  accepted(await by.emitWithAck('fetchArticles', {}));
const clear = async () => {
  for (const { articleId } of (await listed()).articles)
    accepted(await supervisor.emitWithAck('removeArticle', { articleId }));
};

test('56 questions are of her language and page, in the store’s order, and need nobody there', async () => {
  await clear();
  const shopper = await guest();
  expect((await server.openSession(store.siteKey)).store.articles).toBeUndefined();
  const one = await save();
  await save({ title: 'Wie lange?', language: 'de' });
  await save({ title: 'Sizes?', pages: ['/products/*'] });
  await save({ title: 'Not ready', state: 'draft' });
  await save({ title: 'Only found', instant: false, body: 'Gift wrap costs nothing.' });
  const last = await save({ title: 'Returns?' });
  expect((await server.openSession(store.siteKey)).store.articles).toBe(true);
  expect(await offered(shopper, 'de-CH')).toEqual(['Wie lange?']);
  expect(await offered(shopper, 'ja')).toEqual([DRAFT.title, 'Returns?']);
  expect(await offered(shopper, 'en', '/products/fjord')).toEqual([
    ...['Sizes?', DRAFT.title, 'Returns?'],
  ]);
  const articleIds = [last.articleId, one.articleId];
  accepted(await supervisor.emitWithAck('arrangeArticles', { articleIds }));
  accepted(await supervisor.emitWithAck('saveArticleLanguage', { language: 'de' }));
  expect(await offered(shopper, 'ja')).toEqual(['Wie lange?']);
  expect(await offered(shopper, 'en')).toEqual(['Returns?', DRAFT.title]);
  expect((await listed()).language).toBe('de');
  const wrap = await shopper.emitWithAck('searchArticles', { locale: 'en', words: 'wrap GIFT' });
  expect(accepted(wrap).found.map(({ title }) => title)).toEqual(['Only found']);
  // She asks, reads and leaves no conversation behind.
  const { articleId } = one;
  expect(accepted(await shopper.emitWithAck('openArticle', { articleId }))).toEqual({
    ...{ articleId, title: DRAFT.title, body: DRAFT.body, language: 'en' },
  });
});

test('56 taps do not make figures: a shopper counts once an article and day', async () => {
  await clear();
  const { articleId } = await save();
  const [shopper, friend] = [await guest(), await guest()];
  const judge = (verdict: 'helped' | 'asked', who = shopper) =>
    who.emitWithAck('judgeArticle', { articleId, verdict });
  expect(await judge('helped')).toMatchObject({ error: { code: 'not_found' } });
  for (let times = 0; times < 3; times += 1) {
    accepted(await shopper.emitWithAck('openArticle', { articleId }));
    accepted(await judge('helped'));
  }
  accepted(await friend.emitWithAck('openArticle', { articleId }));
  accepted(await judge('asked', friend));
  expect((await listed()).articles).toMatchObject([{ opened: 2, helped: 1, asked: 1 }]);
  // Her agent sees what she has read, nobody else does.
  const conversationId = v7();
  accepted(await friend.emitWithAck('startConversation', { conversationId }));
  const readings = (by: AgentClient) => by.emitWithAck('fetchReadings', { conversationId });
  expect(accepted(await readings(agent)).readings).toMatchObject([
    { articleId, title: DRAFT.title, verdict: 'asked' },
  ]);
  expect(await readings(await elsewhere())).toMatchObject({ error: { code: 'not_found' } });
});

test('56 an answer becomes knowledge: proposed, judged, and the next shopper has it', async () => {
  await clear();
  const proposed = { articleId: v7(), title: 'Does it itch?', body: 'No.', language: 'en' };
  const first = accepted(await agent.emitWithAck('proposeArticle', proposed)).article;
  const again = { ...proposed, title: 'Twice' };
  expect(accepted(await agent.emitWithAck('proposeArticle', again)).article).toEqual(first);
  const shopper = await guest();
  expect(await offered(shopper, 'en')).toEqual([]);
  const { articleId } = proposed;
  const open = () => shopper.emitWithAck('openArticle', { articleId });
  expect(await open()).toMatchObject({ error: { code: 'not_found' } });
  const { author, updatedAt: seen } = first;
  expect(author).toBe('Mia');
  // Who answers may not publish by another door.
  const approve = { ...DRAFT, articleId, title: 'Does it itch?', seen };
  for (const [name, payload] of [
    ['saveArticle', approve],
    ['declineArticle', { articleId, seen, word: 'no' }],
    ['removeArticle', { articleId }],
  ] as const) {
    const answer = await agent.emitWithAck(name as 'saveArticle', payload as never);
    expect(answer, name).toMatchObject({ error: { code: 'forbidden' } });
  }
  const published = accepted(await supervisor.emitWithAck('saveArticle', approve)).article;
  expect(published).toMatchObject({ state: 'published', author: 'Mia' });
  expect(await supervisor.emitWithAck('saveArticle', approve)).toMatchObject({
    error: { code: 'stale' },
  });
  expect(await offered(shopper, 'en')).toEqual(['Does it itch?']);
  expect((await open()).ok).toBe(true);

  const other = accepted(
    await agent.emitWithAck('proposeArticle', { ...proposed, articleId: v7() }),
  ).article;
  const no = { articleId: other.articleId, seen: other.updatedAt, word: 'We have that one.' };
  accepted(await supervisor.emitWithAck('declineArticle', no));
  expect(await supervisor.emitWithAck('declineArticle', no)).toMatchObject({
    error: { code: 'stale' },
  });
  const [, declined] = (await listed()).articles;
  expect(declined).toMatchObject({ state: 'declined', word: no.word });
});

test('56 what is no article is refused by name, and hostile text stays text', async () => {
  await clear();
  for (const [wrong, part] of [
    [{ body: 'Here: [x](javascript:alert(1))' }, 'body'],
    [{ body: 'x'.repeat(DESK_LIMITS.articleBody + 1) }, 'body'],
    [{ title: '  ' }, 'title'],
    [{ language: 'English' }, 'language'],
    [{ pages: ['https://wool.example/cart'] }, 'pages'],
    [{ pages: Array.from({ length: 11 }, () => '/') }, 'pages'],
  ] as const) {
    const draft = { articleId: v7(), ...DRAFT, ...wrong } as never;
    expect(await supervisor.emitWithAck('saveArticle', draft)).toMatchObject({
      error: { code: 'invalid', field: expect.stringContaining(part) },
    });
  }
  const body = '<img src=x onerror=alert(1)>\nCard 4111 1111 1111 1111';
  const { articleId } = await save({ body });
  const shopper = await guest();
  const read = accepted(await shopper.emitWithAck('openArticle', { articleId }));
  expect(read.body).toBe('<img src=x onerror=alert(1)>\nCard •••• •••• •••• 1111');
});

test('56 another store has none of it', async () => {
  await clear();
  const { articleId, updatedAt: seen } = await save();
  const stranger = await elsewhere();
  expect((await listed(stranger)).articles).toEqual([]);
  const draft = { articleId, ...DRAFT, title: 'evil' };
  for (const answer of [
    await stranger.emitWithAck('saveArticle', draft),
    await stranger.emitWithAck('saveArticle', { ...draft, seen }),
    await stranger.emitWithAck('declineArticle', { articleId, seen, word: 'evil' }),
    await stranger.emitWithAck('removeArticle', { articleId }),
  ])
    expect(answer).toMatchObject({ error: { code: 'not_found' } });
  accepted(await stranger.emitWithAck('arrangeArticles', { articleIds: [articleId] }));
  const { siteKey } = await server.addStore();
  const shopper = await server.shopper((await server.openSession(siteKey)).token);
  for (const answer of [
    await shopper.emitWithAck('openArticle', { articleId }),
    await shopper.emitWithAck('judgeArticle', { articleId, verdict: 'helped' }),
  ])
    expect(answer).toMatchObject({ error: { code: 'not_found' } });
  expect(await offered(shopper, 'en')).toEqual([]);
  expect((await listed()).articles).toMatchObject([{ title: DRAFT.title, opened: 0 }]);
});
