/** Things each shop is asked for in one round: the rest waits for the next. */
const AT_ONCE = 5;

/**
 * Asks the shops for what is due, each thing once, however often it stands there. A shop that does not
 * answer (`ask` says false) is asked for nothing more in this round.
 */
export async function askInTurn<T extends { storeId: string }>(
  due: readonly T[],
  { nameOf, ask }: { nameOf: (one: T) => string; ask: (one: T) => Promise<boolean> },
): Promise<void> {
  for (const ofStore of Map.groupBy(due, ({ storeId }) => storeId).values()) {
    const things = [...Map.groupBy(ofStore, nameOf).values()].slice(0, AT_ONCE);
    for (const [first] of things) if (first && !(await ask(first))) break;
  }
}
