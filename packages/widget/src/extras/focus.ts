const REACHABLE =
  'button, a[href], textarea, input:not([type=radio]):enabled, input[type=radio]:checked, [tabindex="0"]';

/** Where the panel covers the page, Tab goes round inside it instead of behind it. */
export const wrapFocus = (press: KeyboardEvent): void => {
  if (press.key !== 'Tab') return;
  const panel = press.currentTarget as HTMLElement;
  const stops = [...panel.querySelectorAll<HTMLElement>(REACHABLE)].filter((one) =>
    one.checkVisibility(),
  );
  const [from, to] = press.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (press.target === from) {
    press.preventDefault();
    to?.focus();
  }
};
