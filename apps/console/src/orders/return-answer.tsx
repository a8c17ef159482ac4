import type { OrderReturn } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import { returnFailureWords } from './return-failure.ts';
import type { ShopperOrders } from './shopper-orders.ts';
import { orderWords } from './words.ts';

type Props = {
  request: OrderReturn;
  shopTakesReturns: boolean;
  mayAnswer: boolean;
  onAnswer: ShopperOrders['answer'];
};

/** A return that waits for the store: approve or decline, with a word to her. */
export const ReturnAnswer = ({ request, shopTakesReturns, mayAnswer, onAnswer }: Props) => {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const field = useId();
  const answer = async (result: 'approved' | 'declined') => {
    setBusy(true);
    setFailure('');
    const told = await onAnswer(request.requestSeq, result, text.trim() || undefined);
    setBusy(false);
    if (!told.ok) setFailure(returnFailureWords(told.error));
  };
  return (
    <fieldset class="space-y-2 rounded-control bg-sunken p-3" aria-label={orderWords.returnRequest}>
      <p class="text-13 font-medium">{orderWords.asksFor[request.wish]}</p>
      {mayAnswer && (
        <>
          <label class="block text-12 text-muted" htmlFor={field}>
            {orderWords.wordToHer}
          </label>
          <textarea
            id={field}
            class="field min-h-16 w-full resize-y text-13"
            maxLength={2_000}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="flex flex-wrap gap-2">
            <button
              type="button"
              class="button button-accent"
              disabled={busy}
              onClick={() => void answer('approved')}
            >
              {orderWords.approve}
            </button>
            <button
              type="button"
              class="button"
              disabled={busy}
              onClick={() => void answer('declined')}
            >
              {orderWords.decline}
            </button>
          </div>
          <p class="text-12 text-muted">
            {shopTakesReturns ? orderWords.tellsShop : orderWords.enterInShop}
          </p>
        </>
      )}
      <p class="text-13 text-danger empty:hidden" role="alert">
        {failure}
      </p>
    </fieldset>
  );
};
