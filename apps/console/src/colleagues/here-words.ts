/** So many are named; the rest is counted. */
const NAMED = 2;

/** "Mia", "Mia and Per", "Mia, Per and 2 more". */
export const listWords = (names: readonly string[]): string => {
  const more = names.length - NAMED;
  if (more > 0) return `${names.slice(0, NAMED).join(', ')} and ${more} more`;
  return names.join(' and ');
};

/** Who else has the conversation open; empty: nobody. */
export const hereWords = (names: readonly string[]): string =>
  names.length === 0 ? '' : `${listWords(names)} ${names.length === 1 ? 'is' : 'are'} here`;

/** Who writes a reply now; empty: nobody. */
export const replyingWords = (names: readonly string[]): string =>
  names.length === 0 ? '' : `${listWords(names)} ${names.length === 1 ? 'is' : 'are'} replying`;
