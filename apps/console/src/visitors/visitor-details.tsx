import type { Visitor, VisitorDetail } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import type { Desk } from '../desk/desk.ts';
import { languageAndTag } from '../language/language-name.ts';
import { formatMoney } from '../money/format-money.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { Trail } from '../shopper/now-viewing.tsx';
import { GreetForm } from './greet-form.tsx';
import { visitorWords } from './words.ts';

/** Her cart and the pages before this one, and a way to write to her. */
export const VisitorDetails = ({ desk, visitor }: { desk: Desk; visitor: Visitor }) => {
  const detail = useDetail(desk, visitor);
  const about = [visitor.device, visitor.locale && languageAndTag(visitor.locale)].filter(Boolean);
  return (
    <div class="grid gap-5 md:grid-cols-2">
      <div class="min-w-0">
        <GreetForm desk={desk} visitor={visitor} />
      </div>
      <div class="min-w-0 space-y-3">
        <p class="text-13">
          <a
            class="break-words text-accent underline"
            href={visitor.page.url}
            target="_blank"
            rel="noreferrer noopener"
          >
            {visitorWords.openPage}
          </a>
          <span class="text-muted">{` · ${about.join(' · ')}`}</span>
        </p>
        {detail?.cart && detail.cart.lines.length > 0 && <CartLines cart={detail.cart} />}
        {detail && detail.trail.length > 0 && <Trail trail={detail.trail} now={desk.now.value} />}
      </div>
    </div>
  );
};

const CartLines = ({ cart }: { cart: NonNullable<VisitorDetail['cart']> }) => (
  <div>
    <ul class="space-y-2" aria-label={visitorWords.cart}>
      {cart.lines.map((line) => (
        <li key={line.key} class="flex items-center gap-2.5 text-13">
          <Picture src={line.image} class="h-10 w-8 flex-none" />
          <span class="min-w-0 flex-1">
            <span class="at-start block truncate" dir="auto">
              {line.name}
            </span>
            <span class="at-start block truncate text-muted" dir="auto">
              {optionWords(line.options)}
            </span>
          </span>
          <span class="flex-none text-muted tabular-nums">{`× ${line.quantity}`}</span>
          <span class="flex-none tabular-nums">{formatMoney(line.lineTotal)}</span>
        </li>
      ))}
    </ul>
    <p class="mt-1 flex justify-between border-t pt-1 font-medium">
      {visitorWords.subtotal} <span class="tabular-nums">{formatMoney(cart.subtotal)}</span>
    </p>
  </div>
);

/** Asked for again whenever her row changes. */
const useDetail = (desk: Desk, visitor: Visitor): VisitorDetail | null => {
  const [detail, setDetail] = useState<VisitorDetail | null>(null);
  useEffect(() => {
    let current = true;
    void desk.client.ask('fetchVisitor', { visitId: visitor.visitId }).then((answer) => {
      if (current && answer.ok) setDetail(answer.value);
    });
    return () => {
      current = false;
    };
  }, [desk, visitor]);
  return detail;
};
