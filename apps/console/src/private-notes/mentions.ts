import type { AgentCard } from '@aisle/protocol';
import { fold } from '../controls/fold.ts';

/** So many are offered at once. */
const OFFERED = 6;

/** The name that is being typed behind an `@` at the caret; null when none is. */
export const mentionAt = (text: string, caret: number): { from: number; word: string } | null => {
  const match = /(?:^|[\s(])@([\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]*)?)$/u.exec(
    text.slice(0, caret),
  );
  const word = match?.[1];
  return word === undefined ? null : { from: caret - word.length - 1, word };
};

/** Colleagues whose name, or a part of it, begins like this. */
export const matching = (colleagues: readonly AgentCard[], word: string): AgentCard[] => {
  const wanted = fold(word.trim());
  return colleagues
    .filter(({ name }) => {
      const whole = fold(name);
      return whole.startsWith(wanted) || whole.split(' ').some((part) => part.startsWith(wanted));
    })
    .slice(0, OFFERED);
};

/** The pieces of a note, and who each piece calls, if anybody; longer names first. */
export const pieces = (
  text: string,
  colleagues: readonly AgentCard[],
): { text: string; agentId?: string }[] => {
  const byLength = [...colleagues].sort((a, b) => b.name.length - a.name.length);
  const found: { text: string; agentId?: string }[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const called = text[at] === '@' && byLength.find(({ name }) => text.startsWith(name, at + 1));
    if (!called) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain) found.push({ text: plain });
    plain = '';
    found.push({ text: `@${called.name}`, agentId: called.agentId });
    at += called.name.length + 1;
  }
  return plain ? [...found, { text: plain }] : found;
};

/** Whom a note calls by name. */
export const mentionedIn = (text: string, colleagues: readonly AgentCard[]): string[] => [
  ...new Set(pieces(text, colleagues).flatMap(({ agentId }) => agentId ?? [])),
];
