import type { AppearanceWords } from './words.ts';

export const words: AppearanceWords = {
  appearance: 'Aussehen',
  appearanceHint:
    'Name, Farbe und Platz auf der Seite. Die Kundschaft sieht Änderungen binnen Minuten.',
  loading: 'Das Aussehen des Chats wird geladen',
  failed: (why) => `Das Aussehen des Chats konnte nicht geladen werden. ${why}`,
  tryAgain: 'Erneut versuchen',
  changedMeanwhile: 'Jemand anderes hat es inzwischen geändert. So sieht es jetzt aus.',
  notSaved: (why) => `Nicht gespeichert. ${why}`,
  save: 'Speichern',
  saved: 'Gespeichert.',

  storeName: 'Name Ihres Shops',
  storeNameMissing: 'Die Kundschaft muss wissen, mit wem sie spricht.',
  side: 'Platz auf der Seite',
  left: 'Links',
  right: 'Rechts',
  colour: 'Farbe',
  colourWrong: 'Eine Farbe hat sechs Stellen, etwa #1e6b57.',
  chooseColour: 'Farbe wählen',

  contrastCheck: 'Kontrastprüfung',
  ratio: (value) => `${value} : 1`,
  whiteOnIt: (ratio) => `Text auf dieser Farbe ist weiß, Kontrast ${ratio}. Gut lesbar.`,
  blackOnIt: (ratio) => `Text auf dieser Farbe ist schwarz, Kontrast ${ratio}. Gut lesbar.`,
  lightWell: (ratio) =>
    `Als Schrift auf hellem Grund hat sie ${ratio}. Sie wird unverändert verwendet.`,
  lightPale: (ratio) =>
    `Als Schrift auf hellem Grund hat sie ${ratio}, zu blass zum Lesen: Dort nimmt der Chat einen dunkleren Ton.`,
  darkWell: (ratio) =>
    `Als Schrift auf dunklem Grund hat sie ${ratio}. Sie wird unverändert verwendet.`,
  darkDark: (ratio) =>
    `Als Schrift auf dunklem Grund hat sie ${ratio}, zu dunkel zum Lesen: Dort nimmt der Chat einen helleren Ton.`,

  preview: 'Vorschau',
  previewOn: 'Vorschau auf',
  phone: 'Handy',
  desktop: 'Computer',
  previewFrame: 'Ihr Chat auf einer Seite',
  previewHint:
    'Das ist der echte Chat: Öffnen Sie ihn und schreiben Sie etwas, es kommt in Ihrem Posteingang an.',
};
