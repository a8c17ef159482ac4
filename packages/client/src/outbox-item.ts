import { LIMITS, type Refusal, type Result, refuse } from '@aisle/protocol';

/** What is to be asked of the server and kept until it is answered. */
export type NewItem = {
  conversationId: string;
  /**
   * UUIDv7 that names it for ever (rule 1). An item whose `clientId` is its `conversationId` is
   * the conversation's opener: the others of that conversation depend on it.
   */
  clientId: string;
  /** Name of the request. */
  name: string;
  payload: unknown;
};

export type OutboxItem = NewItem & {
  /** Milliseconds since 1970 on this device. */
  createdAt: number;
  /** Null while it waits; else why it was finally refused. Its text is kept for a retry. */
  failed: Refusal | null;
};

export type Items = readonly OutboxItem[];

export const isOpener = (item: NewItem): boolean => item.clientId === item.conversationId;

/** Saved state is a border: what does not look like an item is left out. */
export const readItems = (value: unknown): Items =>
  Array.isArray(value) ? value.filter((item) => item?.clientId && item.name) : [];

/** Rule 5: at a cap the item is refused, nothing else is dropped for it. */
export const checkCaps = (items: Items, item: NewItem): Result<null> =>
  items.length >= LIMITS.outboxMessages ||
  new TextEncoder().encode(JSON.stringify([items, item])).length > LIMITS.outboxBytes
    ? refuse('full', 'too much waits to be sent')
    : { ok: true, value: null };

/** Marks an item as failed, and what depends on it if it is an opener. */
export const fail = (items: Items, id: string, failed: Refusal): Items =>
  items.map((item) =>
    item.clientId === id || item.conversationId === id ? { ...item, failed } : item,
  );

/** Rule 5: what has waited for 48 hours is not sent any more, and says so. */
export const expire = (items: Items, now: number): Items => {
  const old = items.find(
    ({ failed, createdAt }) => !failed && now - createdAt > LIMITS.outboxHours * 3_600_000,
  );
  return old ? expire(fail(items, old.clientId, refuse('timeout', 'too old').error), now) : items;
};

/** Lets a failed item wait again, and its conversation's opener before it. */
export const revive = (items: Items, id: string, now: number): Items => {
  const wanted = items.find((item) => item.clientId === id);
  return items.map((item) =>
    item === wanted || item.clientId === wanted?.conversationId
      ? { ...item, failed: null, createdAt: now }
      : item,
  );
};
