import type { CartOutcome } from '@aisle/cart';
import type { Mark, SuggestedProduct, Variant } from '@aisle/protocol';
import { computed, effect, signal } from '@preact/signals-core';
import { parsePending } from '../cards/pending.ts';
import { arrived, linesOf, piecesOf, type Shelf } from '../cards/shelf.ts';
import type { SuggestionWords } from '../words/words.ts';
import { chosenVariant, openOptions, pick, settled, spoken, startChoice } from './choice.ts';
import { type Adding, tell } from './outcome.ts';

/** One card's state and what she can do with it. The view only shows it. */
export type Card = ReturnType<typeof createCard>;

/** An add the shop left unanswered waits this long for its line to turn up after a reload. */
const PENDING_MS = 60_000;

const unanswered = (outcome: CartOutcome): boolean =>
  outcome.kind === 'unknown' || (outcome.kind === 'rejected' && outcome.reason === 'network');

export const createCard = (
  shelf: Shelf,
  suggestionSeq: number,
  suggested: SuggestedProduct,
  words: SuggestionWords,
) => {
  const product = shelf.live(suggested.product);
  const picked = signal(startChoice(product.peek(), suggested.variantId));
  const choice = computed(() => settled(product.value, picked.value));
  const adding = signal<Adding>({ kind: 'idle' });
  // The shop adds once per attempt: an unanswered one is repeated under its own id.
  let attempt = { id: '', variantId: '' };

  const refOf = ({ variantId, sku }: Variant) => ({
    platform: product.value.platform,
    productId: product.value.productId,
    variantId,
    url: product.value.url,
    ...(sku === undefined ? {} : { sku }),
  });

  const report = (variant: Variant, quantity: number): void => {
    const added = {
      suggestionSeq,
      ref: refOf(variant),
      name: product.value.name,
      options: variant.options,
      quantity,
    };
    void shelf.queue('reportSuggestionAdded', added);
    shelf.onEvent('added', added);
  };

  /** An attempt whose page went away: the shop's cart says whether it arrived. */
  const resolve = effect(() => {
    const cart = shelf.held.value;
    const pending = parsePending(shelf.keeper.read().adding);
    const mine =
      pending?.conversationId === shelf.conversationId &&
      pending.suggestionSeq === suggestionSeq &&
      pending.productId === product.value.productId &&
      adding.peek().kind !== 'adding';
    if (!pending || !mine || cart === undefined) return;
    const pieces = arrived(cart, product.value, pending);
    const late = shelf.now() - pending.at > PENDING_MS;
    if (pieces > 0 || late) shelf.keeper.change({ adding: null });
    const variant = product.value.variants.find((one) => one.variantId === pending.variantId);
    if (pieces > 0 && !late && variant) report(variant, pieces);
  });

  const ask = async (variant: Variant): Promise<CartOutcome> => {
    const adapter = await shelf.cart();
    if (!adapter?.capabilities.write) return { kind: 'unsupported' };
    if (attempt.variantId !== variant.variantId) {
      attempt = { id: shelf.newId(), variantId: variant.variantId };
    }
    shelf.keeper.change({
      adding: {
        attemptId: attempt.id,
        conversationId: shelf.conversationId,
        suggestionSeq,
        productId: product.value.productId,
        variantId: variant.variantId,
        before: piecesOf(shelf.held.value, product.value, variant.variantId),
        at: shelf.now(),
      },
    });
    const line = { ref: refOf(variant), quantity: 1, expectedPrice: variant.price };
    const outcome = await adapter.add([line], attempt.id);
    shelf.keeper.change({ adding: null });
    if (!unanswered(outcome)) attempt = { id: '', variantId: '' };
    if (outcome.kind === 'added' || outcome.kind === 'partial') await adapter.refresh();
    return outcome;
  };

  const settle = (outcome: CartOutcome, variant: Variant): void => {
    const at = {
      product: product.value,
      choice: choice.value,
      variantId: variant.variantId,
      quantity: 1,
    };
    const told = tell(outcome, at, words);
    if ('cart' in outcome && outcome.cart) shelf.held.value = outcome.cart;
    if (told.product) product.value = told.product;
    if (told.choice) picked.value = told.choice;
    if (told.added) report(variant, told.added);
    adding.value = told.adding;
  };

  /** The variant with the price she has just agreed to, after the shop named another. */
  const agreed = (variant: Variant): Variant => {
    const now = adding.value;
    return now.kind === 'price_changed' ? { ...variant, price: now.price } : variant;
  };

  return {
    product,
    choice,
    adding,
    /** What of this product the shop's cart holds, in words: `["M, oatmeal"]`. */
    inCart: computed(() =>
      linesOf(shelf.held.value, product.value).map(({ options, quantity }) => {
        const what = spoken(options, product.value);
        return quantity > 1 ? `${quantity} × ${what}`.replace(/ × $/, ' ×') : what;
      }),
    ),
    /** The variant she has picked is in the cart. */
    holdsChosen: computed(() => {
      const variant = chosenVariant(product.value, choice.value);
      return (
        variant !== undefined && piecesOf(shelf.held.value, product.value, variant.variantId) > 0
      );
    }),
    /** Kept in view, set aside, or neither. */
    mark: computed(() => shelf.marks.of(suggested.product)),
    setMark: async (mark: Mark): Promise<void> => {
      const { description: _, ...plain } = suggested.product;
      const chosen = chosenVariant(product.value, choice.value)?.variantId ?? suggested.variantId;
      const wanted = { product: plain, suggestionSeq, at: shelf.now() };
      const why = await shelf.marks.set(
        chosen === undefined ? wanted : { ...wanted, variantId: chosen },
        mark,
      );
      if (why === undefined) return;
      const text = why === 'full' ? words.listFull : words.notMarked;
      adding.value = { kind: 'told', text, tone: 'danger' };
    },
    pick: (name: string, value: string): void => {
      if (adding.value.kind === 'adding') return;
      picked.value = pick(product.value, choice.value, name, value);
      adding.value = { kind: 'idle' };
    },
    /** Shown: prices and stock are asked for again. */
    shown: () => void shelf.renew(suggested.product),
    /** @returns the option still open, when there is one: nothing was added then */
    add: async (): Promise<string | undefined> => {
      const variant = chosenVariant(product.value, choice.value);
      if (adding.value.kind === 'adding') return undefined;
      if (!variant) {
        const open = openOptions(product.value, choice.value)[0] ?? '';
        adding.value = { kind: 'told', text: words.choose(open), tone: 'warn' };
        return open;
      }
      const wanted = agreed(variant);
      adding.value = { kind: 'adding' };
      settle(await ask(wanted), wanted);
      return undefined;
    },
    stop: (): void => resolve(),
  };
};
