import { timingSafeEqual } from 'node:crypto';

/** Addresses that lead a reply back into its conversation. */
export type ReplyAddress = {
  of(conversationId: string): string;
  /** The conversation that one of these addresses names, if we made it; null: none of them. */
  read(addresses: readonly string[]): string | null;
  /** What every one of them begins with: by it our own lines in a reply are known. */
  start: string;
};

const ID_LENGTH = 32;
/** Eighty bits: cannot be guessed, and an address may have 64 characters before the sign. */
const SIGN_LENGTH = 20;

/**
 * @param base where replies go: `reply@chat.example` makes `reply+…@chat.example`
 * @param hash keyed, and used for nothing else
 */
export function createReplyAddress(base: string, hash: (text: string) => string): ReplyAddress {
  const [local = '', domain = ''] = base.toLowerCase().split('@');
  const start = `${local}+`;
  const signOf = (hex: string) =>
    Buffer.from(hash(hex), 'base64url').toString('hex').slice(0, SIGN_LENGTH);
  const conversationIn = (address: string): string | null => {
    const [left = '', right = ''] = address.trim().toLowerCase().split('@');
    if (right !== domain || !left.startsWith(start)) return null;
    const token = left.slice(start.length);
    if (!/^[0-9a-f]+$/.test(token) || token.length !== ID_LENGTH + SIGN_LENGTH) return null;
    const hex = token.slice(0, ID_LENGTH);
    const [given, wanted] = [token.slice(ID_LENGTH), signOf(hex)].map((sign) => Buffer.from(sign));
    if (!given || !wanted || !timingSafeEqual(given, wanted)) return null;
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
  return {
    start,
    of(conversationId) {
      const hex = conversationId.replaceAll('-', '');
      return `${start}${hex}${signOf(hex)}@${domain}`;
    },
    read(addresses) {
      for (const address of addresses) {
        const found = conversationIn(address);
        if (found) return found;
      }
      return null;
    },
  };
}
