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

type AisleGlobal = ((...call: Call) => void) & { q?: Call[]; ready?: true };
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
settings.store ||= /store=([^&]+)/.exec(tag.src)?.[1] || shop.AisleStore;
settings.server ||= tag.src.replace(/\/[^/]*$/, '');

const start = () => {
  const { accent = '#1e6b57', label = '', side = 'right' } = settings;
  const calls: Call[] = shop.Aisle?.q || [];
  let hide = RegExp(settings.hide || '/(checkout|payment|pay|kasse)s?(/|$)', 'i');
  let chunks: Promise<Chunks | undefined> | undefined;
  let tries = '';
  let started: true | undefined;

  const host = page.createElement('aisle-chat');
  const root = host.attachShadow({ mode: 'open' });
  const button = page.createElement('button');
  const sheet = new CSSStyleSheet();
  const { style } = button;
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  style[side] = `env(safe-area-inset-${side})`;
  const rgb = Number.parseInt(accent.slice(1), 16);
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
    ]).catch(() => {
      // Some browsers keep a failed import for good; another address is another try.
      tries += '?';
      chunks = undefined;
      return chunks;
    });
    return chunks;
  };
  const run = async () => {
    style.opacity = '.7';
    const fetched = await fetchChunks();
    style.opacity = '';
    if (!fetched) (button.lastChild as Text).data = 'No connection. Try again.';
    else if (!started)
      started = fetched[0].startShell({ settings, button, calls, hidden }, fetched[1].boot);
  };
  const html = page.documentElement;
  const place = () => {
    // Beside the body, not in it: routers swap bodies.
    if (hidden()) host.remove();
    else if (!host.isConnected) html.append(host);
  };
  // In the next frame, so that a page which takes it out at once cannot be made to hang.
  const observer = new MutationObserver(() => requestAnimationFrame(place));
  const aisle: AisleGlobal = (...call) => {
    calls.push(call);
    if (call[0] === 'open') void run();
    if (call[0] === 'stop') {
      hide = /^/;
      place();
      observer.disconnect();
      delete shop.Aisle;
    }
  };
  aisle.ready = true;
  shop.Aisle = aisle;
  button.onpointerenter = button.onfocus = fetchChunks;
  button.onclick = (click) => {
    // A double click is one wish.
    if (click.detail < 2) aisle(button.ariaExpanded === 'true' ? 'close' : 'open');
  };
  observer.observe(html, { childList: true });
  shop.navigation?.addEventListener('currententrychange', place);
  place();
  try {
    // Open on the page before: it stays open. The widget keeps this mark in her tab.
    if (/n":true/.test(sessionStorage[`aisle.${settings.store}`])) calls.push(['open', true]);
  } catch {}
  if (calls.some((call) => call[0] === 'open')) void run();
};

if (!settings.store) throw Error('Aisle: no data-store');
if (!shop.Aisle?.ready) start();
