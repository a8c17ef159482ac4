import { changingShop } from './changing-shop.ts';

/**
 * A shop's page with a cart of its own, and the few lines a loader needs to bring the chat in. The
 * shop's cart lives in sessionStorage, so that it survives a reload as a real one does.
 */
export const shopPage = (chunk: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Fjord Knits</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<style>
  * { letter-spacing: .4em !important; color: crimson !important; text-transform: uppercase !important }
  body { margin: 0; min-height: 140vh; font-family: serif; background: Canvas }
  main { padding: 24px }
</style></head>
<body><main><h1>Fjord Knits</h1><p>Cart (<span id="badge">0</span>)</p><a href="/other">Another page</a></main>
<script type="module">
import { boot } from ${JSON.stringify(chunk)};
const query = new URLSearchParams(location.search);
const read = () => JSON.parse(sessionStorage.getItem('cart') ?? '[]');
const listeners = new Set();
const write = (lines) => {
  sessionStorage.setItem('cart', JSON.stringify(lines));
  document.querySelector('#badge').textContent = lines.reduce((sum, line) => sum + line.quantity, 0);
  for (const tell of listeners) tell();
};
const money = (amount) => ({ amount, currency: 'EUR' });
const cart = () => ({
  generation: '1', currency: 'EUR', lines: read(), codes: [], subtotal: money(0), discount: money(0),
  source: 'demo', quality: 'exact', capturedAt: Date.now(), hash: JSON.stringify(read()),
});
// What the shop says to the next add, set by a test: an outcome, or 'hold' until told to go on.
const shop = { next: null, go: null, attempts: [], left: {}, write, read };
const add = async (lines, attemptId) => {
  shop.attempts.push({ lines, attemptId });
  if (shop.next === 'hold') await new Promise((go) => { shop.go = go; });
  else if (shop.next) { const outcome = shop.next; shop.next = null; return outcome; }
  shop.next = null;
  const held = read();
  for (const { ref, quantity, expectedPrice } of lines) {
    const name = ref.variantId.split('-');
    // All or nothing, as many shops do it.
    const left = shop.left[ref.variantId] ?? Infinity;
    if (left < quantity) return left ? { kind: 'rejected', reason: 'not_enough_stock', available: left } : { kind: 'rejected', reason: 'out_of_stock' };
    const line = held.find(({ key }) => key === ref.variantId);
    if (line) line.quantity += quantity;
    else held.push({ key: ref.variantId, ref, name: 'Jumper', quantity,
      options: [{ name: 'Colour', value: name[2] }, { name: 'Size', value: name[1] }],
      unitPrice: expectedPrice ?? money(8900), lineTotal: money(8900) });
  }
  write(held);
  return { kind: 'added', cart: cart() };
};
const adapter = {
  name: 'demo',
  capabilities: { read: true, write: true, variants: true, codes: false, checkoutLink: false, refresh: true, events: true, exact: true },
  getCart: async () => cart(), add, setQuantity: async () => ({ kind: 'unsupported' }),
  applyCode: async () => ({ kind: 'unsupported' }), product: () => undefined, refresh: async () => {},
  openCart: () => {}, checkoutUrl: async () => shop.checkout ?? null, onOrder: (tell) => { shop.order = tell; const placed = sessionStorage.getItem('placed'); if (placed) tell(JSON.parse(placed)); return () => {}; }, onChange: (tell) => { listeners.add(tell); return () => listeners.delete(tell); },
  sync: (report) => { const tell = () => report({ sequence: Date.now(), cart: cart() }); tell(); listeners.add(tell); return () => listeners.delete(tell); },
};
Object.assign(adapter, ${changingShop}({ read, write, cart, shop }));
write(read());
const element = document.createElement('aisle-chat');
element.style.cssText = 'all: initial; position: fixed; z-index: 1000; inset: auto 0 0 auto';
document.body.append(element);
const root = element.attachShadow({ mode: 'open' });
const launcher = document.createElement('button');
launcher.textContent = 'Chat with us';
launcher.style.cssText = 'position: fixed; right: 20px; bottom: 20px; height: 56px; border: 0; border-radius: 28px; padding: 0 20px; font: 600 14px system-ui; background: #1e6b57; color: #fff';
launcher.setAttribute('aria-expanded', 'false');
root.append(launcher);
const events = [];
const start = () => boot(root, {
  serverUrl: location.origin, siteKey: 'pk_test', locale: query.get('locale') ?? 'en',
  appearance: { ...(query.get('accent') && { accent: query.get('accent') }) },
  cart: async () => query.has('nocart') ? null : adapter,
  page: () => ({ url: location.href, title: document.title, at: Date.now() }),
  pointAt: async (selectors) => {
    const place = selectors.map((one) => document.querySelector(one)).find(Boolean);
    if (place) place.dataset.ringed = '';
    return Boolean(place);
  },
  onClosed: () => launcher.focus(),
  onUnread: (count) => { launcher.dataset.unread = count; },
  onEvent: (name, detail) => events.push({ name, detail }),
});
let chat = null;
launcher.onclick = () => { chat ??= start(); chat.open(); };
if (JSON.parse(sessionStorage.getItem('aisle.pk_test') ?? '{}').open) chat = start();
window.testing = { shop, events, start: () => { chat ??= start(); }, open: () => launcher.click(), close: () => chat.close(), stop: () => { chat.stop(); chat = null; }, root };
</script></body></html>`;
