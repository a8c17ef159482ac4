import { accentFor } from './accent.ts';

/** Moss, where neither tag nor store says a colour. */
const ACCENT = { light: '#1e6b57', dark: '#6cc5a8' };
/** What the panel is painted with in each theme; the same as `--surface`. */
const SURFACE = { light: '#ffffff', dark: '#1d1a17' };

/** What an agent's words stand on; the same as `--sunken`. Read there, ink is read everywhere. */
const SUNKEN = { light: '#f4f1ec', dark: '#2a2622' };

/** Paints with the merchant's accent, corrected for both themes. */
export const paint = (element: HTMLElement, accent: string | undefined): void => {
  for (const theme of ['light', 'dark'] as const) {
    const { fill, onFill } = accentFor(accent, SURFACE[theme], ACCENT[theme]);
    const { ink } = accentFor(accent, SUNKEN[theme], ACCENT[theme]);
    element.style.setProperty(`--fill-${theme}`, fill);
    element.style.setProperty(`--on-fill-${theme}`, onFill);
    element.style.setProperty(`--accent-${theme}`, ink);
  }
};
