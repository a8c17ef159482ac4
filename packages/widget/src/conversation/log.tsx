import { isSaid } from '@aisle/protocol';
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { type Child, each } from '../dom/nodes.ts';
import type { Room } from '../room.ts';
import { type Block, blocksOf } from './blocks.ts';
import { Group } from './group.tsx';
import { createScroll } from './scroll.ts';
import { timesIn } from './times.ts';

export type LogProps = {
  room: Room;
  /** She wants to know what the agent sees. */
  look: () => void;
};

const drawBlocks = (room: Room): Child => {
  // `Intl` is slow to wake: not before there is a time to show.
  const times = timesIn(room.words.locale, room.words.chat);
  const keys = new Map<string, string>();
  const blocks = computed(() => blocksOf(room.items.value, keys));
  const lastMine = computed(
    () =>
      room.items.value.findLast(({ by, content }) => by.kind === 'shopper' && isSaid(content))?.key,
  );
  const draw = (block: ReadonlySignal<Block>): Child => {
    const first = block.peek();
    if (first.kind === 'group') {
      const group = block as ReadonlySignal<Extract<Block, { kind: 'group' }>>;
      return <Group room={room} group={group} lastMine={lastMine} times={times} />;
    }
    return (
      <p class="event">
        {first.kind === 'day'
          ? times.day(first.at, room.now())
          : () => room.extras.value?.drawEvent(first.item)}
      </p>
    );
  };
  return (
    <div
      ref={(element) =>
        each(
          element,
          () => blocks.value,
          ({ kind, key }) => kind + key,
          draw,
        )
      }
    />
  );
};

/** The log *Conversation*: what was said, by whom, when. It stays where she reads. */
export const Log = ({ room, look }: LogProps): Child => {
  const scroll = createScroll(room);
  const empty = computed(() => room.items.value.length === 0);
  return (
    <div class="body">
      <div
        class="log"
        ref={scroll.start}
        role="log"
        aria-label={room.words.chat.conversation}
        aria-live="off"
        tabindex="0"
        onScroll={scroll.look}
      >
        <div class={() => (empty.value ? 'all empty' : 'all')}>
          {() => (empty.value ? () => room.extras.value?.drawHome(look) : drawBlocks(room))}
          {() => room.extras.value?.drawWriting()}
        </div>
      </div>
      {() => room.extras.value?.drawPill(scroll)}
      <p class="unseen" aria-live="polite">
        {() => room.announced.value}
      </p>
    </div>
  );
};
