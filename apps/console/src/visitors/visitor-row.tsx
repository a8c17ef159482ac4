import type { Visitor } from '@aisle/protocol';
import { ChevronDown, ShoppingBag } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { Picture } from '../controls/picture.tsx';
import type { Desk } from '../desk/desk.ts';
import { pieces } from '../inbox/row-words.ts';
import { formatMoney } from '../money/format-money.ts';
import { shopperName } from '../people/shopper-name.ts';
import { agoWords } from '../time/time-words.ts';
import { greetingStanding } from './greet-form.tsx';
import { HesitationLine } from './hesitation-line.tsx';
import { VisitorDetails } from './visitor-details.tsx';
import { visitorWords } from './words.ts';

type Props = { desk: Desk; visitor: Visitor; open: boolean; onOpen: (open: boolean) => void };

const pageName = ({ page }: Visitor): string =>
  page.product?.name || page.title || new URL(page.url).pathname;

/** One visitor: who, where, with what, and why she may need help; more of her when it is opened. */
export const VisitorRow = ({ desk, visitor, open, onOpen }: Props) => {
  const id = useId();
  const { hesitation, greeting, cart, known } = visitor;
  const name = known ? shopperName(known) : visitorWords.visitor;
  return (
    <>
      <button
        type="button"
        class={`flex w-full items-center gap-3 px-4 py-3 text-start outline-offset-[-3px] hover:bg-sunken ${open ? 'bg-sunken' : ''}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpen(!open)}
      >
        <Picture src={visitor.page.product?.image} class="h-12 w-10 flex-none" />
        <span class="min-w-0 flex-1">
          <span class="flex flex-wrap items-baseline gap-x-2">
            <bdi class="font-medium">{name}</bdi>
            <span class="text-12 text-muted tabular-nums">
              {visitorWords.here(agoWords(visitor.since, desk.now.value), visitor.pages)}
            </span>
            {visitor.chatting && (
              <span class="rounded-full border border-edge px-2 text-12 text-muted">
                {visitorWords.inChat}
              </span>
            )}
            {cart && cart.quantity > 0 && (
              <span class="flex items-center gap-1 self-center rounded-full bg-sunken px-2 text-12 tabular-nums sm:ms-auto">
                <ShoppingBag size={12} aria-hidden="true" />
                <span class="sr-only">{visitorWords.inCart(pieces(cart.quantity))}</span>
                {formatMoney(cart.subtotal)}
              </span>
            )}
          </span>
          <span class="at-start block truncate text-13 text-muted" dir="auto">
            {pageName(visitor)}
          </span>
          {hesitation && <HesitationLine hesitation={hesitation} />}
          {greeting && (
            <span class="line-clamp-1 text-13 break-words text-accent">
              {greetingStanding(greeting)}
            </span>
          )}
        </span>
        <ChevronDown
          size={16}
          class={`flex-none text-muted ${open ? 'rotate-180' : ''}`}
          aria-hidden="true"
        />
      </button>
      {open && (
        <div id={id} class="border-t px-4 pt-3 pb-4">
          <VisitorDetails desk={desk} visitor={visitor} />
        </div>
      )}
    </>
  );
};
