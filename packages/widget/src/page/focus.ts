const REACHABLE =
  'button, a[href], textarea, input:not([type=radio]):enabled, input[type=radio]:checked, [tabindex="0"]';

/** Where the panel covers the page, Tab goes round inside it, not behind it. Returns how to stop. */
export const keepFocusIn = (element: HTMLElement, phone: MediaQueryList): (() => void) => {
  const keys = (press: KeyboardEvent): void => {
    if (press.key !== 'Tab' || !phone.matches) return;
    const stops = [...element.querySelectorAll<HTMLElement>(REACHABLE)].filter(
      (one) => one.getClientRects().length > 0,
    );
    const [from, to] = press.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (press.target !== from) return;
    press.preventDefault();
    to?.focus();
  };
  // Before the panel, which keeps its keys from the page.
  element.addEventListener('keydown', keys, true);
  return () => element.removeEventListener('keydown', keys, true);
};
