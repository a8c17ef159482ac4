import { forgetShopper } from '@aisle/client/forget';

/** Whoever comes next in this browser finds no draft, no unsent words and no chat of hers. */
export const forget = (window: Window & typeof globalThis, siteKey: string): Promise<void> => {
  const key = `aisle.${siteKey}`;
  try {
    const open = window.sessionStorage.getItem(key)?.includes('"open":true');
    window.sessionStorage.setItem(key, `{"open":${open}}`);
  } catch {}
  return forgetShopper(window, siteKey);
};
