import type { PaletteWords } from './words.ts';

export const words: PaletteWords = {
  whatToDo: 'Befehl suchen',
  placeholder: 'Was möchten Sie tun?',
  nothing: 'Nichts gefunden.',
  commands: 'Befehle',
  macros: 'makro',
  macro: (name) => `Makro: ${name}`,
  views: 'ansicht',
  view: (name) => `Ansicht: ${name}`,
  newView: 'Neue Ansicht des Posteingangs',
  setting: (name) => `Einstellungen: ${name}`,
  page: (name) => `Seite öffnen: ${name}`,
};
