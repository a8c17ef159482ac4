import type { Hesitation } from '@aisle/protocol';
import { formatMoney } from '../money/format-money.ts';

/** Why this shopper may need help, in one line. */
export const hesitationWords = (hesitation: Hesitation): string => {
  switch (hesitation.kind) {
    case 'option_toggled':
      return `${hesitation.product}: ${hesitation.option.toLowerCase()} changed ${hesitation.times} times, ${hesitation.values.join(', ')}`;
    case 'code_refused':
      return hesitation.code === undefined
        ? 'The shop refused her code'
        : `The shop refused her code ${hesitation.code}`;
    case 'sold_out_viewed':
      return hesitation.variant === undefined
        ? `Looks at ${hesitation.product}, which is sold out`
        : `Looks at ${hesitation.product} in ${hesitation.variant}, which is sold out`;
    case 'compared':
      return `Back and forth between ${hesitation.products.join(' and ')}`;
    case 'cart_idle':
      return `Nothing has moved in her cart of ${formatMoney(hesitation.subtotal)} for ${hesitation.minutes} ${hesitation.minutes === 1 ? 'minute' : 'minutes'}`;
  }
};
