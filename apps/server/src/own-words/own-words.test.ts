import { runInNewContext } from 'node:vm';
import { DESK_LIMITS, type OwnWords, PROTOCOL, type SessionReply } from '@aisle/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  ORIGIN,
  startTestServer,
  type TestServer,
  type TestStore,
} from '../testing/start-test-server.ts';
import { labelScript } from './label-script.ts';
import { wordsFor } from './words-for.ts';

const DRESS = { accent: '#1f5f4a', side: 'right' } as const;
const KEPT = {
  ...DRESS,
  greeting: 'Hello.',
  placeholder: 'Ask us',
  words: {
    de: { greeting: 'Guten Tag.', away: 'Gerade beim Färben.' },
    'de-AT': { greeting: 'Grüß Gott.' },
    'zh-Hant': { greeting: '您好。' },
    fr: {},
  },
};

test('48 exactly her tag comes before her language, and that before every other', () => {
  const said = (locale?: string) => {
    const { accent: _, side: __, ...words } = wordsFor(KEPT, locale);
    return words;
  };
  const german = { greeting: 'Guten Tag.', away: 'Gerade beim Färben.' };
  expect(said('de')).toEqual(german);
  expect(said('de-CH')).toEqual(german);
  expect(said('de_DE')).toEqual(german);
  expect(said('de-AT')).toEqual({ ...german, greeting: 'Grüß Gott.' });
  expect(said('zh-TW')).toEqual({ greeting: '您好。' });
  const everywhere = { greeting: 'Hello.', placeholder: 'Ask us' };
  for (const unknown of ['zh-CN', 'ja', 'den', '', 'no locale', '__proto__', 'constructor'])
    expect(said(unknown), unknown).toEqual(everywhere);
  expect(said()).toEqual(everywhere);
  // A language she has, with nothing said in it: our own words, never those of another language.
  expect(said('fr')).toEqual({});
});

const launcherSays = (script: string | undefined, page: string, language: string): unknown =>
  runInNewContext(script ?? 'undefined', {
    document: { documentElement: { lang: page } },
    navigator: { language },
  });

test('48 the launcher’s words are chosen on the page, by its language and then the browser’s', () => {
  const script = labelScript({
    ...{ ...DRESS, label: 'Questions?' },
    words: {
      de: { label: 'Fragen?' },
      'de-AT': { label: 'Servus' },
      ar: { label: 'أسئلة؟' },
      fr: { greeting: 'Bonjour.' },
      it: { label: '");alert(1)//</script>' },
    },
  });
  for (const [page, browser, label] of [
    ['de', 'en-GB', 'Fragen?'],
    ['de', 'de-AT', 'Servus'],
    ['de_CH', 'de-AT', 'Fragen?'],
    ['', 'ar-EG', 'أسئلة؟'],
    ['not a tag', 'ar', 'أسئلة؟'],
    ['fr', 'de', ''],
    ['it', 'de', '");alert(1)//</script>'],
    ['sv', 'de', 'Questions?'],
  ] as const)
    expect(launcherSays(script, page, browser), `${page} ${browser}`).toBe(label);
  expect(labelScript({ ...DRESS, label: 'Hi', words: { de: { label: 'Hi' } } })).toBe('"Hi"');
  expect(labelScript({ ...DRESS, words: { de: { greeting: 'Tag' } } })).toBeUndefined();
});

let server: TestServer;
let store: TestStore;
let owner: AgentClient;

beforeAll(async () => {
  server = await startTestServer();
  store = await server.addStore({ role: 'owner' });
  owner = await server.agent(await server.signIn(store.email));
});
afterAll(() => server.end());

const save = (language: string, before: OwnWords | null, words: OwnWords | null, by = owner) =>
  by.emitWithAck('saveWords', { language, before, words });
const kept = async (by = owner) => accepted(await by.emitWithAck('fetchInstallation', {})).words;

const lookIn = async (locale: string, siteKey = store.siteKey) => {
  const { body } = await server.app.inject({
    ...{ method: 'POST', url: '/api/v1/shopper/session', headers: { origin: ORIGIN } },
    body: { protocol: PROTOCOL, siteKey, locale },
  });
  const session: SessionReply = JSON.parse(body);
  return session.store.appearance;
};

test('48 what is saved is said to the next shopper, and never in another store', async () => {
  const other = await server.addStore({ role: 'owner' });
  const stranger = await server.agent(await server.signIn(other.email));
  accepted(await save('de', null, { greeting: 'Moin.', label: 'Fragen?' }));
  accepted(await save('*', {}, { greeting: 'Hello <b>you</b>.' }));
  const all = {
    '*': { greeting: 'Hello <b>you</b>.' },
    de: { greeting: 'Moin.', label: 'Fragen?' },
  };
  expect(await kept()).toEqual(all);
  expect(await kept(stranger)).toEqual({ '*': {} });
  // Her look is saved beside them.
  const { look } = accepted(await owner.emitWithAck('fetchInstallation', {}));
  const dress = { accent: '#aa3355', side: 'left' as const };
  const wanted = { ...look, appearance: dress };
  accepted(await owner.emitWithAck('saveLook', { before: look, look: wanted }));
  expect(await kept()).toEqual(all);
  expect(await lookIn('de-DE')).toEqual({ ...dress, greeting: 'Moin.', label: 'Fragen?' });
  expect(await lookIn('nl')).toEqual({ ...dress, greeting: 'Hello <b>you</b>.' });
  expect(await lookIn('de', other.siteKey)).toEqual(DRESS);
});

test('of two who change one language the second is told; of two languages neither is', async () => {
  accepted(await save('sv', null, { greeting: 'Hej.' }));
  expect(await save('sv', null, { greeting: 'Hejsan.' })).toMatchObject({
    error: { code: 'stale' },
  });
  accepted(await save('nl', null, { greeting: 'Hoi.' }));
  expect((await kept()).sv).toEqual({ greeting: 'Hej.' });
  // Taken away, and back again.
  accepted(await save('sv', { greeting: 'Hej.' }, null));
  expect(await kept()).not.toHaveProperty('sv');
  accepted(await save('sv', null, { greeting: 'Hej.' }));
});

test('what is too long, in no language or one too many is refused', async () => {
  const { ownWords } = DESK_LIMITS;
  for (const [name, longest] of Object.entries(ownWords)) {
    const words = { [name]: 'ß'.repeat(longest + 1) };
    expect(await save('da', null, words), name).toMatchObject({ error: { code: 'invalid' } });
  }
  for (const language of ['', 'german', 'DE', 'de_AT', 'de-at', '__proto__', 'x-klingon'])
    expect(await save(language, null, { greeting: 'Hi' }), language).toMatchObject({
      error: { code: 'invalid' },
    });
  const many = await server.addStore({ role: 'owner' });
  const admin = await server.agent(await server.signIn(many.email));
  const tags = Array.from({ length: DESK_LIMITS.wordLanguages }, (_, at) => `en-${100 + at}`);
  for (const tag of tags) accepted(await save(tag, null, { label: tag }, admin));
  expect(await save('de', null, {}, admin)).toMatchObject({ error: { code: 'full' } });
  accepted(await save('en-100', { label: 'en-100' }, {}, admin));
});
