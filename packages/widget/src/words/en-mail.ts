/** Words of going on by e-mail, in English; they travel with its chunk. */
export const mail = {
  title: 'Go on by e-mail',
  /** Nobody is there: the form stands open. */
  away: 'We answer by e-mail, too. Where shall we write?',
  offer: 'Go on by e-mail',
  field: 'E-mail',
  leave: 'Send code',
  note: 'You get one mail with a code. After that come only answers you do not see here.',
  sent: (email: string) =>
    `A code is on its way to ${email}. Type it here, or follow the link in the mail.`,
  code: 'Code',
  confirm: 'Confirm',
  other: 'Another address',
  on: (email: string) => `Answers go to ${email} while you are away.`,
  transcript: 'Mail me this chat',
  onItsWay: 'It is on its way.',
  turnOff: 'Turn off',
  undeliverable: (email: string) => `Nothing arrives at ${email}. Is there another address?`,
  notAnAddress: 'This is not an e-mail address.',
  wrong: 'This is not the code, or it does not hold any more.',
  tooOften: 'That was often. Try again later.',
  failed: 'That did not go through. Try again.',
  close: 'Not now',
};
