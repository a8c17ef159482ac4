import { expect, test } from 'vitest';
import { words as arabic } from './ar/ar.ts';
import { words as german } from './de/de.ts';
import { chat } from './en.ts';
import { attachment } from './en-attachment.ts';
import { bundle } from './en-bundle.ts';
import { extras } from './en-extras.ts';
import { gift } from './en-gift.ts';
import { guide } from './en-guide.ts';
import { mail } from './en-mail.ts';
import { notes } from './en-notes.ts';
import { orders } from './en-orders.ts';
import { peek } from './en-peek.ts';
import { privacy } from './en-privacy.ts';
import { proposal } from './en-proposal.ts';
import { proposalActs } from './en-proposal-acts.ts';
import { queue } from './en-queue.ts';
import { rating } from './en-rating.ts';
import { sharing } from './en-sharing.ts';
import { shortlist } from './en-shortlist.ts';
import { suggestion } from './en-suggestion.ts';
import type { OtherWords } from './words.ts';

const english = {
  ...{ chat, extras, sharing, bundle, gift, guide, notes, orders, proposal, proposalActs },
  ...{ shortlist, suggestion, attachment, queue, peek, privacy, rating, mail },
};

/** Every word by its path, `guide.places.cart`. */
const wordsBelow = (value: unknown, path = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, one]) =>
        wordsBelow(one, path ? `${path}.${name}` : name),
      )
    : [[path, value]];

const all = async ({ families, dir: _, ordersTitle: __, ...first }: OtherWords) => {
  const loaded = await Promise.all(Object.values(families).map((load) => load()));
  return wordsBelow(Object.assign({ ...first }, ...loaded.map(({ words }) => words)));
};

/** The same in German as in English. */
const SAME = new Set(['chat.chat', 'notes.material', 'notes.cm']);

test.each([
  ['German', german],
  ['Arabic', arabic],
])('%s has every word that English has, and no other', async (_, language) => {
  const names = (await all(language)).map(([path]) => path);
  expect(names.sort()).toEqual(
    wordsBelow(english)
      .map(([path]) => path)
      .sort(),
  );
});

test('no word of another language was left in English', async () => {
  const known = new Map(wordsBelow(english));
  const left = (found: [string, unknown][]) =>
    found.filter(
      ([path, word]) => !SAME.has(path) && typeof word === 'string' && word === known.get(path),
    );
  expect(left(await all(german))).toEqual([]);
  expect(left(await all(arabic))).toEqual([]);
});
