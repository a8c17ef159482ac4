import type { Bubble } from '@aisle/client';
import type { Author } from '@aisle/protocol';
import { waitingWords } from '../guides/guide-words.ts';
import { TOPICS } from '../notes/notes-words.ts';
import type { Said, Waiting } from './log-rows.ts';
import { conversationWords } from './words.ts';

/** Requests that lead her to the till. */
const GUIDES = ['pointAt', 'sendCheckoutLink', 'askForGift'];

type WaitingItem = Extract<Bubble, { kind: 'waiting' | 'failed' }>;

const field = (payload: unknown, name: string): unknown =>
  typeof payload === 'object' && payload !== null
    ? (payload as Record<string, unknown>)[name]
    : undefined;

const text = (payload: unknown): string | undefined => {
  const found = field(payload, 'text');
  return typeof found === 'string' ? found : undefined;
};

const names = (payload: unknown, nameOf: (productId: string) => string): string[] => {
  const products = field(payload, 'products') ?? field(payload, 'lines');
  return (Array.isArray(products) ? products : []).map((product) =>
    nameOf(String(field(product, 'productId') ?? '')),
  );
};

const waitingSuggestion = (payload: unknown, nameOf: (id: string) => string): Waiting => {
  const words = text(payload);
  const name = field(payload, 'name');
  return {
    kind: 'waiting_suggestion',
    names: names(payload, nameOf),
    ...(words === undefined ? {} : { text: words }),
    ...(typeof name === 'string' ? { bundle: name } : {}),
  };
};

const waitingCard = (payload: unknown, title: string): Waiting => {
  const words = text(payload);
  return { kind: 'waiting_card', title, ...(words === undefined ? {} : { text: words }) };
};

const notesTitle = (payload: unknown): string => {
  const topic = field(payload, 'topic');
  return TOPICS[topic === 'size' || topic === 'colour' ? topic : 'fabric'];
};

/** What an outbox item will be once it is stored; null for what shows only when it has happened. */
const saidOfItem = (
  bubble: WaitingItem,
  author: Author,
  nameOf: (productId: string) => string,
): Said | null => {
  const { key, item, stage } = bubble;
  const shared = { key, at: item.createdAt, author, stage };
  const why =
    bubble.kind === 'failed' ? { failed: { refusal: bubble.refusal, name: item.name } } : {};
  if (item.name === 'sendMessage') {
    return { ...shared, ...why, content: { kind: 'message', text: text(item.payload) ?? '' } };
  }
  if (item.name === 'sendAttachment') {
    return { ...shared, ...why, content: waitingCard(item.payload, conversationWords.aFile) };
  }
  if (item.name === 'sendNotes') {
    return { ...shared, ...why, content: waitingCard(item.payload, notesTitle(item.payload)) };
  }
  if (item.name === 'suggestProducts' || item.name === 'sendBundle') {
    return { ...shared, ...why, content: waitingSuggestion(item.payload, nameOf) };
  }
  if (GUIDES.includes(item.name)) {
    const title = waitingWords(item.name, { place: field(item.payload, 'place') });
    return { ...shared, ...why, content: waitingCard(item.payload, title) };
  }
  return null;
};

/** A thread's bubbles as the log shows them. `nameOf` names a product this device has seen. */
export const saidOf = (
  bubbles: readonly Bubble[],
  me: string,
  nameOf: (productId: string) => string,
): Said[] =>
  bubbles.flatMap((bubble) => {
    if (bubble.kind === 'entry') {
      const { key, entry, stage } = bubble;
      const { seq } = entry;
      return [{ key, seq, at: entry.at, author: entry.author, content: entry.content, stage }];
    }
    const said = saidOfItem(bubble, { kind: 'agent', agentId: me }, nameOf);
    return said ? [said] : [];
  });
