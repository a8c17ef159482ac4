import type { Role } from '@aisle/protocol';
import { wordsOf } from '../language/words.ts';

const roles: Record<Role, string> = {
  owner: 'Owner',
  admin: 'Admin',
  supervisor: 'Supervisor',
  agent: 'Agent',
  viewer: 'Viewer',
};

/** What each may do, in one line. */
const mayDo: Record<Role, string> = {
  owner: 'everything, owners included',
  admin: 'the team, the shop and everything below',
  supervisor: 'answers, and watches over the others’ chats',
  agent: 'answers shoppers',
  viewer: 'reads, and changes nothing',
};

const english = {
  team: 'Team',
  hint: 'Who works for {store}, and what each may do.',
  loading: 'Loading the team',
  failed: (why: string) => `The team could not be read. ${why}`,
  tryAgain: 'Try again',
  people: 'People',
  roles,
  mayDo,
  rolesTitle: 'What each role may do',

  you: '(you)',
  disabled: 'Disabled',
  online: 'Online',
  busy: 'Busy',
  away: 'Away',
  notHereYet: 'Not here yet',
  hereNow: 'Here a moment ago',
  lastSeen: (ago: string) => `Last seen ${ago}`,
  twoFactorOn: 'Two-factor sign-in is on',
  card: 'Name and photo',
  cardOf: (name: string) => `Name and photo of ${name}`,
  resetTwoFactor: 'Reset two-factor',
  resetTwoFactorSure: 'Really reset two-factor',
  of: (name: string) => `of ${name}`,
  roleOf: (name: string) => `Role of ${name}`,
  newPassword: 'New password',
  newPasswordFor: (name: string) => `New password for ${name}`,
  disable: 'Disable',
  disableSure: 'Really disable',
  enable: 'Let in again',
  enableOf: (name: string) => `Let in again: ${name}`,

  saved: 'Saved.',
  wasDisabled: 'Disabled. Open conversations went back to the queue.',
  wasEnabled: 'May sign in again.',
  wasReset: 'Signs in by password alone now, and may set it up anew.',
  lookAgain: (why: string) => `${why} Look again before you change anything.`,
  notChanged: (why: string) => `${why} Nothing was changed.`,

  passwordOf: (name: string) => `A new password for ${name}`,
  passwordHint: (name: string, until: string) =>
    `Hand it to ${name} and to nobody else. It counts once, until ${until}.`,
  invitation: 'The invitation',
  invitationMailed: (email: string) => `On its way to ${email}`,
  invitationNotMailed: (email: string) =>
    `The mail to ${email} could not be sent; hand on the link yourself`,
  invitationHint: 'It lets one person in, once, for seven days. It is not shown again.',

  invite: 'Invite somebody',
  inviteHint: 'By mail, or without an address as a link that you hand on yourself.',
  inviteHintNoMail: 'This server sends no mail: you get a link that you hand on yourself.',
  email: 'E-mail',
  mayBeEmpty: 'May be left empty',
  as: 'As',
  makeLink: 'Make a link',
  sendInvitation: 'Invite',
  invited: 'Not here yet',
  invitations: 'Invitations',
  byLink: 'By link',
  invitedBy: '{role}, invited by {name}',
  runOut: 'Has run out',
  goodUntil: (when: string) => `Good until ${when}`,
  takeBack: 'Take back',
  takeBackSure: 'Really take back',
  invitationTo: (email: string) => `the invitation to ${email}`,
  invitationAs: (role: Role) => `the invitation as ${role}`,

  twoFactor: 'Two-factor sign-in',
  twoFactorRule: 'Owners and admins need it',
  twoFactorHint: 'Whoever has none sets it up at the next sign-in, before anything else.',
};

export type TeamWords = typeof english;

export const teamWords = wordsOf('team', english);
