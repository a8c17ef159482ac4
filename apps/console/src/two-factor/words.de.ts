import type { TwoFactorWords } from './words.ts';

export const words: TwoFactorWords = {
  twoFactor: 'Anmeldung in zwei Schritten',
  askedByStore:
    'Ihr Shop verlangt von Inhaberinnen und Admins neben dem Passwort einen Code vom Handy. Richten Sie das einmal ein, dann geht es weiter.',
  signOut: 'Abmelden',

  isOn: 'Sie ist an: Neben Ihrem Passwort wird ein Code von Ihrem Handy verlangt.',
  isOff:
    'Wer Ihr Passwort erfährt, kommt damit allein nicht hinein: Auch ein Code von Ihrem Handy wird verlangt.',
  newCodes: 'Neue Wiederherstellungscodes',
  turnOff: 'Ausschalten',
  setUp: 'Anmeldung in zwei Schritten einrichten',
  makeCodes: 'Neue Codes erstellen',
  yourPassword: 'Ihr Passwort',
  leaveIt: 'Abbrechen',

  setItUp: 'Einrichten',
  scan: 'Scannen Sie diesen Code mit einer Authenticator-App und tippen Sie die sechs Ziffern ein, die sie zeigt.',
  qrCode: 'QR-Code für die Authenticator-App',
  noCamera: 'Keine Kamera? Tippen Sie diesen Schlüssel in die App: {key}',
  code: 'Code',
  confirm: 'Bestätigen',
  keepCodes:
    'Bewahren Sie diese Wiederherstellungscodes dort auf, wo Sie sie auch ohne Ihr Handy finden. Jeder gilt einmal; sie werden nicht noch einmal angezeigt.',
  recoveryCodes: 'Wiederherstellungscodes',
  download: 'Herunterladen',
  codesKept: 'Ich habe sie gesichert',

  wrongPassword: 'Das Passwort stimmt nicht.',
  wrongCode: 'Der Code stimmt nicht. Jeder gilt eine halbe Minute lang und nur einmal.',
  away: 'Der Server antwortet nicht. Versuchen Sie es gleich noch einmal.',
  tooMany:
    'Zu viele falsche Versuche. Warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.',
  tooLong: 'Das hat zu lange gedauert. Beginnen Sie noch einmal mit E-Mail und Passwort.',
};
