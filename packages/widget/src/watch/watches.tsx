import type { ChosenOption, Suggestion, Variant, Watch, WatchFor } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import { newUuid } from '../attachments/new-uuid.ts';
import type { Shelf } from '../cards/shelf.ts';
import type { Child } from '../dom/nodes.ts';
import { chosenVariant, isHere, spoken } from '../suggestion/choice.ts';
import type { Card } from '../suggestion/create-card.ts';
import { watch as english } from '../words/en-watch.ts';
import type { Words } from '../words/words.ts';

/** Telling her when something is back, or costs less (rule 65). */
export type Watches = {
  /** Below a card: what she waits for of its product, and what she may wait for. */
  draw: (card: Card) => Child;
  /** Above the cards: what has come about. */
  said: (content: Suggestion) => Child;
  stop: () => void;
};

/** Begins with what she waits for; until it is known nothing is shown. */
export const startWatches = (shelf: Shelf, { watch: words = english }: Words): Watches => {
  const { conversationId, ask, money } = shelf;
  const list = signal<readonly Watch[] | null>(null);
  let stopped = false;
  const load = async (): Promise<void> => {
    const answer = await ask('fetchWatches', { conversationId });
    if (!answer.ok || stopped) return;
    const { watches } = answer.value;
    // Told of what she has just done herself: drawn anew, the focus would be lost.
    if (JSON.stringify(watches) !== JSON.stringify(list.peek())) list.value = watches;
  };
  void load();
  const stopHearing = shelf.hear('watches', (told) => {
    if (told.conversationId === conversationId) void load();
  });

  const draw = (card: Card): Child => {
    const picking = signal(false);
    const note = signal('');
    let busy = false;
    let box: HTMLElement;
    const nameOf = (options: readonly ChosenOption[]) => spoken(options, card.product.peek());
    const mine = (): readonly Watch[] => {
      const { platform, productId } = card.product.value;
      return (list.value ?? []).filter(
        ({ of }) => of.platform === platform && of.productId === productId,
      );
    };
    const waits = (what: WatchFor, { variantId }: Variant): boolean =>
      mine().some((one) => one.for === what && one.of.variantId === variantId);
    const gone = (): Variant[] =>
      card.product.value.variants.filter((one) => !isHere(one) && !waits('back_in_stock', one));
    const chosen = (): Variant | undefined => {
      const one = chosenVariant(card.product.value, card.choice.value);
      return one && isHere(one) ? one : undefined;
    };
    /** What she tapped has gone from under her finger: the next thing there is takes the focus. */
    const focusOn = (which: string): void => box.querySelector<HTMLElement>(which)?.focus();

    const whyNot = (code: string): string => {
      if (code === 'full') return words.full;
      if (code !== 'stale') return words.failed;
      void shelf.renew(card.product.peek(), true);
      return words.already;
    };
    const add = async (what: WatchFor, variantId: string): Promise<void> => {
      if (busy) return;
      busy = true;
      note.value = '';
      const { platform, productId } = card.product.peek();
      // Where she waits for it already the server answers that one: a name of its own is enough.
      const wish = { watchId: newUuid(), for: what, of: { platform, productId, variantId } };
      const answer = await ask('addWatch', { conversationId, ...wish });
      busy = false;
      if (!answer.ok) {
        note.value = whyNot(answer.error.code);
        return;
      }
      const { watch } = answer.value;
      picking.value = false;
      list.value = [
        watch,
        ...(list.peek() ?? []).filter(({ watchId }) => watchId !== watch.watchId),
      ];
      focusOn('.waits button');
    };
    const end = async ({ watchId }: Watch): Promise<void> => {
      note.value = '';
      const answer = await ask('endWatch', { conversationId, watchId });
      if (!answer.ok) {
        note.value = words.failed;
        return;
      }
      list.value = (list.peek() ?? []).filter((one) => one.watchId !== watchId);
      focusOn('button');
    };

    const waiting = (one: Watch): Child => {
      const what = nameOf(one.options);
      const sentence =
        one.for === 'back_in_stock'
          ? words.waitsBack(what)
          : words.waitsLess(what, money(one.price));
      return (
        <p class="waits">
          {sentence}{' '}
          <button
            type="button"
            class="link"
            aria-label={`${sentence} ${words.stop}`}
            onClick={() => void end(one)}
          >
            {words.stop}
          </button>
        </p>
      );
    };
    const picker = (): Child => (
      <>
        <label>
          {words.which}
          <select>
            {gone().map(({ variantId, options }) => (
              <option value={variantId}>{nameOf(options)}</option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="solid quiet"
          onClick={() => {
            const variantId = box.querySelector('select')?.value;
            if (variantId) void add('back_in_stock', variantId);
          }}
        >
          {words.ask}
        </button>
      </>
    );
    const whenBack = (): Child => {
      const [first] = gone();
      if (!first) return null;
      const only = card.product.value.variants.length === 1;
      const tap = () => {
        if (only) return void add('back_in_stock', first.variantId);
        picking.value = !picking.peek();
        focusOn('select');
        // With the button below it, which the focus alone leaves out of sight.
        box.scrollIntoView({ block: 'nearest' });
      };
      return (
        <>
          <button
            type="button"
            class="link"
            aria-expanded={only ? undefined : () => picking.value}
            onClick={tap}
          >
            {words.whenBack}
          </button>
          {() => picking.value && picker()}
        </>
      );
    };
    const whenLess = (one: Variant): Child =>
      !waits('price_drop', one) && (
        <button type="button" class="link" onClick={() => void add('price_drop', one.variantId)}>
          {words.whenLess}
        </button>
      );
    return () =>
      list.value !== null && (
        <div
          class="watch"
          ref={(element) => {
            box = element;
          }}
        >
          {() => mine().map(waiting)}
          {() => {
            const one = chosen();
            return one ? whenLess(one) : whenBack();
          }}
          <p role="status">{() => note.value}</p>
        </div>
      );
  };

  return {
    draw,
    said: ({ watch }) =>
      watch?.came && (
        <div class="bubble">{watch.for === 'back_in_stock' ? words.isBack : words.costsLess}</div>
      ),
    stop: () => {
      stopped = true;
      stopHearing();
    },
  };
};
