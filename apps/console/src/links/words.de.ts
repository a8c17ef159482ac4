import type { LinkWords } from './words.ts';

export const words: LinkWords = {
  openingInvitation: 'Die Einladung wird geöffnet',
  lookingAtInvitation: 'Die Einladung wird geprüft',
  deadLink: 'Dieser Link gilt nicht mehr',
  askForNew: (why) => `${why} Bitten Sie um eine neue Einladung.`,
  toSignIn: 'Zur Anmeldung',

  joinStore: (store) => `Willkommen bei ${store}`,
  invites: {
    owner: '{who} lädt Sie als Inhaberin ein.',
    admin: '{who} lädt Sie als Admin ein.',
    supervisor: '{who} lädt Sie als Leitung ein.',
    agent: '{who} lädt Sie als Teammitglied ein.',
    viewer: '{who} lädt Sie zum Mitlesen ein.',
  },
  noAccount: 'Ich habe noch kein Konto',
  haveAccount: 'Ich habe schon ein Konto',
  joinAs: 'Als {name} beitreten',
  signedInWith: (email) =>
    `Sie sind mit ${email} angemeldet. Für ein anderes Konto melden Sie sich erst ab und öffnen den Link dann noch einmal.`,

  yourName: 'Ihr Name',
  yourNameHint: 'Die Kundschaft liest ihn über Ihren Nachrichten.',
  email: 'E-Mail',
  password: 'Passwort',
  passwordHint: 'Mindestens 12 Zeichen.',
  join: 'Beitreten',
  code: 'Code',
  codeWanted: 'Und der Code aus Ihrer Authenticator-App oder ein Wiederherstellungscode.',
  signInAndJoin: 'Anmelden und beitreten',

  newPasswordTitle: 'Ein neues Passwort',
  tellAddress: 'Geben Sie Ihre E-Mail-Adresse ein, dann senden wir Ihnen einen Link.',
  sendLink: 'Link senden',
  linkSent:
    'Wenn es ein Konto mit dieser Adresse gibt, ist ein Link unterwegs. Er gilt eine Stunde.',
  noMail:
    'Dieser Server verschickt keine E-Mails. Inhaberin oder Admin Ihres Shops kann Ihnen auf der Seite „Team“ einen Link erstellen.',
  newPassword: 'Neues Passwort',
  setPassword: 'Passwort festlegen',
  passwordSet:
    'Das neue Passwort gilt. Alle Sitzungen Ihres Kontos sind beendet; melden Sie sich damit an.',
};
