import type { HappenedContent } from '../cards/card-family.ts';
import type { Item } from '../conversation/blocks.ts';
import type { Room } from '../room.ts';
import type { ExtraWords } from '../words/words.ts';
import { onNews } from './news.ts';

const nameOf = (room: Room, by: Item['by']): string =>
  (by.kind === 'agent' && room.agent(by.agentId)?.name) || room.words.chat.someone;

/** What happened in the conversation, in one line. */
export const eventText = (room: Room, { by, content }: Item, words: ExtraWords): string => {
  if (content.kind === 'joined') {
    return words.joined(nameOf(room, by));
  }
  if (content.kind === 'assigned') {
    return words.joined(room.agent(content.agentId ?? '')?.name ?? room.words.chat.someone);
  }
  if (content.kind === 'suggestion_added') {
    return words.added([content.name, ...content.options.map(({ value }) => value)].join(', '));
  }
  if (content.kind === 'reopened') return words.reopened;
  if (content.kind === 'closed') return words.closed;
  return room.cards.value?.say(content as HappenedContent) ?? '';
};

const spoken = (room: Room, item: Item, words: ExtraWords): string => {
  const { by, content } = item;
  const name = nameOf(room, by);
  if (content.kind === 'message') return words.says(name, content.text);
  if (content.kind === 'attachment') return words.says(name, content.name);
  if (content.kind !== 'suggestion') return eventText(room, item, words);
  return words.suggests(name, content.products.map(({ product }) => product.name).join(', '));
};

/** Gives the one live region what others wrote, and nothing else. Returns how to stop. */
export const announce = (room: Room, words: ExtraWords): (() => void) =>
  onNews(room, (news) => {
    room.announced.value = news.map((item) => spoken(room, item, words)).join('\n');
  });
