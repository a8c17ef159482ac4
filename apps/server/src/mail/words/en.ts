import type { LetterWords } from './words.ts';

/** Letters in English. */
export const words: LetterWords = {
  dir: 'ltr',
  subject: (store) => `Your conversation with ${store}`,
  codeSubject: (store) => `Your code for ${store}`,
  hello: 'Hello,',
  wrote: (agent) => `${agent} wrote:`,
  open: 'Open the chat',
  download: 'Open the file',
  seeInChat: 'You find the rest in the chat.',
  callConfirmed: (when) => `Your call is confirmed: ${when}`,
  chatConfirmed: (when) => `Your appointment in the chat is confirmed: ${when}`,
  callDeclined: (when) => `This time does not work for us: ${when}`,
  callOffered: 'Another time would suit us better. Choose one of these in the chat:',
  appointment: (store) => `Appointment with ${store}`,
  watch: {
    came: {
      back_in_stock: 'What you waited for is back in stock:',
      price_drop: 'What you waited for costs less now:',
    },
    promised: {
      back_in_stock: 'You will be told when this is back in stock:',
      price_drop: 'You will be told when this costs less:',
    },
  },
  order: {
    partly_shipped: (number) => `Part of your order ${number} is on its way.`,
    shipped: (number) => `Your order ${number} is on its way.`,
    delivered: (number) => `Your order ${number} has been delivered.`,
    cancelled: (number) => `Your order ${number} has been cancelled.`,
    refunded: (number) => `Your order ${number} has been refunded.`,
  },
  followParcel: 'Follow the parcel',
  transcript: (store) => `This is what was said in your chat with ${store}.`,
  you: 'You',
  code: (store) =>
    `Somebody would like to go on by e-mail with a chat at ${store}. If it was you, this is your code:`,
  orConfirm: 'If you have closed the chat, confirm your address here:',
  confirm: 'Confirm this address',
  notYou: 'If it was not you, do nothing: you get no more mail from us.',
  replyAbove: 'Write your answer above this line',
  why: (store) => `You get this because you left your address in the chat of ${store}.`,
  stop: 'Stop these mails',
  confirmed: 'Thank you. Answers you do not see in the chat come to your mailbox from now on.',
  confirmQuestion: 'Shall answers to your chat come to this mailbox?',
  stopQuestion: 'Shall no more answers come to this mailbox?',
  stopped: 'Done. No more mails come from this chat.',
  gone: 'This link does not hold any more.',
};
