import type { Article, Macro, SavedReply } from '@aisle/protocol';
import { expect, test } from 'vitest';
import { asMessage } from '../articles/articles-desk.ts';
import { slashAt, slashChoices } from './slash-menu.ts';

const reply = (shortcut: string, title: string, texts: Record<string, string> = { en: 'x' }) =>
  ({
    replyId: shortcut,
    shared: true,
    shortcut,
    title,
    texts,
    pictures: [],
    updatedAt: 1,
  }) satisfies SavedReply;
const REPLIES = [reply('size', 'Which size'), reply('hello', 'Greeting', { de: 'x', en: 'x' })];
const MACRO: Macro = {
  ...{
    macroId: 'm',
    name: 'Late delivery',
    shared: true,
    steps: [{ kind: 'close' }],
    updatedAt: 1,
  },
};
const ARTICLE: Article = {
  ...{ articleId: 'a', title: 'How long does delivery take?', language: 'en', state: 'published' },
  ...{ body: 'Two days. [All](https://x.example/a)\n\n- here\n- there', pages: [], instant: true },
  ...{ author: 'Ida', updatedAt: 1, opened: 0, helped: 0, asked: 0 },
};
const names = (text: string, turn = 0, locale = 'de-AT') => {
  const at = slashAt(text, text.length);
  return at
    ? slashChoices(at, REPLIES, { locale, turn, macros: [MACRO], articles: [ARTICLE] }).map(
        (one) => {
          if (one.kind === 'macro') return one.macro.name;
          if (one.kind === 'article') return one.article.title;
          return one.kind === 'reply'
            ? `${one.reply.shortcut}:${one.language}`
            : `/${one.command.word}`;
        },
      )
    : null;
};

test('a slash begins a word; a fraction and an address begin none', () => {
  expect(slashAt('see /si', 7)).toEqual({ from: 4, word: 'si' });
  for (const text of ['1/2', 'https://x', '/p merino', 'and/or'])
    expect(slashAt(text, text.length)).toBeNull();
});

test('a slash alone offers what was used last, in her language; Tab turns to the next', () => {
  expect(names('/')?.slice(0, 2)).toEqual(['size:en', 'hello:de']);
  expect(names('/gre')).toEqual(['hello:de']);
  expect(names('/gre', 1)).toEqual(['hello:en']);
});

test('commands stand at the beginning of a reply only, and their own word is theirs', () => {
  expect(names('/size')?.[0]).toBe('/size');
  expect(names('so /size')).toEqual(['size:en']);
});

test('macros go by the words of their name, and stand where commands do', () => {
  expect(names('/late')).toEqual(['Late delivery']);
  expect(names('so /late')).toEqual([]);
});

test('56 an article goes by the words of its question, and as words without mark-up', () => {
  expect(names('so /deliv')).toEqual(['How long does delivery take?']);
  expect(names('/')).not.toContain('How long does delivery take?');
  expect(asMessage(ARTICLE)).toBe('Two days. All: https://x.example/a\n\n- here\n- there');
});
