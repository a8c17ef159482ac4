import type { ShopperNotices } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { listen } from './ask.ts';
import type { Clock } from './clock.ts';
import type { Line } from './line/line.ts';

/** A writer counts as typing for so long after the last word of it. */
const EXPIRES_MS = 6_000;
/** While she types, it is told again this often. */
const REPEAT_MS = 3_000;

export type TypingOptions = {
  line: Line;
  clock: Clock;
  conversationId: string;
  /** Who is not to be shown: `'shopper'` or the agent's own id. */
  self: string;
};

export type Typing = {
  /** Others who type now: `'shopper'` or an agent's id. */
  readonly others: ReadonlySignal<readonly string[]>;
  /** Call at every keystroke, and with false when the field is emptied or sent; throttled here. */
  report: (typing: boolean) => void;
  /** Their message is here: they do not type it any more. */
  arrived: (who: string) => void;
  stop: () => void;
};

/** Volatile on both ways (rule 2): what is lost expires. */
export const createTyping = ({ line, clock, conversationId, self }: TypingOptions): Typing => {
  const others = signal<readonly string[]>([]);
  const expiries = new Map<string, () => void>();
  let toldAt = 0;

  const heard = (who: string, typing: boolean) => {
    if (!typing && !expiries.has(who)) return;
    expiries.get(who)?.();
    if (typing)
      expiries.set(
        who,
        clock.after(EXPIRES_MS, () => heard(who, false)),
      );
    else expiries.delete(who);
    others.value = [...expiries.keys()];
  };
  // Who only stops typing is not told of: it expires with the others.
  const report = (typing: boolean) => {
    if (typing ? clock.now() - toldAt < REPEAT_MS : !toldAt) return;
    toldAt = typing ? clock.now() : 0;
    line.emit('reportTyping', { conversationId, typing });
  };
  const off = listen<ShopperNotices, 'typing'>(line, 'typing', (notice) => {
    const who = notice.by ?? 'shopper';
    if (notice.conversationId === conversationId && who !== self) heard(who, notice.typing);
  });

  return {
    others,
    report,
    arrived: (who) => heard(who, false),
    stop: () => {
      off();
      for (const cancel of expiries.values()) cancel();
    },
  };
};
