import type { SavedReply } from '@aisle/protocol';
import type { Fact } from './gather-material.ts';

const MOST = 6;
const REPLY_LENGTH = 600;

/** Words by which texts are compared: without accents, three letters and more. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  );

const languageOf = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** The text in her language, else the first there is. */
const textFor = ({ texts }: SavedReply, locale: string | undefined): string => {
  const own = Object.keys(texts).find((one) => languageOf(one) === languageOf(locale ?? ''));
  return texts[own ?? ''] ?? Object.values(texts)[0] ?? '';
};

/** Saved replies that share words with what she asked, in any of their languages; the most alike first. */
export function chooseReplies(
  replies: readonly SavedReply[],
  asked: string,
  locale: string | undefined,
): Fact[] {
  const wanted = wordsOf(asked);
  return replies
    .map((reply) => {
      const has = wordsOf([reply.title, reply.shortcut, ...Object.values(reply.texts)].join(' '));
      return { reply, alike: [...wanted].filter((word) => has.has(word)).length };
    })
    .filter(({ alike }) => alike > 0)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, MOST)
    .map(({ reply }) => ({
      source: { kind: 'reply', name: reply.title },
      text: textFor(reply, locale).slice(0, REPLY_LENGTH),
    }));
}
