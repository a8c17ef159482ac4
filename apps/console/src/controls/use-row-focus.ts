import { useEffect, useRef } from 'preact/hooks';

/**
 * For a page that is a list or, instead of it, one of its rows as a form: with the form the focus goes
 * to its first field, with the list back to the row (`data-row`), or to where a new one is made
 * (`data-make`) if there is no such row. Returns the page's ref.
 */
export const useRowFocus = (open: string | null) => {
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(open);
  useEffect(() => {
    const before = shown.current;
    shown.current = open;
    const at = page.current;
    if (before === open || !at) return;
    const wanted =
      open === null
        ? (at.querySelector<HTMLElement>(`[data-row="${before}"]`) ??
          at.querySelector<HTMLElement>('[data-make]'))
        : at.querySelector<HTMLElement>('form :is(input, textarea):enabled, form button:enabled');
    wanted?.focus();
  }, [open]);
  return page;
};
