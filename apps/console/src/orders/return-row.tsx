import type { OrderPlaced, ReturnAnswered, ReturnRequested } from '@aisle/protocol';
import { PackageCheck, Undo2 } from 'lucide-preact';
import { formatMoney } from '../money/format-money.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { pieceWords, REASON } from './order-words.ts';

/** What she asks to send back, as a card in the log. It is answered beside her orders. */
export const ReturnCard = ({ request }: { request: ReturnRequested }) => (
  <div class="max-w-[min(80%,30rem)] rounded-card border bg-surface px-4 py-3 text-start text-13 text-ink">
    <p class="flex items-center gap-1.5 font-medium">
      <Undo2 size={15} class="flex-none text-muted" aria-hidden="true" />
      {request.wish === 'exchange' ? 'Asks for an exchange' : 'Asks for a return'}, order{' '}
      <bdi>{request.number}</bdi>
    </p>
    <ul class="mt-1.5 space-y-1">
      {request.lines.map((line) => (
        <li key={`${line.lineId} ${line.reason}`} class="break-words">
          <span dir="auto">
            {line.quantity} × {line.name}
            {line.options.length > 0 && `, ${optionWords(line.options)}`}
          </span>
          <span class="block text-muted">
            {REASON[line.reason]}
            {line.instead && line.instead.length > 0 && (
              <>
                {'; instead: '}
                <bdi>{optionWords(line.instead)}</bdi>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
    {request.comment && (
      <p class="mt-1.5 break-words whitespace-pre-wrap" dir="auto">
        {request.comment}
      </p>
    )}
  </div>
);

/** An order that was placed, as a line of the log that stands out. */
export const PlacedLine = ({ placed }: { placed: OrderPlaced }) => (
  <span
    class="inline-flex flex-wrap items-center justify-center gap-1.5 rounded-full bg-tint px-3 py-1 font-medium text-accent"
    dir="auto"
  >
    <PackageCheck size={14} aria-hidden="true" />
    {placedWords(placed)}
  </span>
);

export const placedWords = ({ number, total, pieces, standing }: OrderPlaced): string =>
  `Order ${number} placed: ${pieceWords(pieces)}, ${formatMoney(total)}${
    standing === 'reported' ? ', reported by her page' : ''
  }`;

export const answeredWords = ({ result, text, inShop }: ReturnAnswered): string => {
  if (result === 'declined') return `Return declined${text ? `: ${text}` : ''}`;
  const shop = inShop
    ? inShop.number
      ? `, the shop calls it ${inShop.number}`
      : ', the shop knows'
    : ', not entered in the shop';
  return `Return approved${shop}${text ? `: ${text}` : ''}`;
};
