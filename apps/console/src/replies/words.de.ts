import { counting } from '../language/counting.ts';
import type { ReplyWords } from './words.ts';

const count = counting('de');

export const words: ReplyWords = {
  replies: 'Textbausteine',
  newReply: 'Neuer Textbaustein',
  table: 'Import oder Export',
  empty:
    'Noch nichts gespeichert. Speichern Sie, was Sie oft schreiben, und tippen Sie / in einer Antwort, um es zu verwenden.',
  find: 'Textbaustein suchen',
  noneFound: 'Kein Textbaustein gefunden.',
  list: 'Textbausteine',

  reply: 'Textbaustein',
  title: 'Titel',
  shortcut: 'Kürzel',
  shortcutUse: (shortcut) => `Tippen Sie ${shortcut} in einer Antwort.`,
  shortcutHint: 'Ein Wort, zum Beispiel hallo.',
  anotherLanguage: 'Weitere Sprache',
  choose: 'Auswählen',
  variables: {
    shopper: 'Name der Kundin',
    agent: 'Ihr Name',
    store: 'Name des Shops',
    product: 'Produkt',
  },
  insert: (variable, language) => `${variable} einfügen (${language})`,
  preview: 'Vorschau',
  removeLanguage: (language) => `${language} entfernen`,
  exampleShopper: 'Ines',
  exampleProduct: 'Merinopullover',
  picturesBeside: 'Bilder, die mitgehen',
  pictures: 'Bilder',
  add: 'Neu',
  addPicture: 'Bild hinzufügen',
  without: (picture) => `${picture} entfernen`,

  noTitle: 'Der Titel fehlt.',
  badShortcut: 'Ein Wort aus Buchstaben, Ziffern, - und _ mit höchstens 31 Zeichen.',
  pictureOnItsWay: 'Ein Bild ist noch unterwegs.',
  noWords: 'Der Text fehlt.',
  shortcutTaken: 'Dieses Kürzel hat schon ein anderer Textbaustein.',
  pictureGone: 'Ein Bild ist nicht mehr da. Entfernen Sie es und fügen Sie es neu hinzu.',
  full: 'Mehr Textbausteine sind nicht möglich. Entfernen Sie zuerst einen.',
  stale:
    'Jemand hat diesen Textbaustein inzwischen geändert. Ihr Text steht noch hier; öffnen Sie den Textbaustein neu, um den anderen zu sehen.',
  forbidden: 'Was für alle gilt, kann nur die Leitung ändern.',
  removedMeanwhile: 'Jemand hat diesen Textbaustein inzwischen entfernt.',
  notSaved: 'Nicht gespeichert. Ihr Text steht noch hier; versuchen Sie es noch einmal.',
  noPicture: 'Das ist kein Bild.',
  pictureRefused: (file, why) => `${file}: ${why}`,
  mostPictures: (most) =>
    count(most, {
      one: 'Ein Textbaustein hat höchstens # Bild.',
      other: 'Ein Textbaustein hat höchstens # Bilder.',
    }),
  saved: (shortcut) => `${shortcut} ist gespeichert.`,
  removed: (shortcut) => `${shortcut} ist entfernt.`,

  asTable: 'Textbausteine als Tabelle',
  asTableHint:
    'Eine Zeile je Sprache eines Textbausteins: Kürzel, Titel, Sprache, Text. Was nicht in der Tabelle steht, bleibt.',
  whose: 'Wessen',
  own: 'Meine',
  everyones: 'Die für alle',
  exportOwn: 'Meine exportieren',
  exportEveryones: 'Die für alle exportieren',
  isNew: 'neu',
  renamed: 'neuer Titel',
  adds: (language) => `+ ${language}`,
  changes: (language) => `${language} geändert`,
};
