/** A short mark of a text (FNV-1a, two seeds, 16 hex digits): equal texts, equal marks. */
export const hashOf = (text: string): string => fnv(text, 0x811c9dc5) + fnv(text, 0x5bd1e995);

const fnv = (text: string, seed: number): string => {
  let mark = seed;
  for (let at = 0; at < text.length; at += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  }
  return (mark >>> 0).toString(16).padStart(8, '0');
};
