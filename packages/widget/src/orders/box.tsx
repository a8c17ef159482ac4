import type { ShopperClient } from '@aisle/client';
import type { OrderUpdates, ShopperOrder } from '@aisle/protocol';
import { signal } from '@preact/signals-core';
import { moneyIn } from '../cards/money.ts';
import type { Child } from '../dom/nodes.ts';
import { Icon } from '../icons.tsx';
import type { Room } from '../room.ts';
import { orders as english } from '../words/en-orders.ts';
import type { OrderWords } from '../words/words.ts';
import { SeasonNote } from './season.tsx';

export type OrdersProps = {
  client: ShopperClient;
  room: Room;
  name: string;
  /** Absent: English. */
  words: OrderWords | undefined;
  /** The shop's: the only one that is linked to. */
  origin: string;
  close: () => void;
};

type State =
  | { at: 'loading' }
  | { at: 'failed' }
  | { at: 'there'; orders: ShopperOrder[]; find: boolean };

/** Her orders, one found by number and e-mail, and what she would like to send back. */
export const drawOrders = ({
  client,
  room,
  name,
  words = english,
  origin,
  close,
}: OrdersProps): Child => {
  const money = moneyIn(room.words.locale);
  const state = signal<State>({ at: 'loading' });
  const load = async () => {
    state.value = { at: 'loading' };
    const answer = await client.ask('fetchOrders', {});
    state.value = answer.ok
      ? { at: 'there', orders: answer.value.orders, find: answer.value.canLookUp }
      : { at: 'failed' };
  };
  const found = (order: ShopperOrder) => {
    const known = state.peek();
    if (known.at !== 'there') return;
    const others = known.orders.filter((one) => one.order.orderId !== order.order.orderId);
    state.value = { ...known, orders: [order, ...others] };
  };
  void load();
  return (
    <section
      class="orders"
      aria-label={name}
      onKeyDown={(press) => {
        if (press.key !== 'Escape') return;
        press.stopPropagation();
        close();
      }}
    >
      <h2>
        {name}
        <button type="button" class="round" aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </h2>
      {() => {
        const now = state.value;
        if (now.at === 'loading') return <p role="status">{words.loading}</p>;
        if (now.at === 'failed')
          return (
            <p role="status">
              {words.failed}{' '}
              <button type="button" class="text-button" onClick={() => void load()}>
                {words.again}
              </button>
            </p>
          );
        return [
          now.orders.length > 0 ? (
            <ul>
              {now.orders.map((one) => (
                <One {...{ one, words, money, origin, client, room }} />
              ))}
            </ul>
          ) : (
            <p>{words.none}</p>
          ),
          <SeasonNote
            orders={now.orders.map(({ order }) => order)}
            words={words.season}
            money={money}
            now={room.now()}
          />,
          now.find && <Finder client={client} words={words} found={found} />,
        ];
      }}
    </section>
  );
};

/** What a chunk of its own draws, once it is there; nothing where it does not come. */
const later = (load: () => Promise<Child>): Child => {
  const child = signal<Child>(null);
  load().then(
    (drawn) => {
      child.value = drawn;
    },
    () => {},
  );
  return () => child.value;
};

type OneProps = Pick<OrdersProps, 'client' | 'room' | 'origin'> & {
  one: ShopperOrder;
  words: OrderWords;
  money: ReturnType<typeof moneyIn>;
};

const isOf = (origin: string, url: string | undefined): url is string =>
  url !== undefined && URL.canParse(url) && new URL(url).origin === origin;

const One = ({ one, words, money, origin, client, room }: OneProps): Child => {
  const { order, returnable, returns, updates = 'none' } = one;
  const asking = signal(false);
  const conversationId = room.conversation.peek()?.conversationId;
  const toggle = async (): Promise<Child> => {
    const [{ drawToggle, english: first }, more] = await Promise.all([
      import('../order-updates/order-updates.tsx'),
      room.words.families?.orderUpdates(),
    ]);
    const state = signal(updates);
    const changed = (now: OrderUpdates) => {
      state.value = now;
    };
    const said = more?.words.orderUpdates ?? first;
    const shared = { ask: client.ask, conversationId: conversationId ?? '', order };
    return () => drawToggle({ ...shared, words: said, state, changed });
  };
  return (
    <li>
      <p class="row">
        <b dir="auto">{order.number}</b>
        <b>{money(order.total)}</b>
      </p>
      <p>
        {words.status[order.status]}
        {order.refunded.amount > 0 && `, ${words.refunded(money(order.refunded))}`}
      </p>
      <p dir="auto">
        {order.lines.map(({ quantity, name }) => `${quantity} × ${name}`).join(', ')}
      </p>
      {order.tracking.map(({ carrier, number, status }) => (
        <p dir="auto">{[carrier, number, status].filter(Boolean).join(', ')}</p>
      ))}
      {returns.map(({ standing }) => (
        <p>{words.asked[standing]}</p>
      ))}
      {isOf(origin, order.url) && <a href={order.url}>{words.page}</a>}
      {Object.keys(returnable).length > 0 && (
        <button
          type="button"
          class="text-button"
          aria-expanded={() => asking.value}
          onClick={() => {
            asking.value = !asking.peek();
          }}
        >
          {words.sendBack}
        </button>
      )}
      {() =>
        asking.value &&
        later(async () => {
          const { ReturnForm } = await import('./return-form.tsx');
          return () => ReturnForm({ one, words, client, room });
        })
      }
      {conversationId && updates !== 'none' && later(toggle)}
    </li>
  );
};

type FinderProps = {
  client: ShopperClient;
  words: OrderWords;
  found: (order: ShopperOrder) => void;
};

/** By number and e-mail. Nothing is said of which of the two was wrong. */
const Finder = ({ client, words, found }: FinderProps): Child => {
  const note = signal('');
  const busy = signal(false);
  const fields: Record<string, HTMLInputElement> = {};
  const find = async () => {
    const [number = '', email = ''] = [fields.number?.value.trim(), fields.email?.value.trim()];
    if (!number || !email) return;
    busy.value = true;
    note.value = '';
    const answer = await client.ask('lookUpOrder', { number, email });
    busy.value = false;
    if (!answer.ok)
      note.value = answer.error.code === 'rate_limited' ? words.tooOften : words.noAnswer;
    else if (answer.value.order) found(answer.value.order);
    else note.value = words.notFound;
  };
  const field = (name: 'number' | 'email') => (
    <label>
      {words[name]}
      <input
        type={name === 'email' ? 'email' : 'text'}
        autocomplete={name === 'email' ? 'email' : 'off'}
        maxlength={name === 'email' ? 320 : 60}
        required
        ref={(element) => {
          fields[name] = element as HTMLInputElement;
        }}
      />
    </label>
  );
  return (
    <form
      aria-label={words.lookUp}
      onSubmit={(event: Event) => {
        event.preventDefault();
        void find();
      }}
    >
      <h3>{words.lookUp}</h3>
      {field('number')}
      {field('email')}
      <button type="submit" class="solid" disabled={() => busy.value}>
        {words.find}
      </button>
      <p role="status">{() => note.value}</p>
    </form>
  );
};
