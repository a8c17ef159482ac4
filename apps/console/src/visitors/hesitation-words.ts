import type { Hesitation } from '@aisle/protocol';
import { listed } from '../language/listed.ts';
import { formatMoney } from '../money/format-money.ts';
import { visitorWords } from './words.ts';

/** Why this shopper may need help, in one line. */
export const hesitationWords = (hesitation: Hesitation): string => {
  switch (hesitation.kind) {
    case 'option_toggled': {
      const { product, option, times, values } = hesitation;
      return visitorWords.toggled(product, option, times, values);
    }
    case 'code_refused':
      return hesitation.code === undefined
        ? visitorWords.codeRefused
        : visitorWords.codeRefusedNamed(hesitation.code);
    case 'sold_out_viewed':
      return hesitation.variant === undefined
        ? visitorWords.soldOut(hesitation.product)
        : visitorWords.soldOutIn(hesitation.product, hesitation.variant);
    case 'compared':
      return visitorWords.compared(listed(hesitation.products));
    case 'cart_idle':
      return visitorWords.cartIdle(formatMoney(hesitation.subtotal), hesitation.minutes);
  }
};
