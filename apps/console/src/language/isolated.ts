/**
 * A name, an address or a code that keeps its own direction inside of a sentence written the other
 * way: for words that are plain text, where no `<bdi>` can stand.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
