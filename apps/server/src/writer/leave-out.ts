import { maskCards } from '@aisle/protocol';

const EMAIL = /[^\s@<>"']{1,64}@[^\s@<>"']{1,255}\.\p{L}{2,}/gu;
/** Seven digits and more, set apart as people write phones, orders and accounts. */
const NUMBER = /[+(]?\p{Nd}(?:[ \u00a0()./-]{0,2}\p{Nd}){6,}/gu;
const DATE = /^(\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})$/;

/** Her words as they may leave the house: no card numbers, e-mail addresses, phone or other long numbers. */
export const leaveOut = (text: string): string =>
  maskCards(text)
    .replace(EMAIL, '[e-mail]')
    .replace(NUMBER, (run) => (DATE.test(run) ? run : '[number]'));
