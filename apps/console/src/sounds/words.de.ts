import type { SoundWords } from './words.ts';

export const words: SoundWords = {
  silent: 'Ihr Browser hält diese Seite stumm, bis Sie es erlauben.',
  stillSilent:
    'Noch immer stumm: Erlauben Sie den Ton für diese Seite in den Einstellungen Ihres Browsers.',
  allow: 'Ton erlauben',
};
