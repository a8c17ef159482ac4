/** The language of a locale without its place: `pt` of `pt-BR`; undefined where it names none. */
export const languageOf = (locale: string | undefined): string | undefined =>
  /^[a-z]{2,3}(?![a-z])/i.exec(locale ?? '')?.[0].toLowerCase();
