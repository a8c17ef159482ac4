import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../language/languages.ts';

/** Opens the page that is on the screen in another language; what was open on it closes. */
export const inLanguage = async (page: Page, language: Language): Promise<void> => {
  await page.evaluate((one) => localStorage.setItem('aisle.language', one), language);
  await page.reload();
  await page
    .locator(`html[lang="${language}"] h1, html[lang="${language}"] main`)
    .first()
    .waitFor();
  await page.waitForLoadState('networkidle');
};

const SRC = join(import.meta.dirname, '..');

/** Every word by its path; what a function says, with `{}` where its values stand. */
const wordsBelow = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => wordsBelow(one, `${path}.${name}`));
  try {
    return typeof value === 'function' ? wordsBelow(value('{}', '{}', '{}', '{}'), path) : [];
  } catch {
    return [];
  }
};

const wordsOf = async (language: Language): Promise<[string, string][]> => {
  const name = language === 'en' ? 'words.ts' : `words.${language}.ts`;
  const folders = readdirSync(SRC).filter((one) => existsSync(join(SRC, one, 'words.de.ts')));
  const all = folders.map(async (folder) =>
    wordsBelow(Object.values(await import(join(SRC, folder, name)))[0], folder),
  );
  return (await Promise.all(all)).flat();
};

/** Words as a pattern; null where so little of them is ours that it would fit anything. */
const patternOf = (words: string): string | null =>
  words.replace(/\{\}|\P{L}/gu, '').length < 3
    ? null
    : words
        .split('{}')
        .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.+?');

type Wanted = string | RegExp;
/** What is looked for by its English words, as the other language may say it. */
type Say = (wanted: Wanted, exact: boolean) => Wanted;

const sayIn = async (language: Language): Promise<Say> => {
  const spoken = new Map(await wordsOf(language));
  const pairs = (await wordsOf('en')).map(([path, words]) => [words, spoken.get(path) ?? words]);
  const known = (fits: (english: string) => boolean): string[] => [
    ...new Set(pairs.flatMap(([english = '', words = '']) => (fits(english) ? words : []))),
  ];
  const isSaidBy = (wanted: string) => (english: string) => {
    const pattern = english.includes('{}') ? patternOf(english) : null;
    return pattern !== null && new RegExp(`^${pattern}$`).test(wanted);
  };
  const anyOf = (words: string[], [before, behind] = ['', '']): string[] =>
    words.flatMap((one) => patternOf(one) ?? []).map((one) => before + one + behind);
  return (wanted, exact) => {
    if (typeof wanted !== 'string') {
      const own = wanted.source.replace(/^\^/, '^\\W*').replaceAll(', ', '\\W+');
      const alike = known((english) => patternOf(english) !== null && wanted.test(english));
      const ends: [string, string] = [own.startsWith('^') ? '^' : '', own.endsWith('$') ? '$' : ''];
      return new RegExp([own, ...anyOf(alike, ends)].join('|'), wanted.flags);
    }
    const whole = known((english) => english === wanted);
    const said = whole.length > 0 ? whole : known(isSaidBy(wanted));
    const around = said.length > 0 ? said : known((english) => english.includes(wanted));
    // Nothing of ours: what somebody wrote or named is the same in every language.
    if (around.length === 0) return wanted;
    const patterns = anyOf(around, exact || said.length === 0 ? ['^', '$'] : undefined);
    return patterns.length > 0
      ? new RegExp([...patterns, `^${patternOf(wanted)}$`].join('|'))
      : wanted;
  };
};

type Options = { name?: Wanted; exact?: boolean } | undefined;

const ACTS = new Set([
  'check',
  'click',
  'fill',
  'press',
  'pressSequentially',
  'selectOption',
  'waitFor',
]);

/** What is found by words is found by the other language's; of several that say the same the first. */
const speaking = <Finder extends object>(finder: Finder, say: Say): Finder =>
  new Proxy(finder, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        const [what, options] = given as [Wanted, Options];
        const exact = options?.exact === true;
        if (name === 'getByRole' && options?.name !== undefined)
          given[1] = { ...options, name: say(options.name, exact) };
        if (name === 'getByText' || name === 'getByLabel') given[0] = say(what, exact);
        const one =
          'first' in target && ACTS.has(String(name))
            ? (target as unknown as Locator).first()
            : target;
        const made: unknown = value.apply(one, given);
        return typeof made === 'object' && made !== null && 'getByRole' in made
          ? speaking(made, say)
          : made;
      };
    },
  });

/** The same page for a scene that looks for English words, with the console in another language. */
export const spokenTo = async (page: Page, language: Language): Promise<Page> => {
  await page.addInitScript((one) => localStorage.setItem('aisle.language', one), language);
  return speaking(page, await sayIn(language));
};
