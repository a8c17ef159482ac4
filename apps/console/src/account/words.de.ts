import type { AccountWords } from './words.ts';

export const words: AccountWords = {
  account: 'Konto',
  who: '{name}, {email}. {role} bei {store}.',
  card: 'Ihre Karte',
  cardHint: 'Der Name und das Gesicht, denen die Kundschaft im Chat begegnet.',

  signIns: 'Wo Sie angemeldet sind',
  signInsHint: 'Eine Sitzung ist Ihnen fremd? Beenden Sie sie und ändern Sie Ihr Passwort.',
  signInsLoading: 'Sitzungen werden geladen',
  signInsFailed: 'Die Sitzungen konnten nicht gelesen werden.',
  sessions: 'Sitzungen',
  endOthers: 'Alle anderen beenden',
  endOthersSure: 'Wirklich alle anderen beenden',
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
    'Die der Konsole auf diesem Gerät. Was Kundschaft und Team schreiben, bleibt, wie es ist.',
  ofBrowser: (name) => `Wie im Browser: ${name}`,

  password: 'Passwort',
  currentPassword: 'Jetziges Passwort',
  newPassword: 'Neues Passwort',
  newPasswordHint: 'Mindestens 12 Zeichen. Ihre anderen Sitzungen enden.',
  changePassword: 'Passwort ändern',
  passwordChanged: 'Geändert. Ihre anderen Sitzungen sind beendet.',

  store: (name) => `Shop: ${name}`,
  switchFailed: (why) => `Das hat nicht geklappt. ${why}`,

  weekly: 'Die Woche per Mail',
  weeklyHint:
    'Jeden Montag um acht nach der Uhr des Shops: die Zahlen der Woche neben denen der Woche davor. Worte der Kundschaft stehen nicht darin, und jeder Brief hat einen Link zum Abbestellen.',
  weeklyOff: 'Sie bekommen sie nicht.',
  weeklyOn: (email) => `Sie geht an ${email}.`,
  weeklyUnconfirmed: (email) =>
    `Ein Brief ist unterwegs an ${email}. Öffnen Sie seinen Link, dann kommen die Zahlen ab Montag.`,
  weeklyImpossible:
    'Dieser Server verschickt keine Mails. Wer ihn betreibt, kann einen Mailserver angeben.',
  weeklyRefused: (why) => `Nicht verschickt. ${why}`,
  weeklySend: 'An mich senden',
  weeklySendAgain: 'Brief noch einmal senden',
  weeklyStop: 'Abbestellen',
};
