import type { Content } from '@aisle/protocol';
import type { Child } from '../dom/nodes.ts';
import type { Words } from '../words/words.ts';
import type { Shelf } from './shelf.ts';

/** Kinds of content that are drawn as cards: all that is said and is not a plain message. */
type CardKind =
  | 'attachment'
  | 'suggestion'
  | 'bundle'
  | 'notes'
  | 'cart_proposal'
  | 'guide'
  | 'checkout_link'
  | 'gift'
  | 'order_update';

/** Most say a word before what they show. */
export type CardContent = Extract<Content, { kind: CardKind }> & { text?: string | undefined };

/** What happened to cards and orders, told in one line by the chunk that knows them. */
export type HappenedContent = Extract<
  Content,
  {
    kind:
      | 'bundle_added'
      | 'size_marked'
      | 'proposal_answered'
      | 'guide_followed'
      | 'order_placed'
      | 'return_requested'
      | 'return_answered'
      | 'promised'
      | 'call_back_requested'
      | 'call_back_answered'
      | 'call_back_proposed'
      | 'call_back_decided';
  }
>;

/** Cards of some kinds in one conversation, drawn by a chunk of their own. */
export type CardFamily = {
  css: string;
  draw: (seq: number, content: CardContent) => Child;
  /** Absent where the family's events are shown by its cards; empty: nothing to be said. */
  say?: (content: HappenedContent) => string;
  /** What she can do about it, below that line. */
  act?: (content: HappenedContent) => Child;
  /** Drawn above the log, where the family has something to keep in view there. */
  pinned?: () => Child;
  stop: () => void;
};

/** What a family's chunk exports as `startCards`. `origin` is the shop's. */
export type StartCards = (shelf: Shelf, words: Words, origin: string) => CardFamily;
