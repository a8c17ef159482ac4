/** Words for saying something about an agent, in English; they travel with its chunk. */
export const feedback = {
  offer: (name: string) => `Say something about ${name}`,
  offerSeveral: 'Say something about who helped you',
  about: 'Who is it about?',
  what: 'What is it?',
  praise: 'Something was good',
  complaint: 'Something was not right',
  good: 'What was good? You can leave this empty.',
  wrong: 'What happened?',
  /** Who reads it, said before and after. */
  praiseIsRead: (name: string) => `${name} reads it, and so does the shop’s management.`,
  complaintIsRead: (name: string) =>
    `The shop’s management reads it. ${name} does not, unless the shop is ${name}’s own.`,
  send: 'Send',
  close: 'Not now',
  needed: 'Say in a few words what happened.',
  failed: 'Not sent. Try again.',
  enough: (name: string) => `You have said as much about ${name} as this chat can take.`,
  thanks: 'Thank you.',
  done: 'Close',
};
