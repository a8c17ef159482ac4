import { counting } from '../language/counting.ts';
import type { SessionWords } from './words.ts';

const count = counting('de');

export const words: SessionWords = {
  title: 'Aisle-Konsole',
  openingDesk: 'Die Konsole wird geöffnet',
  noServer: 'Der Server antwortet nicht',
  draftsKept: 'Ihre Entwürfe und nicht gesendeten Nachrichten bleiben auf diesem Gerät.',
  tryAgain: 'Erneut versuchen',
  language: 'Sprache',

  greeting: 'Schön, dass Sie da sind',
  whereTo: 'Melden Sie sich bei Ihrem Shop an.',
  sessionEnded:
    'Ihre Sitzung ist beendet. Was Sie geschrieben hatten, ist noch da; melden Sie sich an und machen Sie weiter.',
  email: 'E-Mail',
  password: 'Passwort',
  signIn: 'Anmelden',
  signingIn: 'Anmeldung läuft',
  forgotten: 'Passwort vergessen',

  andCode: 'Und ein Code',
  code: 'Code',
  codeHint:
    'Die sechs Ziffern aus Ihrer Authenticator-App oder einer Ihrer Wiederherstellungscodes.',
  beginAgain: 'Von vorn beginnen',

  wrong:
    'E-Mail und Passwort passen nicht zusammen. Prüfen Sie beide und versuchen Sie es noch einmal.',
  tooMany:
    'Zu viele Versuche von hier. Warten Sie ein paar Minuten und versuchen Sie es dann noch einmal.',
  tooManySeconds: (n) =>
    count(n, {
      one: 'Zu viele Versuche von hier. Versuchen Sie es in # Sekunde noch einmal.',
      other: 'Zu viele Versuche von hier. Versuchen Sie es in # Sekunden noch einmal.',
    }),
  tooManyMinutes: (n) =>
    count(n, {
      one: 'Zu viele Versuche von hier. Versuchen Sie es in # Minute noch einmal.',
      other: 'Zu viele Versuche von hier. Versuchen Sie es in # Minuten noch einmal.',
    }),
  away: 'Der Server antwortet nicht. Ihre Eingaben sind noch da; versuchen Sie es gleich noch einmal.',
  stillIn:
    'Der Server hat nicht geantwortet; vielleicht ist dieser Browser noch angemeldet. Melden Sie sich noch einmal an und ab, sobald er wieder da ist.',
};
