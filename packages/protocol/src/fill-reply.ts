/** What a saved reply may name. */
export const VARIABLES = ['shopper', 'agent', 'store', 'product'] as const;
export type Variable = (typeof VARIABLES)[number];

/** What each stands for here; absent where it is not known. */
export type Values = Partial<Record<Variable, string>>;

/** `{shopper}`, or `{shopper|you}` with what to say where it is not known. */
const PLACE = /\{(shopper|agent|store|product)(?:\|([^{}]*))?\}/g;

/** The text with everything that is known put in; a place without a value stays as it is. */
export const fill = (text: string, values: Values): string =>
  text.replace(PLACE, (place: string, name: Variable, otherwise: string | undefined) => {
    const value = values[name]?.trim();
    return value || (otherwise ?? place);
  });

/** The first place of a text that nothing has been put into; null when there is none. */
export const firstHole = (text: string): { from: number; to: number; name: Variable } | null => {
  const match = new RegExp(PLACE.source).exec(text);
  const name = VARIABLES.find((one) => one === match?.[1]);
  return match && name !== undefined
    ? { from: match.index, to: match.index + match[0].length, name }
    : null;
};

/** Languages of a reply, hers first: her language of her place, her language, English, any. */
export const languagesFor = (
  texts: Record<string, string>,
  locale: string | undefined,
): string[] => {
  const wanted = locale?.toLowerCase() ?? '';
  const [base] = wanted.split('-');
  const rank = (language: string) => {
    if (language === wanted) return 0;
    if (language === base) return 1;
    if (language.split('-')[0] === base) return 2;
    return language === 'en' ? 3 : 4;
  };
  return Object.keys(texts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
};

/** Who speaks for which store, and to whom. */
type Speaking = {
  /** Absent: nobody in particular. */
  agent?: string | undefined;
  store: string;
  shopper?:
    | {
        name?: string | undefined;
        locale?: string | undefined;
        page?: { product?: { name: string } | undefined } | undefined;
      }
    | null
    | undefined;
};

/** What the places of a reply stand for in a conversation. */
export const valuesFor = ({ agent, store, shopper }: Speaking): Values => {
  const product = shopper?.page?.product?.name;
  return {
    store,
    ...(agent !== undefined && { agent }),
    ...(shopper?.name !== undefined && { shopper: shopper.name }),
    ...(product !== undefined && { product }),
  };
};

/** What a reply says in a conversation: in her language where it has that, with what is known put in. */
export const replyText = (
  texts: Record<string, string>,
  values: Values,
  locale: string | undefined,
): string => {
  const [language = ''] = languagesFor(texts, locale);
  return fill(texts[language] ?? '', values);
};
