import type { AccountWords } from './words.ts';

export const words: AccountWords = {
  account: 'Konto',
  who: '{name}, {email}. {role} bei {store}.',
  card: 'Ihre Karte',
  cardHint: 'Name und Bild, mit denen die Kundschaft Sie im Chat sieht.',

  signIns: 'Wo Sie angemeldet sind',
  signInsHint: 'Sie kennen eine Sitzung nicht? Beenden Sie sie und ändern Sie Ihr Passwort.',
  signInsLoading: 'Sitzungen werden geladen',
  signInsFailed: 'Die Sitzungen konnten nicht geladen werden.',
  sessions: 'Sitzungen',
  endOthers: 'Alle anderen beenden',
  endOthersSure: 'Wirklich alle beenden',
  otherProgram: 'Ein anderes Programm',
  thisOne: 'Diese hier',
  activeNow: 'Gerade aktiv',
  lastActive: (ago) => `Zuletzt aktiv: ${ago}`,
  since: (last, first) => `${last}, seit ${first}`,
  end: 'Beenden',
  endSure: 'Wirklich beenden',
  theSession: (device) => `die Sitzung in ${device ?? 'einem anderen Programm'}`,

  language: 'Sprache',
  languageHint:
    'Sprache der Konsole auf diesem Gerät. Was Kundschaft und Team schreiben, bleibt, wie es ist.',
  ofBrowser: (name) => `Wie im Browser: ${name}`,

  password: 'Passwort',
  currentPassword: 'Aktuelles Passwort',
  newPassword: 'Neues Passwort',
  newPasswordHint: 'Mindestens 12 Zeichen. Ihre anderen Sitzungen enden.',
  changePassword: 'Passwort ändern',
  passwordChanged: 'Geändert. Ihre anderen Sitzungen sind beendet.',

  store: (name) => `Shop: ${name}`,
  switchFailed: (why) => `Das hat nicht geklappt. ${why}`,

  weekly: 'Die Woche per E-Mail',
  weeklyHint:
    'Jeden Montag um 8 Uhr Ortszeit des Shops: die Zahlen der Woche neben denen der Vorwoche. Nachrichten der Kundschaft stehen nicht darin, und jede E-Mail hat einen Link zum Abbestellen.',
  weeklyOff: 'Sie bekommen diese E-Mail nicht.',
  weeklyOn: (email) => `Sie geht an ${email}.`,
  weeklyUnconfirmed: (email) =>
    `Eine E-Mail ist unterwegs an ${email}. Öffnen Sie den Link darin, dann kommen die Zahlen ab Montag.`,
  weeklyImpossible:
    'Dieser Server verschickt keine E-Mails. Wer ihn betreibt, kann einen Mailserver angeben.',
  weeklyRefused: (why) => `Nicht verschickt. ${why}`,
  weeklySend: 'An mich senden',
  weeklySendAgain: 'E-Mail erneut senden',
  weeklyStop: 'Abbestellen',
};
