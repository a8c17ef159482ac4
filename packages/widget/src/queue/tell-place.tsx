import type { QueuePlace } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import { append, collect } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { PageNeeds } from '../page/page.ts';
import { addSheet } from '../style/add-sheet.ts';
import { queue as english } from '../words/en-queue.ts';
import css from './queue.css?inline';

/** Asked again so often, where nothing is told (rule 7) or something was lost. */
const ASK_MS = 30_000;
/** A screen reader hears of a place that gets nearer at most so often. */
const QUIET_MS = 60_000;

/**
 * One calm line above the field: how many are before her and about how long, as far as the server
 * knows. It is gone when she is answered, and while nobody can tell. Returns how to stop.
 */
export const tellPlace = async (
  { root, element, client, room }: PageNeeds,
  waits: ReadonlySignal<boolean>,
): Promise<() => void> => {
  const loaded = await room.words.families?.queue();
  const words = loaded?.words.queue ?? english;
  const place = signal<QueuePlace | null>(null);
  const shown = computed(() => (waits.value ? place.value : null));
  const line = ({ position, estimateMs }: QueuePlace): string =>
    words.place(position - 1, estimateMs && Math.ceil(estimateMs / 60_000));

  const ask = async (): Promise<void> => {
    const conversationId = room.conversation.peek()?.conversationId;
    if (!conversationId) return;
    const answer = await client.ask('fetchQueuePlace', { conversationId });
    if (room.conversation.peek()?.conversationId !== conversationId) return;
    place.value = answer.ok ? answer.value.place : null;
  };

  let said = -1;
  let saidAt = 0;
  /** The first word of it, that she is next, and now and then what lies between. */
  const announce = (now: QueuePlace | null): void => {
    if (!now) {
      said = -1;
      return;
    }
    if (now.position === said) return;
    if (said > 0 && now.position > 1 && Date.now() - saidAt < QUIET_MS) return;
    said = now.position;
    saidAt = Date.now();
    room.announced.value = line(now);
  };

  const box = document.createElement('div');
  element.querySelector('.composer')?.before(box);
  const [, stopDrawing] = collect(() =>
    append(box, () => {
      const now = shown.value;
      return (
        now && (
          <p class="queue">
            <Icon name="clock" size={16} />
            {line(now)}
          </p>
        )
      );
    }),
  );
  const stops = [
    addSheet(root, css),
    stopDrawing,
    client.hear('queue', (notice) => {
      if (notice.conversationId === room.conversation.peek()?.conversationId)
        place.value = notice.place;
    }),
    effect(() => {
      if (!waits.value) return;
      untracked(() => void ask());
      const timer = setInterval(() => void ask(), ASK_MS);
      // What she was told once says nothing about the next time she waits.
      return () => {
        clearInterval(timer);
        place.value = null;
      };
    }),
    effect(() => {
      const now = shown.value;
      untracked(() => announce(now));
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    box.remove();
  };
};
