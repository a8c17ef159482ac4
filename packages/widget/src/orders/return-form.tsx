import type { ShopperClient } from '@aisle/client';
import type { OrderLine, ReturnReason, ShopperOrder } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import type { Child } from '../dom/nodes.ts';
import type { Room } from '../room.ts';
import type { OrderWords } from '../words/words.ts';

type Props = { one: ShopperOrder; words: OrderWords; client: ShopperClient; room: Room };

/** What goes back, why, and what she would like for it. */
export const ReturnForm = ({ one, words, client, room }: Props): Child => {
  const { order, returnable } = one;
  const exchange = signal(false);
  const note = signal('');
  const sent = signal(false);
  const fields = new Map<string, HTMLInputElement>();
  const keep = (name: string) => (element: HTMLElement) => {
    fields.set(name, element as HTMLInputElement);
  };
  const said = (name: string) => fields.get(name)?.value.trim() ?? '';
  const lines = order.lines.filter(({ lineId }) => returnable[lineId]);

  const ask = async () => {
    const instead = exchange.peek() && said('instead');
    const wanted = lines.flatMap(({ lineId }) => {
      const quantity = Number(said(`n ${lineId}`));
      const reason = said(`r ${lineId}`) as ReturnReason;
      const line = { lineId, quantity, reason };
      if (!quantity) return [];
      return [instead ? { ...line, instead: [{ name: words.wish, value: instead }] } : line];
    });
    if (wanted.length === 0) {
      note.value = words.pick;
      return;
    }
    // A return is a part of a conversation: where there is none to go on with, it begins one.
    if (room.conversation.peek()?.status !== 'open') await client.send(words.hello);
    const comment = said('comment');
    const kept = await client.queue('requestReturn', {
      ...{ platform: order.platform, orderId: order.orderId, lines: wanted },
      wish: exchange.peek() ? 'exchange' : 'refund',
      ...(comment && { comment }),
    });
    sent.value = kept.ok;
    note.value = kept.ok ? words.sent : words.noAnswer;
    // The button that had the focus is gone.
    if (kept.ok) fields.get('note')?.focus();
  };

  const wish = (value: boolean, name: string) => (
    <label class="pick">
      <input
        type="radio"
        name={`wish ${order.orderId}`}
        checked={() => exchange.value === value}
        onChange={() => {
          exchange.value = value;
        }}
      />
      {name}
    </label>
  );
  const line = ({ lineId, name, options }: OrderLine) => (
    <div class="line">
      <p dir="auto">{[name, ...options.map(({ value }) => value)].join(', ')}</p>
      <select aria-label={words.howMany(name)} ref={keep(`n ${lineId}`)}>
        {Array.from({ length: Math.min(returnable[lineId] ?? 0, 100) + 1 }, (_, pieces) => (
          <option value={pieces}>{pieces}</option>
        ))}
      </select>
      <select aria-label={words.why(name)} ref={keep(`r ${lineId}`)}>
        {Object.entries(words.reason).map(([reason, name]) => (
          <option value={reason}>{name}</option>
        ))}
      </select>
    </div>
  );
  return (
    <form
      aria-label={words.sendBack}
      onSubmit={(event: Event) => {
        event.preventDefault();
        void ask();
      }}
    >
      {() =>
        !sent.value && [
          wish(false, words.refund),
          wish(true, words.exchange),
          lines.map(line),
          () =>
            exchange.value && (
              <label>
                {words.instead}
                <input maxlength={300} ref={keep('instead')} />
              </label>
            ),
          <label>
            {words.comment}
            <input maxlength={1_000} ref={keep('comment')} />
          </label>,
          <button type="submit" class="solid">
            {words.ask}
          </button>,
        ]
      }
      <p role="status" tabindex="-1" ref={keep('note')}>
        {() => note.value}
      </p>
    </form>
  );
};
