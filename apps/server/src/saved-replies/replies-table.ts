import { DESK_LIMITS, type SavedReply } from '@aisle/protocol';
import { agentRequests } from '@aisle/protocol/schemas';
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import { type LineProblem, readTable, type TableLine } from '../tables/read-table.ts';

/** A reply as a table has it: a line for each of its languages. */
export type RepliesLine = {
  /** Where it stands first. */
  line: number;
  shortcut: string;
  /** Empty: the title it has stays. */
  title: string;
  texts: Record<string, string>;
};

const COLUMNS = ['shortcut', 'title', 'language', 'text'];
const MOST_LINES = 5_000;
const draft = agentRequests.saveOwnReply.payload.shape;

/** Reads a table of replies. A line that cannot be read is told with its number, never left out. */
export function readRepliesTable(csv: string): {
  replies: RepliesLine[];
  problems: LineProblem[];
} {
  const needs = COLUMNS.filter((name) => name !== 'title');
  const table = readTable(csv, { columns: COLUMNS, needs, most: MOST_LINES });
  const problems: LineProblem[] = table.problem ? [table.problem] : [];
  const replies = new Map<string, RepliesLine>();
  /** Where each language of each reply stands. */
  const places = new Map<string, number>();
  for (const one of table.lines) {
    const { line } = one;
    const read = readLine(one);
    if (typeof read === 'string') {
      problems.push({ line, message: read });
      continue;
    }
    const { shortcut, title, language, text } = read;
    const known = replies.get(shortcut) ?? { line, shortcut, title, texts: {} };
    const before = places.get(`${shortcut} ${language}`);
    if (before !== undefined)
      problems.push({ line, message: `the same shortcut and language as in line ${before}` });
    else if (title !== '' && known.title !== '' && title !== known.title)
      problems.push({ line, message: `another title than in line ${known.line}` });
    else {
      const texts = { ...known.texts, [language]: text };
      replies.set(shortcut, { ...known, title: known.title || title, texts });
      places.set(`${shortcut} ${language}`, line);
    }
  }
  return { replies: [...replies.values()], problems };
}

type Read = { shortcut: string; title: string; language: string; text: string };

function readLine({ cell }: TableLine): Read | string {
  const shortcut = fitting('shortcut', draft.shortcut, cell('shortcut'));
  if ('problem' in shortcut) return shortcut.problem;
  const title = cell('title') && fitting('title', draft.title, cell('title'));
  if (title && 'problem' in title) return title.problem;
  const language = cell('language').toLowerCase().replaceAll('_', '-');
  if (language === '') return 'language is empty';
  if (cell('text') === '') return 'text is empty';
  const texts = fitting('text', draft.texts, { [language]: cell('text') });
  if ('problem' in texts) return texts.problem;
  return {
    ...{ shortcut: shortcut.value, title: title ? title.value : '', language },
    text: texts.value[language] ?? '',
  };
}

/** What is wrong in words for people: which cell, and what it should be. */
const WRONG: Record<string, string> = {
  shortcut: `is one word of letters, figures, - and _ up to 31 characters`,
  title: `has ${DESK_LIMITS.replyTitle} characters at most`,
  language: 'is a code such as de or pt-br',
  text: 'is too long, or holds signs that cannot be kept',
};

function fitting<T extends z.ZodType>(
  name: string,
  shape: T,
  given: unknown,
): { value: z.output<T> } | { problem: string } {
  const parsed = shape.safeParse(given);
  if (parsed.success) return { value: parsed.data };
  // The language is a key of the texts.
  const which = parsed.error.issues[0]?.code === 'invalid_key' ? 'language' : name;
  return { problem: `${which} ${WRONG[which]}` };
}

/** A table that a spreadsheet opens and `readRepliesTable` reads back; formulas are harmless in it. */
export function writeRepliesTable(replies: readonly SavedReply[]): string {
  const lines = replies.flatMap(({ shortcut, title, texts }) =>
    Object.entries(texts)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([language, text]) => ({ shortcut, title, language, text })),
  );
  return stringify(lines, { header: true, columns: COLUMNS, escape_formulas: true, bom: true });
}
