import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  /** Of the page while nobody is in. */
  title: 'Aisle console',
  openingDesk: 'Opening the desk',
  noServer: 'The server does not answer',
  draftsKept: 'Your drafts and unsent messages are kept on this device.',
  tryAgain: 'Try again',
  /** Read out before the names of the languages. */
  language: 'Language',

  greeting: 'Good to see you',
  whereTo: 'Sign in to your store’s desk.',
  sessionEnded: 'Your session has ended. What you had typed is kept; sign in to go on.',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in',
  forgotten: 'I forgot my password',

  andCode: 'And a code',
  code: 'Code',
  codeHint: 'Six digits from your authenticator app, or one of your recovery codes.',
  beginAgain: 'Begin again',

  wrong: 'That e-mail and password do not go together. Look at both and try again.',
  tooMany: 'Too many tries from here. Wait a few minutes, then try again.',
  tooManySeconds: (n: number) =>
    count(n, {
      one: 'Too many tries from here. Try again in # second.',
      other: 'Too many tries from here. Try again in # seconds.',
    }),
  tooManyMinutes: (n: number) =>
    count(n, {
      one: 'Too many tries from here. Try again in # minute.',
      other: 'Too many tries from here. Try again in # minutes.',
    }),
  away: 'The server does not answer. What you typed is still here; try again in a moment.',
  stillIn:
    'The server did not answer, so this browser may still be signed in. Sign in and out again when it is back.',
};

export type SessionWords = typeof english;

export const sessionWords = wordsOf('session', english);
