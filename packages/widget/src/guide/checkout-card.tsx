import type { CheckoutLink } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import type { moneyIn } from '../cards/money.ts';
import type { Shelf } from '../cards/shelf.ts';
import type { Child } from '../dom/nodes.ts';
import type { GuideWords } from '../words/words.ts';
import { HandoverBox } from './handover-box.tsx';
import { type Handover, makeHandover } from './make-handover.ts';

type Props = {
  shelf: Shelf;
  words: GuideWords;
  origin: string;
  money: ReturnType<typeof moneyIn>;
  link: CheckoutLink;
};

/** The way to pay: here, or on her phone. */
export const CheckoutCard = ({ shelf, words, origin, money, link }: Props): Child => {
  const handover = signal<Handover>({ kind: 'none' });
  const own = link.url.startsWith(`${origin}/`);
  const make = async (): Promise<void> => {
    if (handover.peek().kind === 'making') return;
    handover.value = { kind: 'making' };
    handover.value = await makeHandover(shelf, link, origin).catch(
      (): Handover => ({ kind: 'failed' }),
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a browser's own frame.
    <div class="till" role="group" aria-label={words.places.checkout}>
      <h3>{words.places.checkout}</h3>
      <p class="sum">
        {words.pieces(link.pieces)}
        {link.subtotal && ` · ${words.subtotal(money(link.subtotal))}`}
      </p>
      <div class="till-row">
        <a
          class="solid"
          href={link.url}
          target={own ? '_top' : '_blank'}
          {...(!own && { rel: 'noopener noreferrer' })}
        >
          {words.toCheckout}
        </a>
        <button
          type="button"
          class="quiet-link to-phone"
          aria-disabled={() => (handover.value.kind === 'making' ? true : undefined)}
          onClick={() => void make()}
        >
          {words.onPhone}
        </button>
      </div>
      <div role="status">
        {() => {
          const state = handover.value;
          if (state.kind === 'failed') return <p class="told">{words.noLink}</p>;
          if (state.kind !== 'made') return null;
          return HandoverBox({ words, made: state, now: shelf.now });
        }}
      </div>
    </div>
  );
};
