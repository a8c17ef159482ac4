import { type LookedAt, looks } from '@aisle/storage';
import type { House } from '../house.ts';

/** Things each shop is asked for in one round: the rest waits for the next. */
const AT_ONCE = 5;
/** A shop that did not answer is left alone for so long. */
const AGAIN_MS = 15 * 60_000;

type Asking<T> = {
  /** When a thing that was answered for is asked for again, milliseconds. */
  everyMs: number;
  /** False: the shop did not answer. */
  ask: (one: T) => Promise<boolean>;
};

/**
 * Asks the shops for what is due, each thing once, however often it stands there and however many nodes
 * there are. A shop that does not answer is asked for nothing more until a quarter of an hour later.
 */
export async function lookInTurn<T extends LookedAt>(
  house: House,
  due: readonly T[],
  asking: Asking<T>,
): Promise<void> {
  for (const ofStore of Map.groupBy(due, ({ storeId }) => storeId).values()) {
    const things = [...Map.groupBy(ofStore, nameOf).values()].slice(0, AT_ONCE);
    for (const [first] of things) if (first && !(await look(house, first, asking))) break;
  }
}

const nameOf = (one: LookedAt): string =>
  `${one.platform} ${'productId' in one ? one.productId : one.orderId}`;

/** False: the shop did not answer, and is left alone. */
async function look<T extends LookedAt>(
  { storage, clock }: House,
  one: T,
  { everyMs, ask }: Asking<T>,
): Promise<boolean> {
  const at = clock();
  // What a node that goes away leaves undone is looked at again as soon as a shop that was shut.
  const until = at + AGAIN_MS;
  if (!(await storage.write((tx) => looks.takeLooks(tx, one, { at, until })))) return true;
  const answered = await ask(one);
  await storage.write((tx) =>
    answered
      ? looks.lookNext(tx, one, { taken: until, next: at + everyMs })
      : looks.putOffLooks(tx, one, until),
  );
  return answered;
}
