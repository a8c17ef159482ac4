import type { Money } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { amountText, parseAmount } from '../money/parse-amount.ts';
import { Labelled } from '../shop/labelled.tsx';
import { viewWords } from './words.ts';

type Props = {
  value: Money | undefined;
  /** The currency of carts seen so far. */
  usual: string | undefined;
  onChange: (value: Money | undefined) => void;
};

/** An amount in a currency; empty: none. */
export const CartAbove = ({ value, usual = 'EUR', onChange }: Props) => {
  const [currency, setCurrency] = useState(value?.currency ?? usual);
  const [typed, setTyped] = useState(value ? amountText(value.amount, value.currency) : '');
  const known = /^[A-Z]{3}$/.test(currency);
  const amount = known ? parseAmount(typed, currency) : null;
  const wrong = typed.trim() !== '' && amount === null;
  const put = (words: string, code: string) => {
    setTyped(words);
    setCurrency(code);
    const parsed = /^[A-Z]{3}$/.test(code) ? parseAmount(words, code) : null;
    onChange(parsed === null ? undefined : { amount: parsed, currency: code });
  };
  return (
    <Labelled label={viewWords.cartAbove} problem={wrong ? viewWords.noAmount : undefined}>
      {(wiring) => (
        <div class="flex gap-2">
          <input
            {...wiring}
            class="field min-w-0 tabular-nums"
            inputMode="decimal"
            value={typed}
            onInput={({ currentTarget }) => put(currentTarget.value, currency)}
          />
          <input
            class="field w-20!"
            aria-label={viewWords.currency}
            maxLength={3}
            value={currency}
            onInput={({ currentTarget }) => put(typed, currentTarget.value.toUpperCase())}
          />
        </div>
      )}
    </Labelled>
  );
};
