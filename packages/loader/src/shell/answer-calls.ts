import type { HandlerName } from '@aisle/cart';
import type { Call, Calls } from '../launcher/embed.ts';
import type { Consent } from './consent.ts';
import { type createListeners, EVENTS, isEventName, type Listener } from './listeners.ts';
import type { ShopCart } from './shop-cart.ts';

export type CallTargets = {
  warn: (what: string) => void;
  listeners: ReturnType<typeof createListeners>;
  cart: ShopCart;
  consent: Consent;
  /** `resumed`: the chat was open on the page before and opens itself. */
  open: (resumed: boolean) => void;
  close: () => void;
  /** False where it is neither a token nor null. */
  identify: (token: unknown) => boolean;
  stop: () => void;
};

type Command = (first: unknown, second: unknown) => void;

const HANDLERS: readonly HandlerName[] = [
  'onAddToCart',
  'onSetQuantity',
  'onApplyCode',
  'onRemoveCode',
  'onNote',
];

/** Whether these calls are answered already. */
export const isAnswered = (calls: Calls): boolean => Object.hasOwn(calls, 'push');

/** Answers `Aisle(command, …)`: what was called so far, then every call as it comes. */
export const answerCalls = (calls: Calls, targets: CallTargets): void => {
  const { warn, listeners, cart } = targets;
  const listening = (change: 'on' | 'off'): Command => {
    return (name, listener) => {
      const handler = change === 'off' && HANDLERS.find((one) => one === name);
      if (handler) cart.release(handler, listener);
      else if (!isEventName(name) || typeof listener !== 'function') {
        warn(`'${change}' takes one of ${EVENTS.join(', ')} and a function.`);
      } else listeners[change](name, listener as Listener);
    };
  };
  const reading = (what: string, read: (told: unknown) => boolean): Command => {
    return (told) => {
      if (!read(told)) warn(`'${what}' was given something it cannot read.`);
    };
  };
  const commands = new Map<string, Command>([
    ['open', (resumed) => targets.open(resumed === true)],
    ['close', targets.close],
    ['stop', targets.stop],
    ['on', listening('on')],
    ['off', listening('off')],
    ['cart', cart.tellCart],
    ['product', cart.tellProduct],
    ['order', cart.tellOrder],
    ['shop', cart.tellShop],
    ['consent', reading('consent', targets.consent.tell)],
    ['identify', reading('identify', targets.identify)],
    ...HANDLERS.map((name): [string, Command] => [name, (fn) => cart.handle(name, fn)]),
  ]);
  const answer = (call: Call) => {
    // A merchant's queue may hold `arguments`, which cannot be taken apart as a list.
    const [name, first, second] = Array.from<unknown>(call);
    const command = commands.get(String(name));
    if (command) command(first, second);
    else warn(`there is no command '${String(name)}'.`);
  };
  const waiting = calls.splice(0);
  calls.push = (...more) => {
    for (const call of more) answer(call);
  };
  for (const call of waiting) answer(call);
};
