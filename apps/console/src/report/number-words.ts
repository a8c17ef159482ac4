import { locale } from '../language/current.ts';

const number = new Intl.NumberFormat(locale);

/** A count, such as `1,204`. */
export const numberWords = (count: number): string => number.format(count);
