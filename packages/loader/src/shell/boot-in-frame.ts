import type { Boot, Chat, Host } from '@aisle/widget';
import { CONNECT, type Greeting, READY } from '../frame/greeting.ts';
import { createPeer, type Peer } from '../frame/peer.ts';
import type { AnswerCart } from './answer-cart.ts';
import { dressFrame } from './dress-frame.ts';

declare const FRAME_PAGE: string;

const EVENTS = ['message', 'suggestion', 'added'] as const;

/**
 * Boots the chat inside a frame of Aisle's own origin (`data-isolate`). The page keeps the cart
 * and the launcher; the two speak over a port that is handed to exactly that frame.
 */
export const bootInFrame =
  (addressChanged: Set<() => void>): Boot =>
  (root, host) => {
    const origin = new URL(host.serverUrl).origin;
    const frame = document.createElement('iframe');
    const mark = createOpenMark(host.siteKey);
    let peer: Peer | null = null;
    let opened = mark.read();
    let stopCart = () => {};

    const undress = dressFrame(frame, host.appearance.side ?? 'right');
    const show = (open: boolean) => {
      opened = open;
      frame.hidden = !open;
      mark.write(open);
    };
    const tellPage = () => void peer?.ask('page', host.page());
    let greeting = 0;
    const greet = async (event: MessageEvent) => {
      // From this frame and its origin, or not at all.
      if (event.source !== frame.contentWindow || event.origin !== origin) return;
      if (event.data?.aisle !== READY) return;
      greeting += 1;
      const mine = greeting;
      // A chunk of its own, for isolated chats only; without it the chat goes on without a cart.
      const loaded = await import('./answer-cart.ts').catch(() => null);
      if (mine === greeting) connect(loaded?.answerCart);
    };
    const connect = (answerCart?: AnswerCart) => {
      stopCart();
      peer?.stop();
      const { port1, port2 } = new MessageChannel();
      const cart = answerCart?.(host.cart, (name, ...args) => peer?.ask(name, ...args));
      stopCart = cart?.stop ?? (() => {});
      peer = createPeer(port1, { ...answerHost(host, show), ...cart?.answers });
      const words: Greeting = {
        aisle: CONNECT,
        appearance: host.appearance,
        locale: host.locale,
        page: host.page(),
        ...(host.identity !== undefined && { identity: host.identity }),
      };
      frame.contentWindow?.postMessage(words, origin, [port2]);
      if (opened) void peer.ask('open');
    };

    window.addEventListener('message', greet);
    addressChanged.add(tellPage);
    frame.title = 'Chat';
    frame.hidden = !opened;
    frame.allow = 'clipboard-write';
    // The secret of a link from her other browser, and nothing else of the page's hash.
    const resume = /^#aisle=.*|/.exec(location.hash);
    frame.src = `${host.serverUrl}/widget/${FRAME_PAGE}?store=${encodeURIComponent(host.siteKey)}#${location.origin}${resume}`;
    root.append(frame);

    return {
      open: () => {
        show(true);
        void peer?.ask('open');
        frame.focus();
      },
      // The frame answers with `closed`; a frame that has not spoken yet is closed from here.
      close: () => {
        if (peer) void peer.ask('close');
        else {
          show(false);
          host.onClosed();
        }
      },
      stop: () => {
        greeting += 1;
        window.removeEventListener('message', greet);
        addressChanged.delete(tellPage);
        stopCart();
        peer?.stop();
        undress();
        frame.remove();
        mark.write(false);
      },
    } satisfies Chat;
  };

const answerHost = (host: Host, show: (open: boolean) => void) => ({
  closed: () => {
    show(false);
    host.onClosed();
  },
  unread: (count: unknown) => {
    if (Number.isSafeInteger(count)) host.onUnread(Math.max(0, Number(count)));
  },
  pointAt: (selectors: unknown) => Array.isArray(selectors) && host.pointAt(selectors.map(String)),
  event: (name: unknown, detail: unknown) => {
    const known = EVENTS.find((one) => one === name);
    if (known) host.onEvent(known, detail);
  },
});

// The widget's own memory lives in the frame's storage; the loader looks for the page's.
const createOpenMark = (siteKey: string) => {
  const key = `aisle.${siteKey}`;
  return {
    read: (): boolean => {
      try {
        return sessionStorage.getItem(key)?.includes('"open":true') ?? false;
      } catch {
        return false;
      }
    },
    write: (open: boolean) => {
      try {
        if (open) sessionStorage.setItem(key, '{"open":true}');
        else sessionStorage.removeItem(key);
      } catch {}
    },
  };
};
