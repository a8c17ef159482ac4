import { accentFor } from './accent.ts';

/** Moss, where neither tag nor store says a colour. */
const ACCENT = { light: '#1e6b57', dark: '#6cc5a8' };
/** What the panel is painted with in each theme; the same as `--surface`. */
const SURFACE = { light: '#ffffff', dark: '#1d1a17' };

/** Paints with the merchant's accent, corrected for both themes. */
export const paint = (element: HTMLElement, accent: string | undefined): void => {
  for (const theme of ['light', 'dark'] as const) {
    const { fill, onFill, ink } = accentFor(accent, SURFACE[theme], ACCENT[theme]);
    element.style.setProperty(`--fill-${theme}`, fill);
    element.style.setProperty(`--on-fill-${theme}`, onFill);
    element.style.setProperty(`--accent-${theme}`, ink);
  }
};
