import type { Hesitation, MailAddress, Shopper, Shortlist } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { ShortlistSection } from '../suggestions/shortlist-section.tsx';
import { HesitationLine } from '../visitors/hesitation-line.tsx';
import { About } from './about.tsx';
import { Cart } from './cart.tsx';
import { NowViewing } from './now-viewing.tsx';
import { shopperWords } from './words.ts';

type Props = {
  /** Null until the server has told. */
  shopper: Shopper | null;
  shortlist: Shortlist;
  /** The address she has left. */
  mail?: MailAddress | null;
  now: number;
  onChangeLine?: (key: string) => void;
  /** Her orders, where they are shown. */
  orders?: ComponentChildren;
  /** What she has been to the store before. */
  history?: ComponentChildren;
  /** What may be done with what is held of her. */
  data?: ComponentChildren;
  /** Why she may need help just now. */
  hesitation?: Hesitation | undefined;
};

/** Her side of the counter: the cart first, then what she looks at, then who she is. */
export const ShopperPane = ({
  shopper,
  shortlist,
  mail = null,
  now,
  orders,
  history,
  data,
  hesitation,
  onChangeLine,
}: Props) =>
  shopper ? (
    <div class="h-full overflow-y-auto overscroll-contain">
      {hesitation && (
        <p class="border-b px-4 py-3">
          <HesitationLine hesitation={hesitation} />
        </p>
      )}
      <Cart
        report={shopper.cart ?? null}
        shared={shopper.sharing.cart}
        now={now}
        {...(onChangeLine && { onChangeLine })}
      />
      <NowViewing shopper={shopper} now={now} />
      <About shopper={shopper} mail={mail} now={now} />
      {orders}
      <ShortlistSection shortlist={shortlist} />
      {history}
      {data}
    </div>
  ) : (
    <div class="space-y-3 p-4" role="status" aria-label={shopperWords.loading}>
      <div class="skeleton h-12" />
      <div class="skeleton h-12" />
      <div class="skeleton h-24" />
    </div>
  );
