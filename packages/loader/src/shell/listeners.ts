/** A merchant's listener, `Aisle('on', name, listener)`. */
export type Listener = (detail: unknown) => void;

/** What a merchant may listen to. */
export const EVENTS = ['open', 'close', 'message', 'suggestion', 'added'] as const;
export type EventName = (typeof EVENTS)[number];

export const isEventName = (value: unknown): value is EventName =>
  EVENTS.some((name) => name === value);

/** The merchant's listeners by event. A listener that throws harms neither chat nor the others. */
export const createListeners = () => {
  const byName = new Map<EventName, Set<Listener>>();
  return {
    on: (name: EventName, listener: Listener) => {
      byName.set(name, (byName.get(name) ?? new Set()).add(listener));
    },
    off: (name: EventName, listener: Listener) => {
      byName.get(name)?.delete(listener);
    },
    tell: (name: EventName, detail: unknown) => {
      for (const listener of [...(byName.get(name) ?? [])]) {
        try {
          listener(detail);
        } catch (error) {
          // Theirs to see, in their own console.
          setTimeout(() => {
            throw error;
          });
        }
      }
    },
    clear: () => byName.clear(),
  };
};
