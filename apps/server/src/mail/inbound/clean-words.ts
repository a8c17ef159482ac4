import { DESK_LIMITS } from '@aisle/protocol';
import { writing } from '@aisle/protocol/schemas';

/** Parts of one text that become messages of their own. */
const MOST_PARTS = 20;
/** A text with more marks than one message may have within so many characters is no writing. */
const LEAST = 260;

const MARK = /\p{M}/u;

/**
 * What a mail says as the messages it becomes: what the protocol refuses in a message is taken out or
 * parted instead, for there is nobody to be told. Card numbers are masked in the whole, before it is cut.
 */
export function cleanWords(text: string, longest: number): string[] {
  const masked = writing(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER).safeParse(
    text.normalize('NFC').replaceAll('\0', '').trim(),
  );
  const parts: string[] = [];
  const whole = masked.success ? masked.data : '';
  // A heap of marks is drawing: of such a text the letters stay.
  let rest = marksEnd(whole) < Math.min(LEAST, whole.length) ? whole.replace(/\p{M}/gu, '') : whole;
  while (rest !== '' && parts.length < MOST_PARTS) {
    const part = beginning(rest, longest);
    rest = rest.slice(part.length).trim();
    parts.push(part);
  }
  return parts;
}

/** As much as one message holds: to a paragraph, else a line, else a word; never within a character. */
function beginning(text: string, longest: number): string {
  const most = Math.min(longest, marksEnd(text));
  if (text.length <= most) return text;
  const window = text.slice(0, most);
  const at = ['\n\n', '\n', ' ']
    .map((between) => window.lastIndexOf(between))
    .find((place) => place > most / 2);
  return at === undefined ? window.replace(/[\uD800-\uDBFF]$/, '') : window.slice(0, at);
}

/** Where the text has as many combining marks as one message may have. */
function marksEnd(text: string): number {
  let marks = 0;
  let at = 0;
  for (const sign of text) {
    if (MARK.test(sign)) marks += 1;
    if (marks > DESK_LIMITS.combiningMarks) return at;
    at += sign.length;
  }
  return at;
}
