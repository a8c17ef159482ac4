import type { PageView } from '@aisle/protocol';

// What else an address carries (search words, campaign marks, tokens) is nobody's business.
const TOLD_PARAMETERS = ['variant'];

/** The page as the agent may see it: its path, its title, the product shown. */
export const viewPage = (window: Window, product: PageView['product']): PageView => {
  const here = new URL(window.location.href);
  const url = new URL(here.pathname, here.origin);
  for (const name of TOLD_PARAMETERS) {
    const value = here.searchParams.get(name);
    if (value !== null) url.searchParams.set(name, value);
  }
  return {
    url: url.href,
    title: window.document.title.replaceAll('\0', '').slice(0, 300),
    ...(product && { product }),
    at: Date.now(),
  };
};

/** The page's language, or the browser's where the page names none that exists. */
export const languageOf = ({ document, navigator: { language } }: Window): string => {
  try {
    const [named] = Intl.getCanonicalLocales(document.documentElement.lang.replaceAll('_', '-'));
    // Of its countries hers: dates stand as she writes them.
    return !named || language.startsWith(`${named}-`) ? language : named;
  } catch {
    return language;
  }
};

/** Tells when the address changes without a new page. Returns how to stop. */
export const watchAddress = (window: Window, tell: () => void): (() => void) => {
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
  const target: EventTarget = navigation ?? window;
  const name = navigation ? 'currententrychange' : 'popstate';
  target.addEventListener(name, tell);
  return () => target.removeEventListener(name, tell);
};
