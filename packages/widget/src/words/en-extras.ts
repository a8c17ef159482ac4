import type { Sharing } from '@aisle/protocol';

const within = (ms: number): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (ms < 45_000) return 'in under a minute';
  if (minutes < 60) return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  if (hours < 24) return hours === 1 ? 'in an hour' : `in ${hours} hours`;
  return 'in about a day';
};

/** Words of what comes together with the server's first answer, in English. */
export const extras = {
  greeting: 'Hello. What are you looking for?',
  greetingMore: 'Write as you would ask in the shop. A person answers.',
  online: 'Here now',
  away: 'Away at the moment. Your message waits here.',
  back: (when: string) => `Back ${when}. Your message waits here.`,
  repliesIn: (ms: number) => `Usually replies ${within(ms)}`,
  loading: 'Opening the conversation',
  slow: 'The chat is slow to open. Write already: your message is kept and goes out.',
  refused: 'The chat cannot be opened on this page.',
  reconnectingName: 'Reconnecting',
  reconnecting: 'Reconnecting. Your messages are kept.',
  offline: 'You are offline. Your messages are kept and go out when you are back.',
  outdated: 'This page is from an older visit. Reload it to go on chatting.',
  notKept: 'This browser keeps nothing. Closing the page loses what is not sent yet.',
  reasons: {
    too_long: 'It is too long.',
    blocked: 'You cannot write in this conversation.',
    closed: 'The conversation was closed.',
    timeout: 'It waited longer than two days.',
    other: 'The shop did not take it.',
  },
  retry: 'Try again',
  discard: 'Discard',
  failed: 'Not sent',
  caps: 'Too many messages are waiting. They go out when you are back online.',
  left: (n: number) => (n === 1 ? '1 character left' : `${n} characters left`),
  over: (n: number) => (n === 1 ? '1 character too many' : `${n} characters too many`),
  toEnd: 'To the newest message',
  fresh: (n: number) => `${n} new`,
  earlier: 'Loading earlier messages',
  typing: (name: string) => `${name} is writing`,
  says: (name: string, text: string) => `${name}: ${text}`,
  suggests: (name: string, products: string) => `${name} suggests ${products}`,
  joined: (name: string) => `${name} joined`,
  closed: 'This conversation was closed',
  reopened: 'This conversation was opened again',
  added: (what: string) => `You added ${what} to your cart`,
  startNew: 'Start a new one',
  seesWhat: ({ cart, pages }: Sharing): string => {
    if (cart)
      return pages
        ? 'The agent can see your cart and the page you are on'
        : 'The agent can see your cart';
    return pages ? 'The agent can see the page you are on' : 'The agent sees only what you write';
  },
};
