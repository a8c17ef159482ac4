import type { AgentRequests, NotesTopic, Product, Refusal } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Desk } from '../desk/desk.ts';
import { type Candidate, candidates } from './stands-on.ts';

export type NotesView = AgentRequests['fetchProductNotes']['reply'];
type Key = { platform: string; productId: string };

/** The product a card is made of, as far as it is known yet. */
export type Subject =
  | { kind: 'nothing' }
  | { kind: 'reading'; name: string }
  | { kind: 'known'; name: string; key: Key; view: NotesView }
  | { kind: 'failed'; name: string; refusal: Refusal };

export type CardModel = {
  candidates: readonly Candidate[];
  subject: ReadonlySignal<Subject>;
  found: ReadonlySignal<readonly Product[]>;
  choose(candidate: Candidate): void;
  look(words: string): void;
  send(about: {
    topic: NotesTopic;
    markedSize?: string;
    colour?: string;
    text?: string;
  }): Promise<boolean>;
};

/** A card of product notes in the making, for the conversation that is open. */
export const createCardModel = (desk: Desk, words: string): CardModel => {
  const thread = desk.thread.peek();
  const all = candidates(thread?.shopper.peek() ?? null, thread?.entries.peek() ?? []);
  const subject = signal<Subject>({ kind: 'nothing' });
  const found = signal<readonly Product[]>([]);
  let asked = 0;

  /** The page names its product; the catalogue knows which one that is. */
  const keyOf = async ({ name, productId, platform, url }: Candidate): Promise<Key | Refusal> => {
    if (platform && productId) return { platform, productId };
    const answer = await desk.client.ask('searchProducts', { query: name, limit: 10 });
    if (!answer.ok) return answer.error;
    const { products } = answer.value;
    const match =
      products.find((one) => one.productId === productId) ??
      products.find((one) => url !== undefined && one.url.split('?')[0] === url.split('?')[0]) ??
      products.find((one) => one.name === name);
    return match ?? { code: 'not_found', message: 'the catalogue does not know this product' };
  };

  const choose = async (candidate: Candidate) => {
    const mine = ++asked;
    const { name } = candidate;
    subject.value = { kind: 'reading', name };
    found.value = [];
    const key = await keyOf(candidate);
    const failed = (refusal: Refusal) => {
      if (mine === asked) subject.value = { kind: 'failed', name, refusal };
    };
    if ('code' in key) return failed(key);
    const { platform, productId } = key;
    const product = { platform, productId };
    const answer = await desk.client.ask('fetchProductNotes', { product });
    if (!answer.ok) return failed(answer.error);
    if (mine === asked) subject.value = { kind: 'known', name, key: product, view: answer.value };
  };

  const look = async (query: string) => {
    const mine = ++asked;
    const answer = await desk.client.ask('searchProducts', { query, limit: 6 });
    if (mine === asked && answer.ok) found.value = answer.value.products;
  };

  const [first] = all;
  if (words.trim()) void look(words);
  else if (first) void choose(first);
  return {
    candidates: all,
    subject,
    found,
    choose: (candidate) => void choose(candidate),
    look: (query) => void look(query),
    send: async (about) => {
      const now = subject.peek();
      if (now.kind !== 'known') return false;
      const kept = await thread?.queue('sendNotes', { product: now.key, ...about });
      return kept?.ok ?? false;
    },
  };
};
