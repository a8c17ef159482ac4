import type { SetUpWords } from './words.ts';

export const words: SetUpWords = {
  looking: 'Es wird geprüft, ob es schon einen Shop gibt',
  isSetUp: 'Dieser Server ist eingerichtet',
  isSetUpHint: 'Melden Sie sich an oder bitten Sie die Inhaberin um eine Einladung.',
  openLink: 'Öffnen Sie den Link Ihres Servers',
  openLinkHint:
    'Er wurde dort ausgegeben, wo der Server gestartet wurde, und endet mit einigen Zeichen nach einem #. Sie sorgen dafür, dass niemand sonst Ihren Shop einrichtet.',
  toSignIn: 'Zur Anmeldung',

  step: (at, of) => `Schritt ${at} von ${of}`,
  yourStore: 'Ihr Shop',
  yourStoreHint: 'Beides lässt sich später ändern.',
  storeName: 'Name',
  storeNameHint: 'Die Kundschaft liest ihn oben im Chat.',
  shopAddress: 'Adresse Ihres Shops',
  shopAddressHint: 'Etwa www.shop.example, oder zum Ausprobieren http://localhost:3000.',
  you: 'Sie',
  youHint: (store) => `Ihnen gehört ${store}, und Sie sind das erste Teammitglied.`,
  yourName: 'Ihr Name',
  yourNameHint: 'Die Kundschaft sieht ihn, wenn Sie antworten.',
  email: 'E-Mail',
  password: 'Passwort',
  passwordHint: (shortest) =>
    `Mindestens ${shortest} Zeichen. Ein paar Wörter hintereinander lassen sich leicht merken.`,
  notDone: (why) => `Noch nicht angelegt. ${why} Ihre Eingaben sind noch da.`,
  back: 'Zurück',
  next: 'Weiter',
  making: 'Shop wird angelegt',
  make: 'Shop anlegen',

  nameMissing: 'Geben Sie Ihrem Shop einen Namen.',
  addressWrong: 'Geben Sie die Adresse Ihres Shops ein, etwa www.shop.example.',
  yourNameMissing: 'Geben Sie den Namen ein, den die Kundschaft sehen wird.',
  emailWrong: 'Geben Sie Ihre E-Mail-Adresse ein.',
  passwordShort: 'Dieses Passwort ist zu kurz.',
};
