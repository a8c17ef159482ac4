import { chat } from './en.ts';
import type { articles } from './en-articles.ts';
import type { attachment } from './en-attachment.ts';
import type { bundle } from './en-bundle.ts';
import type { callBack } from './en-call-back.ts';
import type { extras } from './en-extras.ts';
import type { feedback } from './en-feedback.ts';
import type { gift } from './en-gift.ts';
import type { guide } from './en-guide.ts';
import type { mail } from './en-mail.ts';
import type { notes } from './en-notes.ts';
import type { orderUpdates } from './en-order-updates.ts';
import type { orders } from './en-orders.ts';
import type { owed } from './en-owed.ts';
import type { peek } from './en-peek.ts';
import type { privacy } from './en-privacy.ts';
import type { proposal } from './en-proposal.ts';
import type { proposalActs } from './en-proposal-acts.ts';
import type { queue } from './en-queue.ts';
import type { rating } from './en-rating.ts';
import type { sharing } from './en-sharing.ts';
import type { shortlist } from './en-shortlist.ts';
import type { suggestion } from './en-suggestion.ts';
import type { watch } from './en-watch.ts';

export type ChatWords = typeof chat;
export type ExtraWords = typeof extras;
export type AttachmentWords = typeof attachment;
export type NotesWords = typeof notes;
export type OrderWords = typeof orders;
export type OrderUpdateWords = typeof orderUpdates;
export type GuideWords = typeof guide;
export type GiftWords = typeof gift;
type QueueWords = typeof queue;
export type SharingWords = typeof sharing;
export type ProposalWords = typeof proposal;
export type ProposalActWords = typeof proposalActs;
export type SuggestionWords = typeof suggestion;
export type BundleWords = typeof bundle;
export type WatchWords = typeof watch;
export type ShortlistWords = typeof shortlist;

/** The groups of words that come with a family of cards. */
type Families = {
  notes: 'notes';
  suggestion: 'suggestion' | 'shortlist';
  bundle: 'bundle';
  proposal: 'proposal' | 'proposalActs';
  orders: 'orders';
  orderUpdates: 'orderUpdates';
  guide: 'guide';
  gift: 'gift';
  attachment: 'attachment';
  queue: 'queue';
  owed: 'owed';
  watch: 'watch';
  callBack: 'callBack';
  peek: 'peek';
  rating: 'rating';
  feedback: 'feedback';
  privacy: 'privacy';
  mail: 'mail';
  articles: 'articles';
};

export type FamilyName = keyof Families;

/** What the chunk of a family's words in another language than English holds. */
export type FamilyWords<Name extends FamilyName> = Required<Pick<Words, Families[Name]>>;

/**
 * One language. The chunk of a family brings its words in English; in every other language they
 * are a chunk of their own, loaded beside it (`families`).
 */
export type Words = {
  locale: string;
  dir: 'ltr' | 'rtl';
  chat: ChatWords;
  extras?: ExtraWords;
  sharing?: SharingWords;
  /** Name of the box of her orders, known before the box is. */
  ordersTitle?: string;
  notes?: NotesWords;
  suggestion?: SuggestionWords;
  bundle?: BundleWords;
  shortlist?: ShortlistWords;
  proposal?: ProposalWords;
  proposalActs?: ProposalActWords;
  orders?: OrderWords;
  orderUpdates?: OrderUpdateWords;
  guide?: GuideWords;
  gift?: GiftWords;
  attachment?: AttachmentWords;
  queue?: QueueWords;
  owed?: typeof owed;
  watch?: WatchWords;
  callBack?: typeof callBack;
  peek?: typeof peek;
  rating?: typeof rating;
  feedback?: typeof feedback;
  privacy?: typeof privacy;
  mail?: typeof mail;
  articles?: typeof articles;
  families?: { [Name in FamilyName]: () => Promise<{ words: FamilyWords<Name> }> };
};

/** What the first chunk of another language holds: all that every conversation shows. */
export type OtherWords = Required<
  Pick<Words, 'dir' | 'chat' | 'extras' | 'sharing' | 'ordersTitle' | 'families'>
>;

const english = (locale: string): Words => ({ locale, dir: 'ltr', chat });

/**
 * Words for a BCP 47 tag; English where there are none, or where their chunk does not arrive. Which
 * others there are is a chunk too: pages in English never load the list.
 * @returns at once for English, else a promise
 */
export const wordsFor = (locale: string): Words | Promise<Words> => {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  if (language === 'en') return english(locale);
  return import('./languages.ts')
    .then(({ otherWords }) => otherWords(language))
    .then(
      (words) => (words ? { locale, ...words } : english('en')),
      () => english('en'),
    );
};
