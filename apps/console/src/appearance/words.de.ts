import type { AppearanceWords } from './words.ts';

export const words: AppearanceWords = {
  appearance: 'Aussehen',
  appearanceHint:
    'Ihr Name, Ihre Farbe, Ihre Seite des Fensters. Die Kundschaft sieht es binnen Minuten.',
  loading: 'Das Aussehen des Chats wird geladen',
  failed: (why) => `Der Server konnte nicht sagen, wie der Chat aussieht. ${why}`,
  tryAgain: 'Noch einmal',
  changedMeanwhile: 'Jemand anderes hat es inzwischen geändert. So sieht es jetzt aus.',
  notSaved: (why) => `Nicht gespeichert. ${why}`,
  save: 'Speichern',
  saved: 'Gespeichert.',

  storeName: 'Name Ihres Shops',
  storeNameMissing: 'Die Kundschaft muss wissen, mit wem sie spricht.',
  side: 'Seite des Fensters',
  left: 'Links',
  right: 'Rechts',
  colour: 'Farbe',
  colourWrong: 'Eine Farbe hat sechs Stellen, etwa #1e6b57.',
  chooseColour: 'Farbe wählen',

  contrastCheck: 'Kontrastprüfung',
  ratio: (value) => `${value} : 1`,
  whiteOnIt: (ratio) => `Text auf der Farbe ist weiß, Kontrast ${ratio}. Gut lesbar.`,
  blackOnIt: (ratio) => `Text auf der Farbe ist schwarz, Kontrast ${ratio}. Gut lesbar.`,
  lightWell: (ratio) =>
    `Als Schrift auf hellem Grund hat sie ${ratio}. Sie wird verwendet, wie sie ist.`,
  lightPale: (ratio) =>
    `Als Schrift auf hellem Grund hat sie ${ratio}, zu blass zum Lesen: Dort nimmt der Chat einen dunkleren Ton.`,
  darkWell: (ratio) =>
    `Als Schrift auf dunklem Grund hat sie ${ratio}. Sie wird verwendet, wie sie ist.`,
  darkDark: (ratio) =>
    `Als Schrift auf dunklem Grund hat sie ${ratio}, zu dunkel zum Lesen: Dort nimmt der Chat einen helleren Ton.`,

  preview: 'Vorschau',
  previewOn: 'Vorschau auf',
  phone: 'Telefon',
  desktop: 'Bildschirm',
  previewFrame: 'Ihr Chat auf einer Seite',
  previewHint:
    'Das ist der echte Chat: Öffnen Sie ihn, und was Sie schreiben, kommt in Ihrem Posteingang an.',
};
