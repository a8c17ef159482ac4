import { wordsOf } from '../language/words.ts';

const english = {
  install: 'Install',
  installHint:
    'One line on your shop’s pages. It loads 1.2 kB; the rest waits until a shopper opens the chat.',
  loading: 'Loading the snippet',
  failed: (why: string) => `The server could not tell the snippet. ${why}`,
  tryAgain: 'Try again',

  putOnShop: 'Put it on your shop',
  madeWith: 'Your shop is made with',
  snippet: 'Snippet',
  anyWebsite: {
    name: 'Any website',
    steps: [
      'Open the template that every page of your shop is made from.',
      'Paste this line before </head> or before </body>. Either works.',
    ],
  },
  shopify: [
    'In Shopify open Online Store, Themes. At your theme: the three dots, then Edit code.',
    'Open theme.liquid under Layout.',
    'Paste this line before </head> and save.',
  ],
  wooCommerce: [
    'In WordPress open a plugin that puts code into the header, such as WPCode: Code Snippets, Header & Footer.',
    'Paste this line under Header and save. Empty the cache, if your shop has one.',
  ],
  bigCommerce: [
    'Open Storefront, Script Manager, then Create a script.',
    'Placement: Header. Location: All pages. Category: Essential. Type: Script.',
    'Paste this line as its content and save.',
  ],
  tagManager: {
    name: 'Tag manager',
    steps: [
      'In Google Tag Manager make a new tag of the kind Custom HTML.',
      'Paste these lines, choose the trigger All pages, and publish.',
      'A tag manager waits for the page and often for consent: the chat appears later than with a line of its own.',
    ],
  },
  react: [
    'Put the script into the layout that all pages share.',
    'A shop whose cart lives in React hands it over with a few lines: see Aisle(…) in the documentation.',
  ],

  doesItWork: 'Does it work?',
  doesItWorkHint: 'Open your shop in another tab. It shows up here by itself.',
  seen: 'Seen on your shop',
  notSeen: 'Not seen yet. Waiting for your shop.',
  loadedButton: 'loaded the button',
  openedChat: 'opened the chat',
  lookAtPage: 'Look at a page',
  lookHint: 'The server reads the page as your visitors get it, and says what is missing.',
  lookWrong: 'Write an address such as https://shop.example.',
  look: 'Look',
  looking: 'Looking',
  lookFailed: (why: string) => `That did not go through. ${why}`,
  found: 'What was found',
  addFound: (origin: string) => `Add ${origin}`,

  installed: 'The snippet is on this page, and it is right.',
  unreachable: (why: string) => `The page could not be read: ${why}.`,
  unreachableTodo: 'Is the address right? A page behind a password cannot be looked at.',
  noSnippet: 'The snippet is not in the source of this page.',
  noSnippetTodo:
    'Paste it and empty the shop’s cache. If a tag manager adds it, open the shop instead: you see above when it loads.',
  otherServer: (src: string) => `The snippet loads the chat from elsewhere: ${src}`,
  otherKey: (siteKey: string) => `The snippet belongs to another store (${siteKey}).`,
  replaceTodo: 'Replace it by the line above.',
  noKey: 'The script is there, but without its site key.',
  noKeyTodo: 'Copy the whole line, data-store included. Some editors cut it off.',
  originMissing: (origin: string) => `${origin} is not on the list of your addresses yet.`,
  originMissingTodo: 'Add it below, so that the chat may open there.',
  policy: 'The page’s Content-Security-Policy keeps the chat out.',
  policyTodo: (source: string, directive: string) =>
    `Ask your developer to add ${source} to ${directive}.`,

  addresses: 'Your addresses',
  addressesHint: 'Only pages of these addresses may carry your chat. With and without www are two.',
  noAddresses: 'The list is empty: the chat opens nowhere.',
  addressList: 'Addresses',
  localhost: 'http://localhost, every port',
  remove: (origin: string) => `Remove ${origin}`,
  addAddress: 'Add an address',
  add: 'Add',
  changedMeanwhile:
    'Somebody else has changed the list meanwhile. This is how it is now; try again.',
  notSaved: (why: string) => `Not saved. ${why}`,
};

export type InstallationWords = typeof english;

export const installationWords = wordsOf('installation', english);
