import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import { locale } from '../language/current.ts';
import { appearanceWords } from './words.ts';

extend([a11y]);

const isColour = (hex: string): boolean => /^#[0-9a-f]{6}$/i.test(hex);

/** How an accent fares in the widget. */
export type AccentReport = {
  /** Text on it: the widget takes white where it can be read, else black. */
  onAccent: { colour: 'white' | 'black'; ratio: number };
  /** As writing and focus ring on the panel. Below 4.5 the widget takes a darker or lighter shade. */
  light: number;
  dark: number;
};

const READABLE = 4.5;
/** The panel's surface in both themes, as in the widget. */
const SURFACE = { light: '#ffffff', dark: '#1d1a17' };

/** What the contrast check (WCAG 2.2) says of a merchant's colour; null while it is no colour. */
export const reportAccent = (accent: string): AccentReport | null => {
  if (!isColour(accent)) return null;
  const colour = colord(accent);
  const white = colour.contrast('#ffffff');
  return {
    onAccent:
      white >= READABLE
        ? { colour: 'white', ratio: white }
        : { colour: 'black', ratio: colour.contrast('#000000') },
    light: colour.contrast(SURFACE.light),
    dark: colour.contrast(SURFACE.dark),
  };
};

const tenths = new Intl.NumberFormat(locale, {
  ...{ minimumFractionDigits: 1, maximumFractionDigits: 1 },
});
/** Never more than it is: 4.49 does not pass. */
const ratio = (value: number) => appearanceWords.ratio(tenths.format(Math.floor(value * 10) / 10));

/** The report in words, one line each. */
export const accentWords = ({ onAccent, light, dark }: AccentReport): string[] => [
  appearanceWords[onAccent.colour === 'white' ? 'whiteOnIt' : 'blackOnIt'](ratio(onAccent.ratio)),
  appearanceWords[light >= READABLE ? 'lightWell' : 'lightPale'](ratio(light)),
  appearanceWords[dark >= READABLE ? 'darkWell' : 'darkDark'](ratio(dark)),
];
