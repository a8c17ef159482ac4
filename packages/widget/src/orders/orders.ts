import type { StartCards } from '../cards/card-family.ts';
import { moneyIn } from '../cards/money.ts';
import { openLater } from '../cards/open-later.ts';
import updates from '../order-updates/order-updates.css?inline';
import { orders as english } from '../words/en-orders.ts';
import css from './orders.css?inline';

export { drawOrders } from './box.tsx';
export { css };

/** What happened to her orders, in one line each. */
export const startCards: StartCards = (shelf, language) => {
  const { orders: words = english, locale } = language;
  const money = moneyIn(locale);
  let offers: ReturnType<typeof openOffers> | undefined;
  const openOffers = () =>
    openLater(async () => {
      const [{ startOffers }, more] = await Promise.all([
        import('../order-updates/order-updates.tsx'),
        language.families?.orderUpdates(),
      ]);
      return () => startOffers(shelf, { ...language, ...more?.words });
    });
  return {
    css: css + updates,
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
    act: (content) => {
      if (content.kind !== 'order_placed') return null;
      offers ??= openOffers();
      const { opened } = offers;
      return () => opened.value?.draw(content);
    },
    stop: () => offers?.stop(),
  };
};
