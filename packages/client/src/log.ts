import type { Entry } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals-core';

/** A conversation's log as far as it is known here: one run of entries without a gap (rule 8). */
export type Log = {
  /** Oldest first, without holes. */
  readonly entries: ReadonlySignal<readonly Entry[]>;
  /** The last applied `seq`; undefined before `begin`. */
  last: () => number | undefined;
  /** Whether the log is known to go on after `last`. */
  behind: () => boolean;
  /** The first page; later calls are `apply`. */
  begin: (page: readonly Entry[], head: number) => void;
  /** What follows is applied, what is older dropped, what is further held. */
  apply: (entries: readonly Entry[], head?: number) => void;
  /** An older page, put in front. */
  prepend: (page: readonly Entry[]) => void;
  /** The server knows nothing after `last`: a claim of more was mistaken. */
  settle: () => void;
};

export const createLog = (): Log => {
  const entries = signal<readonly Entry[]>([]);
  const held = new Map<number, Entry>();
  let last: number | undefined;
  let known = 0;

  const apply = (incoming: readonly Entry[], head = 0) => {
    for (const entry of incoming) {
      known = Math.max(known, entry.seq);
      held.set(entry.seq, entry);
    }
    known = Math.max(known, head);
    if (last === undefined) return;
    const following: Entry[] = [];
    for (const seq of held.keys()) if (seq <= last) held.delete(seq);
    for (let entry = held.get(last + 1); entry; entry = held.get(last + 1)) {
      held.delete(++last);
      following.push(entry);
    }
    if (following.length) entries.value = [...entries.peek(), ...following];
  };

  return {
    entries,
    last: () => last,
    behind: () => last !== undefined && known > last,
    begin: (page, head) => {
      last ??= page[0] ? page[0].seq - 1 : head;
      apply(page, head);
    },
    apply,
    prepend: (page) => {
      const first = entries.peek()[0]?.seq ?? 0;
      // Only a page that ends where the log begins keeps it without holes.
      if (page.at(-1)?.seq === first - 1) entries.value = [...page, ...entries.peek()];
    },
    settle: () => {
      known = last ?? 0;
    },
  };
};
