import type { CartAnswer } from './cart-api.ts';

/** Lines, sums and codes come from the server as markup; this keeps them working in the page. */
for (const section of document.querySelectorAll<HTMLElement>('main [data-cart-section]')) {
  liveSection(section);
}

/** Puts the server's current markup into a section and makes its buttons work. */
export function liveSection(place: HTMLElement): { redraw: () => Promise<void> } {
  const redraw = async () => {
    const response = await fetch(place.dataset.cartSection ?? '/cart/drawer');
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.querySelector('[data-cart-section]');
    if (!fresh) return;
    const focus = focusPath(place);
    const undo = place.querySelector('[data-undo] button');
    place.replaceChildren(...fresh.childNodes);
    if (undo) place.querySelector('[data-undo]')?.replaceChildren(undo);
    restoreFocus(place, focus);
  };
  place.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button');
    if (button) void press(place, button);
  });
  place.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || !('codeForm' in event.target.dataset)) return;
    event.preventDefault();
    const code = new FormData(event.target).get('code');
    void window.shop.applyCode(String(code ?? '').trim()).then((answer) => tell(place, answer));
  });
  document.addEventListener('shop:cart-changed', () => void redraw());
  return { redraw };
}

async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const line = button.closest<HTMLElement>('[data-line]');
  const { step, add, removeCode } = button.dataset;
  if (add) tell(place, await window.shop.addToCart([{ variantId: add }]));
  if (removeCode) tell(place, await window.shop.removeCode(removeCode));
  if ('removeNote' in button.dataset) tell(place, await window.shop.setNote(''));
  if (!line) return;
  const now = Number(line.dataset.quantity);
  const key = line.dataset.line ?? '';
  if (step) tell(place, await window.shop.setQuantity(key, now + Number(step), now));
  if ('remove' in button.dataset) {
    const answer = await window.shop.setQuantity(key, 0);
    if (answer.ok) offerUndo(place, line.dataset.variant ?? '', now);
    tell(place, answer);
  }
}

function tell(place: HTMLElement, answer: CartAnswer): void {
  const problem = place.querySelector('[data-problem]');
  if (problem) problem.textContent = answer.ok ? '' : answer.message;
  // Someone else changed the cart: show what is in it now.
  if (!answer.ok && answer.error !== 'network') void window.shop.refresh();
}

function offerUndo(place: HTMLElement, variantId: string, quantity: number): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-text';
  button.textContent = 'Removed. Undo';
  button.addEventListener('click', () => {
    button.remove();
    void window.shop.addToCart([{ variantId, quantity }]).then((answer) => tell(place, answer));
  });
  place.querySelector('[data-undo]')?.replaceChildren(button);
}

type FocusPath = { line: string; button: string } | undefined;

// Redrawing must not drop a keyboard user's place in the list.
function focusPath(place: HTMLElement): FocusPath {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !place.contains(active)) return undefined;
  const line = active.closest<HTMLElement>('[data-line]')?.dataset.line ?? '';
  return { line, button: active.dataset.step ?? '' };
}

function restoreFocus(place: HTMLElement, focus: FocusPath): void {
  if (!focus) return;
  const line = place.querySelector(`[data-line="${CSS.escape(focus.line)}"]`);
  const button = line?.querySelector<HTMLButtonElement>(`[data-step="${focus.button}"]:enabled`);
  const next = button ?? line?.querySelector<HTMLButtonElement>('button:enabled');
  (next ?? place.querySelector<HTMLElement>('button, a'))?.focus();
}
