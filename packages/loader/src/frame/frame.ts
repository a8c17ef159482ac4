import { dropCredential } from '@aisle/client/drop-credential';
import type { PageView } from '@aisle/protocol';
import type { Boot, Host } from '@aisle/widget';
import { askForCart, type FrameCart } from './frame-cart.ts';
import { CONNECT, type Greeting, READY } from './greeting.ts';
import { createPeer, type Peer } from './peer.ts';

/** The chat inside a frame of Aisle's own origin, for `data-isolate`. */
declare const CHAT_CHUNK: string;

// Where the page says it is; it is held to that by the origin of its messages.
// Behind it may stand the secret with which she goes on here; the chat reads that itself.
const shopOrigin = location.hash.split('#')[1];
const siteKey = new URLSearchParams(location.search).get('store') ?? '';
const serverUrl = new URL('..', location.href).href.replace(/\/$/, '');

const connect = async (greeting: Greeting, port: MessagePort): Promise<void> => {
  const { identity } = greeting;
  if (identity === null && dropCredential(siteKey))
    await (await import('../shell/forget.ts')).forget(window, siteKey).catch(() => {});
  const { boot }: { boot: Boot } = await import(/* @vite-ignore */ `./${CHAT_CHUNK}`);
  const panel = document.createElement('aisle-panel');
  let page: PageView = greeting.page;
  const ask: Peer['ask'] = (name, ...args) => peer.ask(name, ...args);
  const cart: FrameCart = askForCart(ask, () => page.product);
  const host: Host = {
    serverUrl,
    siteKey,
    appearance: greeting.appearance,
    locale: greeting.locale,
    ...(identity && { identity }),
    cart: cart.find,
    page: () => ({ ...page, at: Date.now() }),
    pointAt: async (selectors) => (await ask('pointAt', selectors)) === true,
    onClosed: () => void ask('closed'),
    onUnread: (count) => void ask('unread', count),
    onEvent: (name, detail) => void ask('event', name, detail),
  };
  document.body.append(panel);
  const chat = boot(panel.attachShadow({ mode: 'open' }), host);
  const peer = createPeer(port, {
    open: () => chat.open(),
    close: () => chat.close(),
    page: (view) => {
      page = view as PageView;
    },
    ...cart.answers,
  });
};

const hear = (event: MessageEvent) => {
  if (event.source !== window.parent || event.origin !== shopOrigin) return;
  const [port] = event.ports;
  if (event.data?.aisle !== CONNECT || !port) return;
  window.removeEventListener('message', hear);
  void connect(event.data as Greeting, port);
};

window.addEventListener('message', hear);
if (window.parent !== window && shopOrigin) {
  window.parent.postMessage({ aisle: READY }, shopOrigin);
}
