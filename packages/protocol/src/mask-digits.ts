/** A run of digits of any script, written with up to three signs between two of them. */
const RUN = /\p{Nd}(?:[^\p{L}\p{N}\n]{0,3}\p{Nd}){8,}/gu;
const SHOWN = 6;

/**
 * Hides what may become a card number while it is still being typed: of nine digits and more in a row
 * only the first six are shown, however they are set apart. Dates and prices stay as they are.
 */
export const maskDigits = (text: string): string =>
  text.replace(RUN, (run) => {
    let seen = 0;
    return run.replace(/\p{Nd}/gu, (digit) => {
      seen += 1;
      return seen > SHOWN ? '•' : digit;
    });
  });
