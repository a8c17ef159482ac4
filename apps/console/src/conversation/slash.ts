/**
 * A command typed into the reply, such as `/p merino m <90`; null while the text is a reply. A
 * space after the word opens it.
 */
export const commandIn = (
  text: string,
  known: readonly string[],
): { word: string; rest: string } | null => {
  const match = /^\/(\w+)\s+(.*)$/s.exec(text);
  const word = match?.[1]?.toLowerCase();
  return word !== undefined && known.includes(word)
    ? { word, rest: (match?.[2] ?? '').trim() }
    : null;
};

type Key = { key: string; shiftKey: boolean; isComposing: boolean; keyCode: number };

/** Enter sends; Shift+Enter is a new line; Enter that ends an input method's word is neither. */
export const isSend = ({ key, shiftKey, isComposing, keyCode }: Key): boolean =>
  key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
