import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language, pickLanguage } from '../language/languages.ts';

const PUBLIC = join(import.meta.dirname, '../../public');
const page = readFileSync(join(PUBLIC, 'offline.html'), 'utf8');
const style = readFileSync(join(PUBLIC, 'offline.css'), 'utf8');
const script = readFileSync(join(PUBLIC, 'offline.js'), 'utf8');
const all = Object.keys(LANGUAGES) as Language[];

/** What the page comes to on a device; `kept` null: nothing was chosen, undefined: nothing can be read. */
const openPage = (kept: string | null | undefined, languages: readonly string[]) => {
  const document = { documentElement: { lang: '', dir: '' }, title: '' };
  const getItem = () => {
    if (kept === undefined) throw new Error('This browser keeps nothing.');
    return kept;
  };
  runInNewContext(script, { document, navigator: { languages }, localStorage: { getItem } });
  return { ...document.documentElement, title: document.title };
};

test.each([
  [null, ['de-AT', 'en']],
  [null, ['tlh', 'ar-EG']],
  [null, ['tlh']],
  [null, []],
  ['ar', ['de']],
  ['constructor', ['de']],
  [undefined, ['de']],
] as const)('with %j chosen and %j asked for it speaks as the console does', (kept, asked) => {
  const language = pickLanguage(kept ?? null, asked);
  const { dir } = LANGUAGES[language];
  expect(openPage(kept, asked)).toMatchObject({ lang: language, dir });
});

test('every language of the console has its section, its rule and its title', () => {
  expect([...page.matchAll(/<section lang="(\w+)"/g)].map(([, one]) => one)).toEqual(all);
  for (const one of all) expect(style).toContain(`[lang="${one}"] section[lang="${one}"]`);
  const titles = all.map((one) => openPage(one, []).title);
  expect(new Set(titles).size).toBe(all.length);
});
