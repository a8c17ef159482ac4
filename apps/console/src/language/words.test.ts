import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { counting } from './counting.ts';
import { isolated, isolating } from './isolated.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { loadWords, wordsOf } from './words.ts';

const SRC = join(import.meta.dirname, '..');
const others = Object.keys(LANGUAGES).filter((one) => one !== 'en') as Exclude<Language, 'en'>[];

const folders = readdirSync(SRC).filter(
  (name) => existsSync(join(SRC, name, 'words.ts')) && name !== 'language',
);

/** Names that no language translates. */
const NAMES =
  /^[\d\s\p{P}\p{S}]*$|^(Aisle|AI|CSV|CSS|HTML|JSON|PDF|URL|API|PNG|ID|Shopify|WooCommerce|Slack|USD|EUR)$/u;

/** Every word by its path, `kinds.reminder`; what a function says is not looked into. */
const wordsBelow = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) =>
        wordsBelow(one, path ? `${path}.${name}` : name),
      )
    : [[path, value]];

/** The parts a sentence leaves room for, `{name}`. */
const partsOf = (word: unknown): string[] =>
  typeof word === 'string' ? [...word.matchAll(/\{\w+\}/g)].map(([part]) => part).sort() : [];

const bundles = import.meta.glob<Record<string, unknown>>('../*/words{,.de,.ar}.ts', {
  eager: true,
});

const wordsIn = (folder: string, language: Language): unknown => {
  const module = bundles[`../${folder}/words${language === 'en' ? '' : `.${language}`}.ts`] ?? {};
  return Object.values(module)[0];
};

afterEach(() => loadWords('en'));

test.each(folders.flatMap((folder) => others.map((one) => [folder, one] as const)))(
  '%s has all its words in %s, and as many parts in each',
  (folder, language) => {
    const english = new Map(wordsBelow(wordsIn(folder, 'en')));
    const translated = new Map(wordsBelow(wordsIn(folder, language)));
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, word] of english) {
      expect(partsOf(translated.get(path)), path).toEqual(partsOf(word));
      expect(typeof translated.get(path), path).toBe(typeof word);
    }
  },
);

test.each(folders.flatMap((folder) => others.map((one) => [folder, one] as const)))(
  '%s leaves no sentence in English in %s',
  (folder, language) => {
    const english = new Map(wordsBelow(wordsIn(folder, 'en')));
    const left = wordsBelow(wordsIn(folder, language)).filter(([path, word]) => {
      if (typeof word !== 'string' || word !== english.get(path)) return false;
      if (NAMES.test(word.replace(/\{\w+\}/g, ''))) return false;
      // German has many single words that are the same: Name, Team, Status.
      return language !== 'de' || /\s/.test(word);
    });
    expect(left).toEqual([]);
  },
);

test('the words of a loaded language take the place of the English ones', async () => {
  const english = { save: 'Save' };
  await loadWords('de');
  expect(wordsOf('account', english)).not.toBe(english);
  expect(wordsOf('no-such-folder', english)).toBe(english);
  await loadWords('en');
  expect(wordsOf('account', english)).toBe(english);
});

test('what is put into Arabic words keeps its own direction, in German nothing is added', async () => {
  const loadedWords = async (language: Language) => {
    await loadWords(language);
    return {
      lines: wordsOf('suggestions', { inCartWith: (_: readonly string[]) => '' }),
      team: wordsOf('report', { team: (_: string) => '', orders: (_: number) => '' }),
    };
  };
  const arabic = await loadedWords('ar');
  expect(arabic.lines.inCartWith(['M × 2', 'L'])).toContain('\u2068M × 2\u2069؛ \u2068L\u2069');
  expect(arabic.team.team('Nord')).toContain('\u2068Nord\u2069');
  expect(arabic.team.team('')).not.toContain('\u2068');
  expect(arabic.team.orders(3)).toBe('3 طلبات');
  const german = await loadedWords('de');
  expect(german.team.team('Nord')).not.toContain('\u2068');
});

test('a value goes the way of its first letter, isolated or not', () => {
  expect(isolated('Cap 2')).toBe('\u2068Cap 2\u2069');
  expect(isolated('تذكير: Cap')).toBe('\u2067تذكير: Cap\u2069');
  expect(isolated(`${isolated('تذكير')}: Cap`).charAt(0)).toBe('\u2067');
  // Left to the browser, which looks behind the isolated name.
  expect(isolated(`${isolated('Cap')}: نفد`).charAt(0)).toBe('\u2068');
});

test('a key by which Arabic words are chosen is left as it is', () => {
  const roles: Record<string, string> = { owner: 'المالك' };
  const words = { as: (role: string, name: string) => `${roles[role]} ${name}` };
  expect((isolating(words) as typeof words).as('owner', 'Ines')).toBe('المالك \u2068Ines\u2069');
});

test.each([
  ['en', 1_200, '1,200 chats'],
  ['de', 1_200, '1.200 chats'],
  ['en', 1, '1 chat'],
] as const)('%s counts %i in its own way', (language, n, words) => {
  expect(counting(language)(n, { one: '# chat', other: '# chats' })).toBe(words);
});

test('a # in what people named is no number, and neither are braces', () => {
  const forms = { one: '{name}: once', other: '{name}: # times' };
  expect(counting('en')(3, forms, { name: 'Tee #7 {name}' })).toBe('Tee #7 {name}: 3 times');
  expect(counting('en')(1, forms, { name: 'Tee #7' })).toBe('Tee #7: once');
});

test('Arabic has a form for two, for a few and for many', () => {
  const count = counting('ar');
  const forms = { one: 'one', two: 'two', few: 'few #', many: 'many #', other: 'other #' };
  expect([1, 2, 3, 11, 100].map((n) => count(n, forms))).toEqual([
    ...['one', 'two', 'few 3', 'many 11', 'other 100'],
  ]);
});
