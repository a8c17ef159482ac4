/** The element that holds the panel, beside the page's body. */
export type Stage = {
  root: ShadowRoot;
  /** Puts it on the page, or takes it away with all that is in it. */
  show: (shown: boolean) => void;
  remove: () => void;
};

// Above what shops float; on a phone, where the panel is the screen, above everything.
const LAYER = '1000';
const TOP_LAYER = '2147483000';
/** Up to this width, as the widget has it, the panel fills the screen. */
export const PHONE = '(max-width: 480px)';

/** Makes the stage; it comes back when a router throws it out. */
export const createStage = (window: Window & typeof globalThis): Stage => {
  const { document } = window;
  const host = document.createElement('aisle-panel');
  const root = host.attachShadow({ mode: 'open' });
  const phone = window.matchMedia(PHONE);
  let wanted = false;

  // Inline and important, so that a page's `* { … !important }` does not reach it.
  const dress = () => {
    const layer = phone.matches ? TOP_LAYER : LAYER;
    for (const [name, value] of [
      ['all', 'initial'],
      ['position', 'fixed'],
      ['z-index', layer],
    ] as const) {
      host.style.setProperty(name, value, 'important');
    }
  };
  const place = () => {
    const html = document.documentElement;
    if (wanted && !host.isConnected) html.append(host);
    if (!wanted) host.remove();
    observer.observe(html, { childList: true });
  };
  const observer = new window.MutationObserver(() => window.requestAnimationFrame(place));

  dress();
  phone.addEventListener('change', dress);
  observer.observe(document, { childList: true });
  return {
    root,
    show: (shown) => {
      wanted = shown;
      place();
    },
    remove: () => {
      wanted = false;
      place();
      observer.disconnect();
      phone.removeEventListener('change', dress);
    },
  };
};
