import type { PaletteWords } from './words.ts';

export const words: PaletteWords = {
  whatToDo: 'Was zu tun ist',
  placeholder: 'Was möchten Sie tun?',
  nothing: 'So heißt hier nichts.',
  commands: 'Befehle',
  macros: 'makro',
  macro: (name) => `Makro: ${name}`,
  views: 'ansicht',
  view: (name) => `Ansicht: ${name}`,
  newView: 'Neue Ansicht des Posteingangs',
  setting: (name) => `Einstellungen: ${name}`,
  page: (name) => `Seite öffnen: ${name}`,
};
