import { direction, locale } from './current.ts';
import { isolated } from './isolated.ts';

/**
 * Writes lists as the language of the page does. In one that is written from the right each item keeps
 * its own direction, so that names in another script neither change places nor take the "and" along.
 */
export const listing = (options?: Intl.ListFormatOptions) => {
  const list = new Intl.ListFormat(locale, options);
  return {
    format: (items: readonly string[]): string =>
      list.format(direction === 'rtl' ? items.map(isolated) : items),
  };
};
