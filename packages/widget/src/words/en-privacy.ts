/** Words of what she may do with her data, in English; they travel with its chunk. */
export const privacy = {
  title: 'Your data',
  copy: 'Get a copy',
  copied: 'Your copy was saved as a file.',
  erase: 'Erase it',
  sure: 'This erases your conversations and everything this chat knows about you. It cannot be undone.',
  eraseAll: 'Erase everything',
  keep: 'Keep it',
  tooMuch: 'It is too much for the chat. Ask the shop for your copy.',
  problem: 'That did not work. Try again in a moment.',
  gone: 'Everything is erased. If you come back, you begin as somebody new.',
};
