import { DESK_LIMITS, type Entry, isSaid } from '@aisle/protocol';
import { conversations, entries } from '@aisle/storage';
import { contentLines } from './answer-lines.ts';
import type { Line } from './draw-letter.ts';
import type { Writing } from './write-letter.ts';

/** Pages of the log in one letter, from its end. */
const MOST_PAGES = 10;

/** What both sides have said, oldest first, each with who and when in her own time zone. */
export async function transcriptLines(writing: Writing): Promise<Line[]> {
  const { house, letter, words, store, locale, timeZone } = writing;
  const { read } = house.storage;
  const { storeId, conversationId } = letter;
  const within = { storeId, conversationId: conversationId ?? '' };
  const faces = await conversations.agentsOf(read, storeId, within.conversationId);
  const time = new Intl.DateTimeFormat(locale, {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone },
  });
  const who = ({ author }: Entry): string => {
    if (author.kind === 'shopper') return words.you;
    const agentId = author.kind === 'agent' ? author.agentId : '';
    return faces.find((face) => face.agentId === agentId)?.name ?? store.name;
  };
  const lines: Line[] = [];
  for (const entry of await lastEntries(writing, within)) {
    if (!isSaid(entry.content)) continue;
    lines.push({ kind: 'small', text: `${who(entry)}, ${time.format(entry.at)}` });
    lines.push(...(await contentLines(writing, entry.content)));
  }
  return lines;
}

async function lastEntries(
  { house }: Writing,
  within: { storeId: string; conversationId: string },
): Promise<Entry[]> {
  const limit = DESK_LIMITS.pageEntries;
  const all: Entry[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const [first] = all;
    const asked = { ...within, limit, ...(first && { before: first.seq }) };
    const found = await entries.fetchEntries(house.storage.read, asked);
    all.unshift(...(found?.entries ?? []));
    if (!found || found.entries.length < limit) break;
  }
  return all;
}
