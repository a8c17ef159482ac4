/**
 * The words of a product search typed into the reply, such as `/p merino m <90`; null while the
 * text is a reply. A space after `/p` opens the search.
 */
export const productWords = (text: string): string | null => {
  const match = /^\/p\s+(.*)$/s.exec(text);
  return match ? (match[1] ?? '').trim() : null;
};

type Key = { key: string; shiftKey: boolean; isComposing: boolean; keyCode: number };

/** Enter sends; Shift+Enter is a new line; Enter that ends an input method's word is neither. */
export const isSend = ({ key, shiftKey, isComposing, keyCode }: Key): boolean =>
  key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
