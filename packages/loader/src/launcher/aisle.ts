import type { Boot } from '@aisle/widget';
import type { Call, EmbedSettings, StartShell } from './embed.ts';
import css from './launcher.css?inline';

/**
 * `/aisle.js`: everything a page pays for before a shopper reaches for the chat. It draws the
 * launcher, keeps it where it belongs and fetches the rest on intent. Every byte counts here.
 */

// The build puts the chunks' names here; the server may put a store's settings there.
declare const CHAT_CHUNK: string;
declare const SHELL_CHUNK: string;
declare const STORE_SETTINGS: EmbedSettings;

type AisleGlobal = ((...call: Call) => void) & { q?: Call[]; ready?: Call[] };
type ShopWindow = Window & {
  Aisle?: AisleGlobal;
  AisleStore?: string;
  navigation?: EventTarget;
};
type Chunks = [{ startShell: StartShell }, { boot?: Boot }];

const shop: ShopWindow = window;
const page = document;
const tag = page.currentScript as HTMLScriptElement;
const settings: EmbedSettings = { ...STORE_SETTINGS, ...tag.dataset };
settings.store ||= tag.src.split(/store=|&/)[1] || shop.AisleStore;
settings.server ||= tag.src.split('/aisle.js')[0];

const start = () => {
  const { accent = '#1e6b57', label = '', side = 'right' } = settings;
  const calls: Call[] = shop.Aisle?.q || [];
  let hide = RegExp(settings.hide || '/(checkout|payment|pay|kasse)s?(/|$)', 'i');
  let chunks: Promise<Chunks | undefined> | undefined;
  let tries = '';

  const host = page.createElement('aisle-chat');
  const root = host.attachShadow({ mode: 'open' });
  const button = page.createElement('button');
  const sheet = new CSSStyleSheet();
  const { style } = button;
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  style[side] = `env(safe-area-inset-${side})`;
  const rgb = Number(`0x${accent.slice(1)}`);
  const part = (shift: number) => (((rgb >> shift) & 255) / 255) ** 2.2;
  // A colour the browser cannot read is ignored by it and the style sheet's stays.
  style.background = accent;
  style.color = part(16) * 0.21 + part(8) * 0.72 + part(0) * 0.07 > 0.18 ? '#000' : '#fff';
  if (!label) button.ariaLabel = 'Chat with us';
  button.ariaExpanded = 'false';
  button.append(page.createElement('i'), label);
  root.append(button);

  const hidden = () => hide.test(location.pathname);
  const load = (name: string) =>
    import(/* @vite-ignore */ `${settings.server}/widget/${name}${tries}`);
  const fetchChunks = () => {
    chunks ||= Promise.all([
      load(SHELL_CHUNK),
      settings.isolate === undefined ? load(CHAT_CHUNK) : {},
    ]).catch((): undefined => {
      // Some browsers keep a failed import for good; another address is another try.
      tries += '?';
      chunks = undefined;
    });
    return chunks;
  };
  const run = async () => {
    style.opacity = '.7';
    const fetched = await fetchChunks();
    style.opacity = '';
    if (fetched) fetched[0].startShell([settings, button, calls, hidden], fetched[1].boot);
    else (button.lastChild as Text).data = 'Offline';
  };
  const html = page.documentElement;
  const place = () => {
    // Beside the body, not in it: routers swap bodies.
    if (hidden()) return host.remove();
    if (!host.isConnected) html.append(host);
    // A bar that sticks to the screen where the launcher would stand (buy button, cookies) lifts it.
    const bar = page
      .elementsFromPoint(button.offsetLeft + 28, button.offsetTop + 28)
      .find((one) => /x|k/.test(getComputedStyle(one).position) && one.clientHeight < 200);
    style.translate = `0 -${bar?.clientHeight || 0}px`;
  };
  const aisle: AisleGlobal = (...call) => {
    calls.push(call);
    if (call[0] === 'open') void run();
    if (call[0] === 'stop') {
      hide = /^/;
      place();
      delete shop.Aisle;
    }
  };
  // What was called so far, for the one other script that has to know (`visitors/tail.ts`).
  aisle.ready = calls;
  shop.Aisle = aisle;
  button.onpointerenter = button.onfocus = fetchChunks;
  // The shell puts its own in this place.
  button.onclick = () => aisle('open');
  // Tells after the first layout, when content comes or goes, and when the window changes. No call
  // before that: looking for a bar while styles are on their way turns their arrival into a shift.
  new ResizeObserver(place).observe(html);
  shop.addEventListener('scrollend', place);
  shop.navigation?.addEventListener('currententrychange', place);
  try {
    // Open on the page before: it stays open. The widget keeps this mark in her tab. A link from her
    // other browser opens it as well.
    if (/n":true|aisle=/.test(location + sessionStorage[`aisle.${settings.store}`]))
      calls.push(['open', !location.hash]);
  } catch {}
  if (calls.some((call) => call[0] === 'open')) void run();
};

if (!settings.store) throw Error('no data-store');
if (!shop.Aisle?.ready) start();
