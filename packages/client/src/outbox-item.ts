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

export const isOpener = (item: NewItem): boolean => item.clientId === item.conversationId;

const isItem = (value: unknown): value is OutboxItem =>
  typeof value === 'object' &&
  value !== null &&
  'conversationId' in value &&
  'clientId' in value &&
  'name' in value &&
  'payload' in value &&
  'createdAt' in value &&
  'failed' in value;

/** Saved state is a border: what does not look like an item is left out. */
export const readItems = (value: unknown): OutboxItem[] =>
  Array.isArray(value) ? value.filter(isItem) : [];

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/** Rule 5: at a cap the item is refused, nothing else is dropped for it. */
export const checkCaps = (items: readonly OutboxItem[], item: NewItem): Result<null> =>
  items.length >= LIMITS.outboxMessages || bytes([...items, item]) > LIMITS.outboxBytes
    ? refuse('full', 'too much is waiting to be sent')
    : { ok: true, value: null };

/** Rule 5: what has waited for 48 hours is not sent any more, and says so. */
export const expire = (items: readonly OutboxItem[], now: number): readonly OutboxItem[] => {
  const old = (item: OutboxItem) =>
    !item.failed && now - item.createdAt > LIMITS.outboxHours * 3_600_000;
  const failed: Refusal = { code: 'timeout', message: 'it waited for too long' };
  return items.some(old) ? items.map((item) => (old(item) ? { ...item, failed } : item)) : items;
};

/** Marks an item as failed; what depends on an opener fails with it. */
export const fail = (items: readonly OutboxItem[], item: OutboxItem, failed: Refusal) =>
  items.map((one) =>
    one.clientId === item.clientId || (isOpener(item) && one.conversationId === item.conversationId)
      ? { ...one, failed }
      : one,
  );

/** Lets a failed item wait again, and its conversation's opener before it. */
export const revive = (items: readonly OutboxItem[], clientId: string, now: number) => {
  const wanted = items.find((item) => item.clientId === clientId);
  return items.map((item) =>
    item === wanted || item.clientId === wanted?.conversationId
      ? { ...item, failed: null, createdAt: now }
      : item,
  );
};
