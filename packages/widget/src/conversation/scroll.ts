import { computed, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import { follow, onGone } from '../dom/nodes.ts';
import type { Place } from '../memory.ts';
import type { Room } from '../room.ts';

/** Where the log stands, and how it keeps standing there while it grows at both ends. */
export type Scroll = {
  /** She reads further up. */
  away: ReadonlySignal<boolean>;
  /** Others' entries that came below meanwhile. */
  fresh: ReadonlySignal<number>;
  toEnd: () => void;
  /** On every scroll. */
  look: () => void;
  /** Given the log's element, while it is being drawn. */
  start: (element: HTMLElement) => void;
};

/** Pixels from the end that still count as the end, and from the top that ask for more. */
const NEAR_END = 48;
const NEAR_TOP = 240;

/** Distance below the log's top edge in its own pixels: the panel is scaled while it enters. */
const below = (box: HTMLElement, one: Element): number => {
  const edge = box.getBoundingClientRect();
  return ((one.getBoundingClientRect().top - edge.top) * box.offsetHeight) / edge.height;
};

const topmost = (box: HTMLElement): Place | null => {
  for (const one of box.querySelectorAll<HTMLElement>('[data-seq]')) {
    const offset = -Math.round(below(box, one));
    if (offset < one.offsetHeight) return { seq: Number(one.dataset.seq), offset };
  }
  return null;
};

const goTo = (box: HTMLElement, { seq, offset }: Place): boolean => {
  const one = box.querySelector(`[data-seq="${seq}"]`);
  if (one) box.scrollTop += below(box, one) + offset;
  return one !== null;
};

export const createScroll = (room: Room): Scroll => {
  const { keeper } = room;
  const away = signal(keeper.read().place !== null);
  const readTo = signal(0);
  let box: HTMLElement;
  let placed = false;
  let loading = false;

  const toEnd = (): void => {
    box.scrollTop = box.scrollHeight;
    away.value = false;
  };

  const look = (): void => {
    if (!placed || !box.clientHeight) return;
    away.value = box.scrollHeight - box.scrollTop - box.clientHeight > NEAR_END;
    keeper.change({ place: away.value ? topmost(box) : null });
    if (box.scrollTop < NEAR_TOP) void loadOlder();
  };

  const loadOlder = async (): Promise<void> => {
    if (loading || !room.hasOlder.peek()) return;
    loading = true;
    await room.loadOlder();
    loading = false;
  };

  /** Puts her where she was, once there is something to stand on; then keeps her there. */
  const settle = (): void => {
    if (!box.clientHeight || room.items.peek().length === 0) return;
    const { place } = keeper.read();
    const stays = !placed || away.peek();
    // Older pages come in front, lines above get their words late: what she reads must not move.
    if (stays && place && goTo(box, place)) away.value = true;
    else if (!placed || !away.peek()) toEnd();
    placed = true;
  };

  const markSeen = (): void => {
    if (!room.open.peek() || away.peek() || document.visibilityState !== 'visible') return;
    readTo.value = room.items.peek().findLast(({ seq }) => seq)?.seq ?? 0;
    room.seen();
  };

  const start = (element: HTMLElement): void => {
    box = element;
    // Keyboard, banner, typing and new entries change heights.
    const observer = new ResizeObserver(settle);
    queueMicrotask(() => {
      observer.observe(box);
      if (box.firstElementChild) observer.observe(box.firstElementChild);
    });
    document.addEventListener('visibilitychange', markSeen);
    onGone(() => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', markSeen);
    });
    follow(() => {
      if (!room.open.value) placed = false;
    });
    follow(() => {
      void [room.items.value, room.open.value, away.value];
      untracked(markSeen);
    });
    follow(() => {
      // Her own message always brings her to the end.
      if (room.items.value.at(-1)?.stage === 'sending') requestAnimationFrame(toEnd);
    });
  };

  const fresh = computed(
    () =>
      room.items.value.filter(({ by, seq = 0 }) => by.kind === 'agent' && seq > readTo.value)
        .length,
  );
  return { away, fresh, toEnd, look, start };
};
