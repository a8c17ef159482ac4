import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';

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

const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toFixed(1)} : 1`;

/** The report in words, one line each. */
export const accentWords = ({ onAccent, light, dark }: AccentReport): string[] => [
  `Words on the colour are ${onAccent.colour}, contrast ${ratio(onAccent.ratio)}. Easy to read.`,
  light >= READABLE
    ? `As writing on the light panel it has ${ratio(light)}. It is used as it is.`
    : `As writing on the light panel it has ${ratio(light)}, too pale to read: there the chat takes a darker shade.`,
  dark >= READABLE
    ? `As writing on the dark panel it has ${ratio(dark)}. It is used as it is.`
    : `As writing on the dark panel it has ${ratio(dark)}, too dark to read: there the chat takes a lighter shade.`,
];
