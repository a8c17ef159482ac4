import { wordsOf } from '../language/words.ts';

const english = {
  twoFactor: 'Two-factor sign-in',
  askedByStore:
    'Your store asks its owners and admins for a code from their phone beside the password. Set it up once, then you are in.',
  signOut: 'Sign out',

  isOn: 'It is on: beside your password, a code from your phone is asked for.',
  isOff:
    'Whoever learns your password still does not get in: a code from your phone is asked for, too.',
  newCodes: 'New recovery codes',
  turnOff: 'Turn it off',
  setUp: 'Set up two-factor sign-in',
  makeCodes: 'Make new codes',
  yourPassword: 'Your password',
  leaveIt: 'Leave it',

  setItUp: 'Set it up',
  scan: 'Scan this with an authenticator app, then type the six digits it shows.',
  qrCode: 'QR code for the authenticator app',
  noCamera: 'No camera? Type this key into the app: {key}',
  code: 'Code',
  confirm: 'Confirm',
  keepCodes:
    'Keep these recovery codes where you find them without your phone. Each lets you in once; they are not shown again.',
  recoveryCodes: 'Recovery codes',
  download: 'Download',
  codesKept: 'I have kept them',

  wrongPassword: 'That password is not right.',
  wrongCode: 'That code is not right. Each is good for half a minute, and once.',
  away: 'The server does not answer. Try again in a moment.',
  tooMany: 'Too many wrong tries. Wait a quarter of an hour, then try again.',
  tooLong: 'That took too long. Begin again with e-mail and password.',
};

export type TwoFactorWords = typeof english;

export const twoFactorWords = wordsOf('two-factor', english);
