import type { FamilyWords } from '../words.ts';

/** Words of what she may do with her data, in German. */
export const words: FamilyWords<'privacy'> = {
  privacy: {
    title: 'Ihre Daten',
    copy: 'Kopie erhalten',
    copied: 'Ihre Kopie wurde als Datei gespeichert.',
    erase: 'Löschen',
    sure: 'Damit werden Ihre Unterhaltungen und alles gelöscht, was dieser Chat über Sie weiß. Das lässt sich nicht rückgängig machen.',
    eraseAll: 'Alles löschen',
    keep: 'Behalten',
    tooMuch: 'Das ist zu viel für den Chat. Bitte fragen Sie den Shop nach Ihrer Kopie.',
    problem: 'Das hat nicht geklappt. Versuchen Sie es gleich noch einmal.',
    gone: 'Alles ist gelöscht. Wenn Sie wiederkommen, fangen Sie neu an.',
  },
};
