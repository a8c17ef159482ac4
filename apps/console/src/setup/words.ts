import { wordsOf } from '../language/words.ts';

const english = {
  looking: 'Looking whether there is a store',
  isSetUp: 'This server is set up',
  isSetUpHint: 'Sign in, or ask its owner for an invitation.',
  openLink: 'Open the link of your server',
  openLinkHint:
    'It was printed where the server was started, and ends in a few letters after a #. They make sure that nobody else sets up your store.',
  toSignIn: 'To the sign-in',

  step: (at: number, of: number) => `Step ${at} of ${of}`,
  yourStore: 'Your store',
  yourStoreHint: 'Both can be changed later.',
  storeName: 'Name',
  storeNameHint: 'What shoppers read at the top of the chat.',
  shopAddress: 'Address of your shop',
  shopAddressHint: 'Such as www.shop.example, or http://localhost:3000 while you try it.',
  you: 'You',
  youHint: (store: string) => `You are the owner of ${store}, and its first agent.`,
  yourName: 'Your name',
  yourNameHint: 'Shoppers see it when you answer.',
  email: 'E-mail',
  password: 'Password',
  passwordHint: (shortest: number) =>
    `${shortest} characters or more. A few words in a row are easy to keep.`,
  notDone: (why: string) => `Not done yet. ${why} What you typed is kept.`,
  back: 'Back',
  next: 'Next',
  making: 'Making your store',
  make: 'Make my store',

  nameMissing: 'Give your store a name.',
  addressWrong: 'Write the address of your shop, such as www.shop.example.',
  yourNameMissing: 'Write the name shoppers will see.',
  emailWrong: 'Write your e-mail address.',
  passwordShort: 'This one is too short.',
};

export type SetUpWords = typeof english;

export const setUpWords = wordsOf('setup', english);
