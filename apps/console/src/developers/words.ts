import { type ApiScope, EVENT_WORDS, type TargetDelivery } from '@aisle/protocol';
import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const scopes: Record<ApiScope, { name: string; hint: string; may: string }> = {
  read: {
    name: 'Read',
    hint: 'It sees what a viewer sees: conversations, shoppers, notes.',
    may: 'reads',
  },
  write: {
    name: 'Read and write',
    hint: 'It also answers, tags, closes and writes notes, in an agent’s name. It changes no settings.',
    may: 'reads and writes',
  },
};

const deliveryStates: Record<TargetDelivery['state'], string> = {
  delivered: 'Arrived',
  waiting: 'Waits',
  failed: 'Given up',
};

const english = {
  developers: 'Developers',
  hint: 'How your own systems read and answer conversations, and are told of what happens. Every call and every event is described in the {docs}, for machines as {openApi}.',
  docs: 'API’s description',

  keys: 'API keys',
  keysHint:
    'A key belongs to one system of yours: give each its own, so that one can be revoked alone.',
  keysLoading: 'Loading the keys',
  keysFailed: (why: string) => `The keys could not be read. ${why}`,
  freshKey: 'Your new key. Copy it now: it is not shown again.',
  freshKeyHint: 'It belongs on a server, never on a page or in an app: whoever sees it has it.',
  newKey: 'New key',
  scopes,
  speaksAs: 'Speaks as {name}',
  silent: 'Speaks as {name}, who may not answer any more: this key only reads now.',
  revoke: 'Revoke',
  revokeSure: 'Really revoke',
  revoked: (name: string) => `${name} is revoked: it opens nothing any more.`,
  neverUsed: 'never used',
  usedNow: 'used a moment ago',
  usedAgo: (ago: string) => `used ${ago}`,
  lastUsed: (when: string) => `last used ${when}`,
  noEnd: 'until it is revoked',
  expired: 'has expired',
  until: (when: string) => `until ${when}`,

  purpose: 'What is it for?',
  purposeExample: 'Warehouse',
  noPurpose: 'Say what the key is for.',
  scope: 'What may it do?',
  inWhoseName: 'In whose name, where a call names nobody?',
  holds: 'How long does it hold?',
  days: (n: number) => count(n, { one: '# day', other: '# days' }),
  aYear: 'A year',
  untilRevoked: 'Until I revoke it',
  makeKey: 'Make the key',
  cancel: 'Cancel',

  webhooks: 'Webhooks',
  webhooksHint:
    'Addresses of yours that are told what happens, signed, and told again for a day until they have answered.',
  webhooksLoading: 'Loading the webhooks',
  webhooksFailed: (why: string) => `The webhooks could not be read. ${why}`,
  newWebhook: 'New webhook',
  changeWebhook: 'Change the webhook',
  address: 'Address',
  noAddress: 'Enter a whole address, such as https://erp.example/aisle.',
  tellWhen: 'Tell it when',
  noEvent: 'Choose at least one event.',
  events: EVENT_WORDS,
  save: 'Save',
  addWebhook: 'Add the webhook',

  stopped: 'Stopped',
  off: 'Off',
  failingSince: (when: string) => `Failing since ${when}`,
  on: 'On',
  arrived: (n: number) => count(n, { other: '# arrived in the last three days' }),
  waiting: (n: number) => count(n, { one: '# waits', other: '# wait' }),
  givenUp: (n: number) => count(n, { other: '# given up' }),
  formerSecret: (until: string) => `Signed with the secret before, too, until ${until}.`,
  stoppedOn: (when: string) => `Stopped on ${when}`,
  stoppedWhy: (why: string) => `${why} What happens meanwhile is kept for it for 14 days.`,
  freshSecret: 'Its secret. Copy it now: it is not shown again.',
  freshSecretHint: 'With it your system checks that an event comes from here and was not changed.',
  log: 'Log',
  logOf: (url: string) => `Log of ${url}`,
  test: 'Send a test',
  testTo: (url: string) => `Send a test to ${url}`,
  turnOn: 'Turn on',
  turnOnOf: (url: string) => `Turn on ${url}`,
  turnOff: 'Turn off',
  turnOffOf: (url: string) => `Turn off ${url}`,
  change: 'Change',
  changeOf: (url: string) => `Change ${url}`,
  newSecret: 'New secret',
  newSecretSure: 'Really make a new secret',
  forUrl: (url: string) => `for ${url}`,
  remove: 'Remove',
  removeSure: 'Really remove',

  saved: 'Saved.',
  turnedOn: 'It is on: what waits is sent now.',
  turnedOff: 'It is off.',
  removed: 'Removed.',
  testing: 'Sending a test…',
  testFailed: (why: string) => `The test did not arrive. ${why}`,
  testArrived: (status: number | null, ms: number) => `The test arrived: ${status} in ${ms} ms.`,
  resent: 'It is sent again.',

  show: 'Show',
  everything: 'everything',
  whatWaits: 'what waits',
  whatFailed: 'what was given up',
  whatArrived: 'what arrived',
  lookAgain: 'Look again',
  logLoading: 'Loading the log',
  logEmpty: 'Nothing of this kind.',
  deliveries: (url: string) => `Deliveries to ${url}`,
  earlier: 'Show earlier ones',
  deliveryStates,
  sendAgain: 'Send again',
  sendAgainOf: (event: string, when: string) => `Send again: ${event}, ${when}`,
  notTried: 'not tried yet',
  noAnswerAfter: (ms: number) => `no answer after ${ms} ms`,
  answeredAfter: (status: number, ms: number) => `${status} after ${ms} ms`,
  tries: (n: number) => count(n, { one: '# try', other: '# tries' }),
  nextNow: 'next try now',
  nextInSeconds: (n: number) => `next try in ${n} s`,
  nextInMinutes: (n: number) => `next try in ${n} min`,
  nextAt: (when: string) => `next try at ${when}`,
};

export type DeveloperWords = typeof english;

export const developerWords = wordsOf('developers', english);
