import { timingSafeEqual } from 'node:crypto';

/** Within this a link is the same each time, so that browsers need not load a picture again. */
const STEP_MS = 5 * 60_000;
/** How long a link holds at least. */
const HOLDS_MS = 10 * 60_000;

/** A file on the shelf and the name it is handed out under; no name: to be looked at. */
export type LinkedFile = { fileKey: string; file: string; name?: string | undefined };

/** Addresses of files that hold for some minutes and cannot be made by anybody else. */
export type FileLinks = {
  expiresAt: () => number;
  /** Holds as long as `expiresAt` says, or until the instant given. */
  urlOf: (linked: LinkedFile, until?: number) => string;
  /** Whether the address is one of ours and still holds. */
  holds: (linked: LinkedFile & { until: string; sign: string }) => boolean;
};

/** @param hash keyed, and used for nothing else */
export function createFileLinks(
  hash: (text: string) => string,
  publicUrl: () => string,
  clock: () => number,
): FileLinks {
  const expiresAt = () => Math.ceil(clock() / STEP_MS) * STEP_MS + HOLDS_MS;
  const signOf = ({ fileKey, file, name = '' }: LinkedFile, until: string) =>
    hash(JSON.stringify([fileKey, file, name, until]));
  return {
    expiresAt,
    urlOf(linked, holdsUntil = expiresAt()) {
      const until = String(holdsUntil);
      const { fileKey, file, name } = linked;
      const about = { until, sign: signOf(linked, until), ...(name !== undefined && { name }) };
      return `${publicUrl()}/attachments/${fileKey}/${file}?${new URLSearchParams(about)}`;
    },
    holds({ until, sign, ...linked }) {
      const [given, right] = [Buffer.from(sign), Buffer.from(signOf(linked, until))];
      return (
        given.length === right.length && timingSafeEqual(given, right) && Number(until) > clock()
      );
    },
  };
}
