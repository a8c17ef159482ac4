/**
 * Whether she is at something that is not to be disturbed: a drawer or dialog is open, she types, or
 * something else already floats where the preview would stand.
 */
export const isBusy = (launcher: HTMLElement): boolean => {
  const { activeElement, body, documentElement: html } = document;
  if (
    activeElement?.matches(
      'input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable]',
    )
  )
    return true;
  // What locks the page's scrolling stands over it.
  if ([html, body].some((one) => getComputedStyle(one).overflowY === 'hidden')) return true;
  if ([...document.querySelectorAll('dialog[open], [role=dialog], [aria-modal=true]')].some(isSeen))
    return true;
  if (document.querySelector('[inert]')) return true;
  const at = launcher.getBoundingClientRect();
  const x = Math.min(Math.max(at.left + at.width / 2, 40), innerWidth - 40);
  return document
    .elementsFromPoint(x, at.top - 60)
    .some((one) => getComputedStyle(one).position === 'fixed');
};

const isSeen = (one: Element): boolean =>
  one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'hidden';
