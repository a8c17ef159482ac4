/** Where she was reading: the entry at the top edge, and how far it was scrolled past it. */
export type Place = { seq: number; offset: number };

/** What survives a page change in this tab. */
export type Memory = {
  open: boolean;
  /** What stands in her field. */
  draft: string;
  /** What she has sent and the outbox has not kept yet, by client id. */
  sending: Record<string, string | undefined>;
  place: Place | null;
  /** An add under way; `suggestion/pending.ts` reads it. */
  adding: unknown;
};

export type Keeper = {
  read: () => Memory;
  change: (part: Partial<Memory>) => void;
};

const EMPTY: Memory = { open: false, draft: '', sending: {}, place: null, adding: null };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what an earlier page left; anything that does not fit counts as nothing. */
export const parseMemory = (saved: string | null): Memory => {
  try {
    const value: unknown = JSON.parse(saved ?? 'null');
    if (!isRecord(value)) return EMPTY;
    const { open, draft, sending, place, adding = null } = value;
    return {
      open: open === true,
      draft: typeof draft === 'string' ? draft : '',
      sending: isRecord(sending) ? (sending as Memory['sending']) : {},
      place: isRecord(place) ? { seq: Number(place.seq), offset: Number(place.offset) } : null,
      adding,
    };
  } catch {
    return EMPTY;
  }
};

/**
 * The tab's memory in `storage` under `aisle.<siteKey>`. Where storage is refused it lives as long
 * as the page. A loader that finds `"open":true` there may boot at once: the chat stays open.
 */
export const keepMemory = (siteKey: string, storage: () => Storage): Keeper => {
  const key = `aisle.${siteKey}`;
  const attempt = <T>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  let now = parseMemory(attempt(() => storage().getItem(key)) ?? null);
  return {
    read: () => now,
    change: (part) => {
      now = { ...now, ...part };
      attempt(() => storage().setItem(key, JSON.stringify(now)));
    },
  };
};
