import { wordsOf } from '../language/words.ts';

const english = {
  account: 'Account',
  /** Whose account it is, and where. */
  who: '{name}, {email}. {role} at {store}.',
  card: 'Your card',
  cardHint: 'The name and face shoppers meet in the chat.',

  signIns: 'Where you are signed in',
  signInsHint: 'A session you do not know? End it, and change your password.',
  signInsLoading: 'Loading the sessions',
  signInsFailed: 'The sessions could not be read.',
  sessions: 'Sessions',
  endOthers: 'End all others',
  endOthersSure: 'Really end all others',
  otherProgram: 'Another program',
  thisOne: 'This one',
  activeNow: 'Active now',
  lastActive: (ago: string) => `Last active ${ago}`,
  since: (last: string, first: string) => `${last}, since ${first}`,
  end: 'End',
  endSure: 'Really end',
  theSession: (device: string | null) => `the session in ${device ?? 'another program'}`,

  language: 'Language',
  languageHint: 'Of the console on this device. What shoppers and colleagues write stays as it is.',
  ofBrowser: (name: string) => `As in the browser: ${name}`,

  password: 'Password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  newPasswordHint: '12 characters or more. Your other sessions will end.',
  changePassword: 'Change password',
  passwordChanged: 'Changed. Your other sessions have ended.',

  store: (name: string) => `Store: ${name}`,
  switchFailed: (why: string) => `That did not go through. ${why}`,

  weekly: 'The week by mail',
  weeklyHint:
    'Every Monday at eight, by the store’s clock: the figures of the week beside those of the week before. No shopper’s words are in it, and every letter has a link that stops it.',
  weeklyOff: 'You do not get it.',
  weeklyOn: (email: string) => `It goes to ${email}.`,
  weeklyUnconfirmed: (email: string) =>
    `A letter is on its way to ${email}. Open its link, and the figures come from Monday on.`,
  weeklyImpossible: 'This server sends no mail. Whoever runs it can name a mail server for it.',
  weeklyRefused: (why: string) => `It was not sent. ${why}`,
  weeklySend: 'Send it to me',
  weeklySendAgain: 'Send the letter again',
  weeklyStop: 'Stop it',
};

export type AccountWords = typeof english;

export const accountWords = wordsOf('account', english);
