const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The code in use today: `UK` is `GB`, a country that is gone is the one it has become. */
const today = (code: string): string => Intl.getCanonicalLocales(`und-${code}`)[0]?.slice(4) ?? '';

/** Countries as people write them where `locale` is spoken, and their ISO 3166-1 alpha-2 codes. */
export const countriesIn = (locale: string) => {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const nameOf = (code: string): string | undefined => names.of(code);
  const same = new Intl.Collator(locale, { sensitivity: 'base', usage: 'search' });
  return {
    /** `Ireland` for `IE`; a code that names none stays as it is. */
    nameOf: (code: string): string => nameOf(code) ?? code,
    /** `IE` for `Ireland` or `ie`; empty for nothing, undefined where it is no country. */
    read: (typed: string): string | undefined => {
      const word = typed.trim();
      if (word === '') return '';
      if (/^[a-z]{2}$/i.test(word)) {
        const code = today(word.toUpperCase());
        return nameOf(code) === undefined ? undefined : code;
      }
      for (const first of LETTERS) {
        for (const second of LETTERS) {
          const name = nameOf(first + second);
          if (name !== undefined && same.compare(name, word) === 0) return today(first + second);
        }
      }
      return undefined;
    },
  };
};
