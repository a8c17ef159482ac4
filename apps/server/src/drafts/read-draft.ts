import { type DraftSource, LIMITS } from '@aisle/protocol';
import { cleanText } from '../writer/clean-text.ts';

/** A draft is a chat's answer; what is longer is cut. */
const DRAFT_LENGTH = Math.min(1_500, LIMITS.messageLength);
const SOURCES = /\n?[ \t*_]*sources?[ \t*_]*:[ \t*_]*([^\n]*)\s*$/i;

/**
 * The words for the agent, and what they rest on: only numbers of facts that were given count, so the AI
 * cannot name a source there is not. Null: it wrote nothing.
 */
export function readDraft(
  written: string,
  given: readonly DraftSource[],
): { text: string; sources: DraftSource[] } | null {
  const clean = cleanText(written, DRAFT_LENGTH * 2);
  const named = SOURCES.exec(clean)?.[1] ?? '';
  const text = cleanText(clean.replace(SOURCES, ''), DRAFT_LENGTH);
  if (text === '') return null;
  const numbers = [...new Set(named.match(/\d{1,3}/g)?.map(Number))];
  return { text, sources: numbers.flatMap((number) => given[number - 1] ?? []) };
}
