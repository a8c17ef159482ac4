import { type Author, type Content, isSaid, type Refusal } from '@aisle/protocol';
import { sameDay } from '../time/time-words.ts';

/** How far the agent's own words have come (rule 12). */
export type Stage = 'sending' | 'sent' | 'delivered' | 'seen' | 'failed';

/** A suggestion on its way: only its products' names are known to this device, and not always. */
export type Waiting =
  | { kind: 'waiting_suggestion'; names: readonly string[]; text?: string; bundle?: string }
  /** Any other card; `title` says which. */
  | { kind: 'waiting_card'; title: string; text?: string };

/** What the team tells itself, from a log of its own. */
export type NoteSaid = { kind: 'private_note'; text: string; whisperTo?: string };

/** Something in the log: stored, or still on its way from this device. */
export type Said = {
  /** The client id: it stays the same when a waiting message becomes an entry. */
  key: string;
  /** Its place in the log; absent while it is on its way. */
  seq?: number;
  at: number;
  author: Author;
  content: Content | Waiting | NoteSaid;
  /** Only of the agent's own words. */
  stage: Stage | null;
  /** Why it failed, and the name of the request that did. */
  failed?: { refusal: Refusal; name: string };
};

export type LogRow =
  | { kind: 'day'; key: string; at: number }
  | { kind: 'event'; key: string; said: Said }
  /** `first` and `last` of a run by one speaker; the time stands at the last. */
  | { kind: 'words'; key: string; said: Said; first: boolean; last: boolean };

/** Words of one speaker with a longer pause between them start a new group. */
const GROUP_MS = 5 * 60_000;

const isWords = ({ content }: Said): boolean =>
  content.kind === 'waiting_suggestion' ||
  content.kind === 'waiting_card' ||
  content.kind === 'private_note' ||
  isSaid(content);

/** Who speaks, and to whom: a note never joins a run of words to the shopper. */
const speaker = ({ author, content }: Said): string =>
  `${content.kind === 'private_note' ? 'to the team ' : ''}${author.kind === 'agent' ? author.agentId : author.kind}`;

const joins = (before: Said | undefined, after: Said | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  isWords(before) &&
  isWords(after) &&
  speaker(before) === speaker(after) &&
  after.at - before.at < GROUP_MS &&
  sameDay(before.at, after.at);

/** The log as rows to draw: day separators, grouped words, and lines for what happened. */
export const logRows = (said: readonly Said[]): LogRow[] =>
  said.flatMap((one, index): LogRow[] => {
    const before = said[index - 1];
    const row: LogRow = isWords(one)
      ? {
          kind: 'words',
          key: one.key,
          said: one,
          first: !joins(before, one),
          last: !joins(one, said[index + 1]),
        }
      : { kind: 'event', key: one.key, said: one };
    return before && sameDay(before.at, one.at)
      ? [row]
      : [{ kind: 'day', key: `day ${new Date(one.at).toDateString()}`, at: one.at }, row];
  });
