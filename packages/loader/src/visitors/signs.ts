/** The shop refused a code: a same-origin request for one that failed. */
const CODE = /coupon|discount|promo|voucher|\bcodes?\b/i;

/** What happens on the page and is told only as that it happened. */
export type Signs = {
  /** Whether anything moved since it was asked last. */
  moved: () => boolean;
  stop: () => void;
};

/** Watches for movement, and for codes that were refused. Nothing of a form or of keys is read. */
export const watchSigns = (codeRefused: () => void): Signs => {
  let active = true;
  const acted = () => {
    active = true;
  };
  const names = ['pointermove', 'pointerdown', 'keydown', 'scroll'];
  const options = { passive: true, capture: true };
  for (const name of names) addEventListener(name, acted, options);
  const observer = new PerformanceObserver((list) => {
    for (const { name, responseStatus } of list.getEntries() as PerformanceResourceTiming[]) {
      const { origin, pathname } = new URL(name, location.href);
      const failed = responseStatus >= 400 && responseStatus < 500;
      if (failed && origin === location.origin && CODE.test(pathname)) codeRefused();
    }
  });
  observer.observe({ type: 'resource' });
  return {
    moved: () => {
      const moved = active;
      active = false;
      return moved;
    },
    stop: () => {
      for (const name of names) removeEventListener(name, acted, options);
      observer.disconnect();
    },
  };
};
