import { append, type Child, collect } from '../dom/nodes.ts';

/** Draws something that stays above the log while she reads. Returns how to take it away. */
export const pin = (root: ShadowRoot, draw: () => Child): (() => void) => {
  const place = document.createElement('div');
  root.querySelector('.log')?.before(place);
  const [, stop] = collect(() => append(place, draw));
  return () => {
    stop();
    place.remove();
  };
};
