/** As `stage.ts` has it; said again, for an import would make that a chunk of its own. */
const PHONE = '(max-width: 480px)';
/** How long the ring stays, in milliseconds; a tap anywhere takes it away sooner. */
const STAYS_MS = 6_000;
/** Between the place and its ring, in pixels. */
const GAP = 6;

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

const find = (document: Document, selectors: readonly string[]): Element | undefined => {
  for (const selector of selectors) {
    try {
      const found = [...document.querySelectorAll(selector)].find(isShown);
      if (found) return found;
    } catch {
      // A merchant's slip in a selector is as good as none.
    }
  }
  return undefined;
};

/**
 * Closes a chat that fills the screen, scrolls the first place that is shown into view, rings it
 * and, where it can be, gives it the focus, so that a screen reader says what it is. Nothing of the
 * page is changed. False where there is no place: then the chat stays as it is.
 */
export const pointAt = (
  window: Window & typeof globalThis,
  selectors: readonly string[],
  closeChat: () => void,
): boolean => {
  const { document } = window;
  const place = find(document, selectors);
  if (!place) return false;
  if (window.matchMedia(PHONE).matches) closeChat();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  if (place instanceof window.HTMLElement) place.focus({ preventScroll: true });
  const ring = document.createElement('aisle-ring');
  const dress = (name: string, value: string) => ring.style.setProperty(name, value, 'important');
  const follow = () => {
    const box = place.getBoundingClientRect();
    dress('left', `${box.left - GAP}px`);
    dress('top', `${box.top - GAP}px`);
    dress('width', `${box.width + 2 * GAP}px`);
    dress('height', `${box.height + 2 * GAP}px`);
    frame = window.requestAnimationFrame(follow);
  };
  let frame = 0;
  for (const [name, value] of [
    ['all', 'initial'],
    ['position', 'fixed'],
    ['box-sizing', 'border-box'],
    ['z-index', '2147483000'],
    ['border', '3px solid #1e6b57'],
    // A second ring in white: seen on any ground.
    ['box-shadow', '0 0 0 3px #fff, 0 0 0 9999px rgb(0 0 0 / 18%)'],
    ['border-radius', '10px'],
    ['pointer-events', 'none'],
  ] as const) {
    dress(name, value);
  }
  document.documentElement.append(ring);
  follow();
  const stop = () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
    window.removeEventListener('pointerdown', stop, true);
    window.removeEventListener('keydown', stop, true);
    ring.remove();
  };
  const timer = window.setTimeout(stop, STAYS_MS);
  window.addEventListener('pointerdown', stop, true);
  window.addEventListener('keydown', stop, true);
  return true;
};
