/** What an adapter may touch of the page it lives in; a border that tests can stand behind. */
export type ShopPage = {
  /** Address of the page now. */
  address: () => string;
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** A global of the shop's, such as `shop`; read at each use, for shops load late. */
  global: (name: string) => unknown;
  /** Hears events of this name anywhere in the page. Returns how to stop. */
  onEvent: (name: string, tell: (event?: Event) => void) => () => void;
  /** Hears every request the page has made, after it ended. Returns how to stop. */
  onRequest: (tell: (url: URL) => void) => () => void;
  /** What the merchant told by `Aisle('shop', …)`; undefined where nothing was told. */
  configuration: () => unknown;
  /** Text of each JSON-LD block. */
  jsonLd: () => string[];
  /** Milliseconds since 1970. */
  now: () => number;
  /** Milliseconds an answer of the shop may take before it counts as lost. */
  patience: number;
};

/** The real page. `configuration` answers what the merchant told last. */
export const shopPage = (
  window: Window & typeof globalThis,
  configuration: () => unknown = () => undefined,
): ShopPage => ({
  address: () => window.location.href,
  fetch: (path, init) => window.fetch(path, init),
  global: (name) => (window as unknown as Record<string, unknown>)[name],
  onEvent: (name, tell) => {
    const heard = (event: Event) => tell(event);
    // Captured at the window, so that events which do not bubble are heard too.
    window.addEventListener(name, heard, true);
    return () => window.removeEventListener(name, heard, true);
  },
  onRequest: (tell) => watchRequests(window, tell),
  configuration,
  jsonLd: () =>
    [...window.document.querySelectorAll('script[type="application/ld+json"]')].map(
      (block) => block.textContent ?? '',
    ),
  now: () => Date.now(),
  patience: 8_000,
});

// It sees fetch, XHR and beacons alike and patches nothing of the shop's.
const watchRequests = (window: Window & typeof globalThis, tell: (url: URL) => void) => {
  if (!window.PerformanceObserver) return () => {};
  const observer = new window.PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      if (URL.canParse(name, window.location.href)) tell(new URL(name, window.location.href));
    }
  });
  observer.observe({ type: 'resource', buffered: false });
  return () => observer.disconnect();
};
