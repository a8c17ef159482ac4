import type { CheckoutLink } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import type { moneyIn } from '../cards/money.ts';
import type { Shelf } from '../cards/shelf.ts';
import type { Child } from '../dom/nodes.ts';
import type { GuideWords } from '../words/words.ts';

type Props = {
  shelf: Shelf;
  words: GuideWords;
  origin: string;
  money: ReturnType<typeof moneyIn>;
  link: CheckoutLink;
};

/** How the way onto her phone stands. */
type Handover =
  | { kind: 'none' }
  | { kind: 'making' }
  | { kind: 'failed' }
  | { kind: 'made'; url: string; code: Child };

const makeHandover = async (shelf: Shelf, link: CheckoutLink): Promise<Handover> => {
  const [made, { drawCode }] = await Promise.all([
    shelf.ask('createResumeLink', {}),
    import('./qr-code.ts'),
  ]);
  if (!made.ok) return { kind: 'failed' };
  // The shop's own link carries the cart; else the page she is on, for the chat alone.
  const own = await (await shelf.cart())?.checkoutUrl().catch(() => null);
  const target = new URL(own ?? link.url ?? shelf.page().url);
  target.hash = `aisle=${made.value.token}`;
  return { kind: 'made', url: target.href, code: drawCode(target.href) };
};

/** The way to pay: here, or on her phone. */
export const CheckoutCard = ({ shelf, words, origin, money, link }: Props): Child => {
  const handover = signal<Handover>({ kind: 'none' });
  const copied = signal(false);
  const own = link.url.startsWith(`${origin}/`);
  const make = async (): Promise<void> => {
    if (handover.peek().kind === 'making') return;
    handover.value = { kind: 'making' };
    handover.value = await makeHandover(shelf, link).catch((): Handover => ({ kind: 'failed' }));
  };
  const copy = async (url: string): Promise<void> => {
    await navigator.clipboard.writeText(url).then(
      () => {
        copied.value = true;
      },
      () => {},
    );
  };
  const drawHandover = (): Child => {
    const state = handover.value;
    if (state.kind === 'failed') return <p class="told">{words.noLink}</p>;
    if (state.kind !== 'made') return null;
    return (
      <div class="handover">
        {state.code}
        <p>{words.scan}</p>
        <button type="button" class="quiet-link" onClick={() => void copy(state.url)}>
          {() => (copied.value ? words.copied : words.copy)}
        </button>
      </div>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a browser's own frame.
    <div class="way" role="group" aria-label={words.places.checkout}>
      <h3>{words.places.checkout}</h3>
      <p class="sum">
        {words.pieces(link.pieces)}
        {link.subtotal && ` · ${words.subtotal(money(link.subtotal))}`}
      </p>
      <div class="way-row">
        <a
          class="solid"
          href={link.url}
          target={own ? '_top' : '_blank'}
          {...(!own && { rel: 'noopener noreferrer' })}
        >
          {words.toCheckout}
        </a>
        <button type="button" class="quiet-link" onClick={() => void make()}>
          {words.onPhone}
        </button>
      </div>
      <div role="status">{drawHandover}</div>
    </div>
  );
};
