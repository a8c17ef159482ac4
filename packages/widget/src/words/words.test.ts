import { describe, expect, test } from 'vitest';
import { chat } from './en.ts';
import { articles } from './en-articles.ts';
import { attachment } from './en-attachment.ts';
import { bundle } from './en-bundle.ts';
import { callBack } from './en-call-back.ts';
import { extras } from './en-extras.ts';
import { feedback } from './en-feedback.ts';
import { gift } from './en-gift.ts';
import { guide } from './en-guide.ts';
import { mail } from './en-mail.ts';
import { notes } from './en-notes.ts';
import { orderUpdates } from './en-order-updates.ts';
import { orders } from './en-orders.ts';
import { owed } from './en-owed.ts';
import { peek } from './en-peek.ts';
import { privacy } from './en-privacy.ts';
import { proposal } from './en-proposal.ts';
import { proposalActs } from './en-proposal-acts.ts';
import { queue } from './en-queue.ts';
import { rating } from './en-rating.ts';
import { sharing } from './en-sharing.ts';
import { shortlist } from './en-shortlist.ts';
import { suggestion } from './en-suggestion.ts';
import { watch } from './en-watch.ts';
import { otherWords } from './languages.ts';
import { wordsFor } from './words.ts';

const english = {
  ...{ chat, extras, sharing, bundle, gift, guide, notes, orders, proposal, proposalActs },
  ...{ shortlist, suggestion, attachment, queue, peek, privacy, rating, mail, owed, articles },
  ...{ callBack, watch, feedback, orderUpdates },
};

/** Every word by its path, `guide.places.cart`. */
const wordsBelow = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) =>
        wordsBelow(one, path ? `${path}.${name}` : name),
      )
    : [[path, value]];

const all = async (language: string) => {
  const found = await otherWords(language);
  if (!found) throw new Error(`No words in ${language}`);
  const { families, dir: _, ordersTitle: __, ...first } = found;
  const loaded = await Promise.all(Object.values(families).map((load) => load()));
  return wordsBelow(Object.assign({ ...first }, ...loaded.map(({ words }) => words)));
};

/** Every language, and its words that are the same in English. */
const LANGUAGES: Record<string, string[]> = {
  ar: [],
  de: ['chat.chat', 'notes.material', 'notes.cm'],
  es: ['notes.cm'],
  fr: ['notes.cm'],
  he: [],
  it: ['notes.cm'],
  ja: ['notes.cm'],
  nl: ['chat.chat', 'notes.cm'],
  pl: ['notes.cm'],
  pt: ['notes.cm'],
  sv: ['notes.cm', 'notes.material', 'notes.stretch'],
};

describe.each(Object.entries(LANGUAGES))('%s', (language, same) => {
  test('has every word that English has, and no other', async () => {
    const names = (await all(language)).map(([path]) => path);
    expect(names.sort()).toEqual(
      wordsBelow(english)
        .map(([path]) => path)
        .sort(),
    );
  });

  test('has no word left in English', async () => {
    const known = new Map(wordsBelow(english));
    const left = (await all(language)).filter(
      ([path, word]) => typeof word === 'string' && word === known.get(path),
    );
    expect(left.map(([path]) => path).sort()).toEqual([...same].sort());
  });
});

test('every language is loaded for its tags, and keeps the tag', async () => {
  for (const language of Object.keys(LANGUAGES)) {
    const words = await wordsFor(`${language.toUpperCase()}-XX`);
    expect(words.locale).toBe(`${language.toUpperCase()}-XX`);
    expect(words.chat.send).not.toBe(chat.send);
  }
});

test.each([
  ['ar', 2, 'بقي حرفان'],
  ['ar', 103, 'بقي 103 أحرف'],
  ['ar', 100, 'بقي 100 حرف'],
  ['he', 1, 'עוד תו אחד'],
  ['he', 2, 'עוד שני תווים'],
  ['he', 11, 'עוד 11 תווים'],
  ['pl', 1, 'Został 1 znak'],
  ['pl', 2, 'Zostały 2 znaki'],
  ['pl', 12, 'Zostało 12 znaków'],
  ['pl', 22, 'Zostały 22 znaki'],
])('%s has its own form for %i', async (language, n, left) => {
  expect((await otherWords(language))?.extras.left(n)).toBe(left);
});

test.each(['en', 'en-GB'])('%s is there at once', (locale) => {
  expect(wordsFor(locale)).toEqual({ locale, dir: 'ltr', chat });
});

test.each(['', 'tlh', 'constructor', '__proto__', 'toString-DE'])(
  'a page in "%s" is answered in English',
  async (locale) => {
    expect(await wordsFor(locale)).toEqual({ locale: 'en', dir: 'ltr', chat });
  },
);
