import type { StartCards } from '../cards/card-family.ts';
import { moneyIn } from '../cards/money.ts';
import { orders as english } from '../words/en-orders.ts';
import css from './orders.css?inline';

export { drawOrders } from './box.tsx';
export { css };

/** What happened to her orders, in one line each. */
export const startCards: StartCards = (_shelf, { orders: words = english, locale }) => {
  const money = moneyIn(locale);
  return {
    css,
    draw: () => null,
    say: (content) => {
      if (content.kind === 'order_placed')
        return words.placed(content.number, money(content.total));
      if (content.kind === 'return_requested') return words.requested(content.number);
      if (content.kind !== 'return_answered') return '';
      const number = content.inShop?.number;
      return [words[content.result] + (number ? ` (${number})` : ''), content.text]
        .filter(Boolean)
        .join(': ');
    },
    stop: () => {},
  };
};
