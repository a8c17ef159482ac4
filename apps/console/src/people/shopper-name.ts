import { peopleWords } from './words.ts';

type Named = {
  name?: string | undefined;
  customer?: { name?: string | undefined } | undefined;
  timeZone?: string | undefined;
};

/** What the agent calls a shopper: the shop's word, else her own, else where her clock is set. */
export const shopperName = ({ name, customer, timeZone }: Named): string => {
  const called = customer?.name?.trim() || name?.trim();
  if (called) return called;
  return timeZone ? peopleWords.visitorIn(timeZone.replaceAll('_', ' ')) : peopleWords.visitor;
};

const segmenter = new Intl.Segmenter();
const firstSign = (word: string) => [...segmenter.segment(word)][0]?.segment ?? '';

/** Up to two initials of a name, whole characters of any script; empty for an unnamed shopper. */
export const initials = (name: string | undefined): string => {
  const words = name?.trim().split(/\s+/) ?? [];
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => firstSign(word ?? '').toLocaleUpperCase()).join('');
};

const YARNS = ['oat', 'moss', 'rust', 'sky', 'plum', 'rose'] as const;
export type Yarn = (typeof YARNS)[number];

/** Always the same colour for the same shopper. */
export const yarnOf = (shopperId: string): Yarn => {
  let sum = 0;
  for (const sign of shopperId) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return YARNS[sum % YARNS.length] ?? 'oat';
};
