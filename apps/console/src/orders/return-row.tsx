import type { OrderPlaced, ReturnAnswered, ReturnRequested } from '@aisle/protocol';
import { PackageCheck, Undo2 } from 'lucide-preact';
import { WithParts } from '../language/with-parts.tsx';
import { formatMoney } from '../money/format-money.ts';
import { optionWords } from '../shopper/cart-words.ts';
import { REASON } from './order-words.ts';
import { orderWords } from './words.ts';

const lineWords = ({ quantity, name, options }: ReturnRequested['lines'][number]): string =>
  options.length > 0
    ? orderWords.lineWith(quantity, name, optionWords(options))
    : orderWords.line(quantity, name);

/** What she asks to send back, as a card in the log. It is answered beside her orders. */
export const ReturnCard = ({ request }: { request: ReturnRequested }) => (
  <div class="max-w-[min(80%,30rem)] rounded-card border bg-surface px-4 py-3 text-start text-13 text-ink">
    <p class="flex items-center gap-1.5 font-medium">
      <Undo2 size={15} class="flex-none text-muted rtl:-scale-x-100" aria-hidden="true" />
      <span class="min-w-0">
        <WithParts
          words={orderWords.asked[request.wish]}
          parts={{ number: <bdi>{request.number}</bdi> }}
        />
      </span>
    </p>
    <ul class="mt-1.5 space-y-1">
      {request.lines.map((line) => (
        <li key={`${line.lineId} ${line.reason}`} class="break-words">
          <span dir="auto">{lineWords(line)}</span>
          <span class="block text-muted">
            {line.instead && line.instead.length > 0 ? (
              <WithParts
                words={orderWords.instead}
                parts={{
                  reason: REASON[line.reason],
                  options: <bdi>{optionWords(line.instead)}</bdi>,
                }}
              />
            ) : (
              REASON[line.reason]
            )}
          </span>
        </li>
      ))}
    </ul>
    {request.comment && (
      <p class="mt-1.5 break-words whitespace-pre-wrap">
        <bdi>{request.comment}</bdi>
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
  standing === 'reported'
    ? orderWords.placedReported(number, pieces, formatMoney(total))
    : orderWords.placed(number, pieces, formatMoney(total));

const approvedWords = (inShop: ReturnAnswered['inShop']): string => {
  if (!inShop) return orderWords.approvedHere;
  return inShop.number ? orderWords.approvedAs(inShop.number) : orderWords.approvedInShop;
};

/** How a return was answered, and what was said with it. */
export const answeredWords = ({ result, text, inShop }: ReturnAnswered): string => {
  const answer = result === 'declined' ? orderWords.declined : approvedWords(inShop);
  return text ? orderWords.answerWith(answer, text) : answer;
};
