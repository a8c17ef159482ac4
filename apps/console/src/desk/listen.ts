/** Hears an event of the page. Returns how to stop. */
export const listen = (target: EventTarget, name: string, run: () => void) => {
  target.addEventListener(name, run);
  return () => target.removeEventListener(name, run);
};
