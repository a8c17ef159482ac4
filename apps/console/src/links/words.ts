import type { Agent } from '@aisle/protocol';
import { wordsOf } from '../language/words.ts';

/** Every role as one is invited to it: `{who}` invites. */
const invites: Record<Agent['role'], string> = {
  owner: '{who} invites you as owner.',
  admin: '{who} invites you as admin.',
  supervisor: '{who} invites you as supervisor.',
  agent: '{who} invites you as agent.',
  viewer: '{who} invites you as viewer.',
};

const english = {
  openingInvitation: 'Opening the invitation',
  lookingAtInvitation: 'Looking at the invitation',
  deadLink: 'This link lets nobody in',
  askForNew: (why: string) => `${why} Ask whoever invited you for a new one.`,
  toSignIn: 'To the sign-in',

  joinStore: (store: string) => `Join ${store}`,
  invites,
  noAccount: 'I have no account yet',
  haveAccount: 'I have an account already',
  joinAs: 'Join as {name}',
  signedInWith: (email: string) =>
    `You are signed in with ${email}. For another account sign out first, then open the link again.`,

  yourName: 'Your name',
  yourNameHint: 'Shoppers read it above what you write.',
  email: 'E-mail',
  password: 'Password',
  passwordHint: '12 characters or more.',
  join: 'Join',
  code: 'Code',
  codeWanted: 'And the code from your authenticator app, or a recovery code.',
  signInAndJoin: 'Sign in and join',

  newPasswordTitle: 'A new password',
  tellAddress: 'Tell us your address, and we send you a link.',
  sendLink: 'Send the link',
  linkSent:
    'If there is an account with this address, a link is on its way. It counts for an hour.',
  noMail:
    'This server sends no mail. An owner or admin of your store can make you a link on the page Team.',
  newPassword: 'New password',
  setPassword: 'Set the password',
  passwordSet: 'It is set. Every session of your account has ended; sign in with the new one.',
};

export type LinkWords = typeof english;

export const linkWords = wordsOf('links', english);
