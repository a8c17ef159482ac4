import { maskCards } from '@aisle/protocol';

/** Addresses of pages and mailboxes, and numbers as people write phones, orders and cards. */
const PARTS =
  /https?:\/\/[^\s<>"]+|[^\s@<>"']{1,64}@[^\s@<>"']{1,255}\.\p{L}{2,}|[+(]?[\p{Nd}•](?:[ \u00a0()./-]{0,2}[\p{Nd}•]){6,}/gu;
const MARK = /⟦(\d{1,4})⟧/g;

/** A text without what must not leave the house and must not change, and the way to put it back. */
export type SetAside = {
  text: string;
  /** Null where the other text has lost a part, or has one twice. */
  putBack: (other: string) => string | null;
};

/** Each part becomes a mark that a translation keeps: `⟦1⟧`. */
export function setAside(given: string): SetAside {
  const parts: string[] = [];
  // A mark that somebody typed is none of ours.
  const text = maskCards(given)
    .replace(/[⟦⟧]/g, '')
    .replace(PARTS, (part) => `⟦${parts.push(part)}⟧`);
  return {
    text,
    putBack(other) {
      const found = [...other.matchAll(MARK)].map(([, number]) => Number(number));
      const each = new Set(found);
      const whole =
        found.length === parts.length &&
        each.size === parts.length &&
        found.every((number) => number >= 1 && number <= parts.length);
      return whole ? other.replace(MARK, (_, number) => parts[Number(number) - 1] ?? '') : null;
    },
  };
}
