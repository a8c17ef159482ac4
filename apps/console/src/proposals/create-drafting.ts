import { newId, systemClock } from '@aisle/client';
import {
  type AgentRequests,
  type CartLine,
  DESK_LIMITS,
  type Product,
  type Refusal,
} from '@aisle/protocol';
import { batch, computed, effect, signal } from '@preact/signals';
import { failureWords } from '../conversation/failure-words.ts';
import type { Desk } from '../desk/desk.ts';
import { createProductSearch } from '../products/product-search.ts';
import { sentence } from '../refusals/sentence.ts';
import {
  beyondWords,
  changesOf,
  type Draft,
  EMPTY,
  isUnsettled,
  type LineEdit,
  wishesOf,
} from './draft.ts';
import { draftFrom } from './from-proposal.ts';
import { rebase } from './rebase.ts';
import { proposalWords } from './words.ts';

type Allowance = AgentRequests['fetchAllowance']['reply'];

/** What opened the dialog: a line of her cart, an earlier proposal, or words to search for. */
export type Opened = { line?: string; again?: number; words: string };

/** `line:KEY` and `again:SEQ` come from buttons, anything else was typed behind `/cart`. */
export const readOpened = (words: string): Opened => {
  const [, name, value = ''] = /^(line|again):(.+)$/s.exec(words) ?? [];
  if (name === 'line') return { line: value, words: '' };
  return name === 'again' ? { again: Number(value), words: '' } : { words };
};

/** These come with a sentence that says what to change; the others have words of their own. */
const TOLD: readonly string[] = ['stale', 'sold_out', 'unsupported', 'forbidden', 'not_found'];

const refusalWords = (refusal: Refusal): string => {
  if (TOLD.includes(refusal.code) || refusal.code === 'unavailable') return sentence(refusal);
  if (refusal.code === 'timeout') return proposalWords.timeout;
  return failureWords(refusal);
};

export type Drafting = ReturnType<typeof createDrafting>;

/** One proposal being drafted on her live cart. */
export const createDrafting = (desk: Desk, opened: Opened) => {
  const { client } = desk;
  const thread = desk.thread.peek();
  const report = computed(() => thread?.shopper.value?.cart ?? null);
  const cart = computed(() => report.value?.cart ?? null);
  const isPrivate = computed(() => thread?.shopper.value?.sharing.cart === false);
  const draft = signal<Draft>(EMPTY);
  const notes = signal<readonly string[]>([]);
  const allowance = signal<Allowance | null>(null);
  const products = signal<ReadonlyMap<string, Product | 'asked' | 'gone'>>(new Map());
  const text = signal('');
  const sending = signal(false);
  const refusal = signal<string | null>(null);
  let attempt = { wishes: '', clientId: '' };
  let known = cart.peek();

  const search = createProductSearch({
    find: (query) => client.ask('searchProducts', { query, limit: 6 }),
    after: systemClock.after,
  });
  search.look(opened.words);

  void client.ask('fetchAllowance', {}).then((answer) => {
    if (!answer.ok) return;
    allowance.value = answer.value;
    const entry = thread?.entries.peek().find(({ seq }) => seq === opened.again);
    if (entry?.content.kind === 'cart_proposal')
      draft.value = draftFrom(entry.content.changes, { cart: cart.peek(), allowed: answer.value });
  });

  const stopFollowing = effect(() => {
    const now = cart.value;
    if (now?.hash === known?.hash) return;
    batch(() => {
      const moved = rebase(draft.peek(), known, now);
      draft.value = moved.draft;
      if (moved.notes.length > 0) notes.value = moved.notes;
      known = now;
    });
  });

  const change = (part: Partial<Draft>): void => {
    draft.value = { ...draft.value, ...part };
    refusal.value = null;
  };
  const changes = computed(() => changesOf(draft.value, cart.value, allowance.value?.wrap ?? null));
  const nameOf = ({ ref }: Pick<CartLine, 'ref'>): string => `${ref.platform} ${ref.productId}`;

  return {
    ...{ cart, isPrivate, draft, notes, allowance, changes, text, sending, refusal, search },
    /** Why it cannot be sent yet; empty when it can. */
    missing: computed(() => {
      if (isUnsettled(draft.value)) return proposalWords.settleVariants;
      if (changes.value.length > DESK_LIMITS.proposalChanges) return proposalWords.tooManyChanges;
      const beyond = beyondWords(draft.value.code, allowance.value);
      if (beyond !== '') return beyond;
      return changes.value.length === 0 ? proposalWords.nothingChanged : '';
    }),
    /** All that is sold of a line's product, once it has been asked for. */
    productOf: (line: CartLine) => products.value.get(nameOf(line)),
    /** Asks the shop for it, for another size or colour. */
    askFor: async (line: CartLine): Promise<void> => {
      const name = nameOf(line);
      const put = (what: Product | 'asked' | 'gone') => {
        products.value = new Map(products.value).set(name, what);
      };
      if (products.peek().has(name) && products.peek().get(name) !== 'gone') return;
      put('asked');
      const { platform, productId } = line.ref;
      const answer = await client.ask('fetchProduct', { product: { platform, productId } });
      put(answer.ok ? answer.value.product : 'gone');
    },
    editLine: ({ key, quantity }: CartLine, edit: LineEdit | null): void => {
      const { [key]: _, ...others } = draft.value.edits;
      change({ edits: edit ? { ...others, [key]: { seen: quantity, edit } } : others });
    },
    add: (product: Product): void => {
      const only = product.variants.length === 1 ? product.variants[0] : undefined;
      const added = { product, variantId: only?.variantId ?? null, quantity: 1 };
      change({ adds: [...draft.value.adds, added] });
    },
    changeAdd: (at: number, part: { variantId?: string; quantity?: number } | null): void =>
      change({
        adds: draft.value.adds.flatMap((one, index) => {
          if (index !== at) return [one];
          return part ? [{ ...one, ...part }] : [];
        }),
      }),
    setCode: (code: Draft['code']): void => change({ code }),
    setGift: (gift: Draft['gift']): void => change({ gift }),
    dismissNotes: (): void => {
      notes.value = [];
    },
    /** Sends it; what is refused stays, with the reason. The same draft again is sent once. */
    send: async (): Promise<void> => {
      if (!thread || sending.value || changes.value.length === 0) return;
      const wishes = wishesOf(draft.value, changes.value);
      const said = text.value.trim();
      const name = JSON.stringify([wishes, said]);
      if (attempt.wishes !== name) attempt = { wishes: name, clientId: newId(systemClock) };
      sending.value = true;
      const answer = await client.ask('proposeCart', {
        ...{ conversationId: thread.conversationId, clientId: attempt.clientId, changes: wishes },
        ...(said !== '' && { text: said }),
      });
      sending.value = false;
      if (answer.ok) desk.closeDialog();
      else refusal.value = refusalWords(answer.error);
    },
    stop: (): void => {
      stopFollowing();
      search.stop();
    },
  };
};
