import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';

extend([a11y]);

/** A colour of `tokens.css` in both themes, as `#rrggbb`. */
export type ColourToken = { name: string; light: string; dark: string };

/** Every opaque colour of a style sheet that is written as `--color-name: light-dark(#…, #…)`. */
export const readColours = (css: string): ColourToken[] => {
  const colours = new Map<string, ColourToken>();
  const written = /--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/gi;
  for (const [, name = '', light = '', dark = ''] of css.matchAll(written))
    colours.set(name, { name, light, dark });
  return [...colours.values()];
};

/** One colour on another: what it is for, and the contrast WCAG 2.2 asks of that. */
export type Pair = { front: string; back: string; use: string; least: number };

const TEXT = 4.5;
/** Edges of controls and the ring of the focus. */
const EDGE = 3;

const text = (front: string, use: string, ...backs: string[]): Pair[] =>
  backs.map((back) => ({ front, back, use, least: TEXT }));

/** The pairs the console is drawn with. */
export const PAIRS: readonly Pair[] = [
  ...text('ink', 'What is read', 'paper', 'surface', 'sunken', 'tint', 'note'),
  ...text('muted', 'What stands beside it', 'paper', 'surface', 'sunken'),
  ...text('accent', 'Links, what is chosen', 'paper', 'surface', 'tint'),
  ...text('on-accent', 'Words on the one important button', 'accent'),
  ...text('warn', 'Somebody waits', 'paper', 'surface', 'warn-tint'),
  ...text('danger', 'It went wrong', 'paper', 'surface', 'danger-tint'),
  ...['oat', 'moss', 'rust', 'sky', 'plum', 'rose'].flatMap((yarn) =>
    text(`yarn-${yarn}-ink`, 'Initials of a face', `yarn-${yarn}`),
  ),
  { front: 'edge', back: 'paper', use: 'Edges of controls', least: EDGE },
  { front: 'edge', back: 'surface', use: 'Edges of controls', least: EDGE },
  { front: 'accent', back: 'sunken', use: 'The ring of the focus', least: EDGE },
];

/** A pair with its contrast in both themes: 1 to 21, rounded down to hundredths. */
export type MeasuredPair = Pair & { light: number; dark: number };

/** Throws when a pair names a colour that is not there. */
export const measurePairs = (colours: readonly ColourToken[]): MeasuredPair[] => {
  const find = (name: string): ColourToken => {
    const colour = colours.find((one) => one.name === name);
    if (!colour) throw new Error(`tokens.css has no opaque colour ${name}`);
    return colour;
  };
  return PAIRS.map((pair) => {
    const [front, back] = [find(pair.front), find(pair.back)];
    return {
      ...pair,
      light: colord(front.light).contrast(back.light),
      dark: colord(front.dark).contrast(back.dark),
    };
  });
};
