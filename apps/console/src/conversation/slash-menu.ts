import { type Article, languagesFor, type Macro, type SavedReply } from '@aisle/protocol';
import { fold } from '../controls/fold.ts';
import { COMMANDS, type Command } from './commands.tsx';

/** What may be chosen behind a slash. */
export type SlashChoice =
  | { kind: 'command'; command: Command }
  | { kind: 'macro'; macro: Macro }
  | { kind: 'article'; article: Article }
  | { kind: 'reply'; reply: SavedReply; language: string; others: number };

const OFFERED = 8;

/** The word behind a slash that ends at the caret; null when none is being typed. */
export const slashAt = (text: string, caret: number): { from: number; word: string } | null => {
  const match = /(?:^|\s)\/([\p{L}\p{M}\p{N}_-]*)$/u.exec(text.slice(0, caret));
  const word = match?.[1];
  return word === undefined ? null : { from: caret - word.length - 1, word };
};

/**
 * Saved replies and, at the beginning of the reply, macros and commands that begin with the word. What is named
 * exactly stands first. `turn` is how often another language was asked for.
 */
export const slashChoices = (
  { from, word }: { from: number; word: string },
  replies: readonly SavedReply[],
  {
    locale,
    turn,
    macros = [],
    articles = [],
  }: {
    locale: string | undefined;
    turn: number;
    macros?: readonly Macro[];
    articles?: readonly Article[];
  },
): SlashChoice[] => {
  const wanted = fold(word);
  const begins = (name: string) =>
    wanted !== '' &&
    fold(name)
      .split(/\s+/)
      .some((part) => part.startsWith(wanted));
  const fits = ({ shortcut, title }: SavedReply) =>
    fold(shortcut).startsWith(wanted) || begins(title);
  const found: SlashChoice[] = replies.filter(fits).flatMap((reply) => {
    const languages = languagesFor(reply.texts, locale);
    const language = languages[turn % languages.length];
    return language === undefined
      ? []
      : [{ kind: 'reply' as const, reply, language, others: languages.length - 1 }];
  });
  const commands = from === 0 ? COMMANDS.filter((one) => one.word.startsWith(wanted)) : [];
  // They are about the conversation and not about a place in the words.
  const named = from === 0 ? macros.filter(({ name }) => begins(name)) : [];
  // Those in her language first: the sort is a stable one.
  const hers = ({ language }: Article) =>
    locale?.toLowerCase().split('-')[0] === language.split('-')[0] ? 0 : 1;
  const answers = articles
    .filter(({ title }) => begins(title))
    .toSorted((a, b) => hers(a) - hers(b));
  const choices: SlashChoice[] = [
    ...found,
    ...answers.map((article) => ({ kind: 'article' as const, article })),
    ...named.map((macro) => ({ kind: 'macro' as const, macro })),
    ...commands.map((command) => ({ kind: 'command' as const, command })),
  ];
  const exact = (choice: SlashChoice) => {
    if (choice.kind === 'macro') return fold(choice.macro.name) === wanted;
    if (choice.kind === 'article') return fold(choice.article.title) === wanted;
    return choice.kind === 'reply'
      ? fold(choice.reply.shortcut) === wanted
      : choice.command.word === wanted;
  };
  // A command is named by its own word before any reply that happens to be called so.
  const rank = (choice: SlashChoice) => (exact(choice) ? (choice.kind === 'command' ? 0 : 1) : 2);
  return choices.sort((a, b) => rank(a) - rank(b)).slice(0, OFFERED);
};
