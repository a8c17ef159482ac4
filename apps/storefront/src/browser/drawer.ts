import { liveSection } from './cart-section.ts';

/** The cart drawer: a dialog beside the page. */
export interface Drawer {
  open(): Promise<void>;
  close(): void;
}

export function createDrawer(): Drawer {
  const drawer = find('#drawer');
  const scrim = find('[data-drawer-scrim]');
  const page = find('#page');
  const content = find('[data-drawer-content]');
  content.dataset.cartSection = '/cart/drawer';
  const { redraw } = liveSection(content);
  let before: Element | null = null;

  const close = () => {
    if (drawer.hidden) return;
    drawer.hidden = true;
    scrim.hidden = true;
    // Only the page rests; what the merchant embedded beside it stays usable.
    page.inert = false;
    if (before instanceof HTMLElement) before.focus();
  };
  const open = async () => {
    if (drawer.hidden) before = document.activeElement;
    await redraw();
    drawer.hidden = false;
    scrim.hidden = false;
    page.inert = true;
    drawer.focus();
  };
  scrim.addEventListener('click', close);
  drawer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  drawer.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-drawer-close]')) close();
  });
  return { open, close };
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
