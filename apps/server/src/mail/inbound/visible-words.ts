import EmailReplyParser from 'email-reply-parser';
import { REPLY_ABOVE } from '../words/words.ts';

/** Characters that are looked at: more is no answer any more, and looking takes ever longer. */
export const MOST_CHARACTERS = 20_000;

/**
 * What somebody has written anew: without what is quoted below, the line above it, and signatures, of
 * the usual mail programs and languages. Where nothing would be left, all of it: nothing is lost.
 *
 * @param ownStart what our reply addresses begin with; a line with one was not written by hand
 */
export function visibleWords(text: string, ownStart: string): string {
  const given = text.replace(/\r\n?/g, '\n').slice(0, MOST_CHARACTERS);
  const above = beforeOurs(new EmailReplyParser().parseReply(given), ownStart);
  return above || beforeOurs(given, ownStart) || given.trim();
}

/** Ends before the first line that only our letter has, quoted or not. */
function beforeOurs(text: string, ownStart: string): string {
  const lines = text.split('\n');
  const ours = lines.findIndex(
    (line) =>
      REPLY_ABOVE.some((words) => line.includes(words)) || line.toLowerCase().includes(ownStart),
  );
  return (ours < 0 ? lines : lines.slice(0, ours)).join('\n').trim();
}
