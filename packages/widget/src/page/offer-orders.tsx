import type { ShopperClient } from '@aisle/client';
import { effect, signal } from '@preact/signals-core';
import { append, collect } from '../dom/nodes.ts';
import type { Host } from '../host.ts';
import type { Room } from '../room.ts';
import { addSheet } from '../style/add-sheet.ts';

const BOX = 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9';

type Needs = {
  root: ShadowRoot;
  element: HTMLElement;
  client: ShopperClient;
  room: Room;
  host: Host;
};

/**
 * Puts a way to her orders into the head, which is drawn once; their own chunk is asked for when
 * she wants to see them. Returns how to stop.
 */
export const offerOrders = ({ root, element, client, room, host }: Needs): (() => void) => {
  const head = element.querySelector('.head');
  if (!head) return () => {};
  const name = room.words.ordersTitle ?? 'Your orders';
  const open = signal(false);
  const box = document.createElement('div');
  const stops: (() => void)[] = [];
  let closeBox = () => {};
  const show = async () => {
    const [chunk, more] = await Promise.all([
      import('../orders/orders.ts'),
      room.words.families?.orders(),
    ]);
    if (!open.peek()) return;
    if (stops.length === 0) stops.push(addSheet(root, chunk.css));
    const [, stop] = collect(() =>
      append(
        box,
        chunk.drawOrders({
          ...{ client, room, name },
          words: more?.words.orders,
          origin: new URL(host.page().url).origin,
          close: () => {
            open.value = false;
            (button as HTMLElement).focus();
          },
        }),
      ),
    );
    closeBox = stop;
  };
  const [[button], stopButton] = collect(() => {
    const drawn = (
      <button
        type="button"
        class="round way"
        aria-label={name}
        title={name}
        aria-expanded={() => open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <svg class="icon" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
          <path d={BOX} />
        </svg>
      </button>
    );
    return [drawn as Node];
  });
  head.querySelector('button')?.before(button as Node);
  head.after(box);
  const stopOpening = effect(() => {
    if (open.value)
      show().catch(() => {
        // A chunk that does not come is asked for again the next time she looks.
        open.value = false;
      });
    else {
      closeBox();
      box.replaceChildren();
    }
  });
  return () => {
    stopOpening();
    closeBox();
    stopButton();
    box.remove();
    (button as ChildNode).remove();
    for (const stop of stops) stop();
  };
};
