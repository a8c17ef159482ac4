import { counting } from '../language/counting.ts';
import { wordsOf } from '../language/words.ts';

const count = counting('en');

const english = {
  conversations: 'Conversations',
  show: 'Show',
  inbox: 'Inbox',
  loading: 'Loading conversations',
  tabs: {
    open: 'Open',
    mine: 'Mine',
    unassigned: 'Unassigned',
    closed: 'Closed',
    snoozed: 'Snoozed',
    mentions: 'Mentions',
  },
  empty: {
    open: 'No conversations waiting. The next one will ring.',
    mine: 'Nothing is yours right now. Take one from Unassigned.',
    unassigned: 'Everyone is being looked after.',
    closed: 'Nothing closed yet. What you close is kept here.',
    snoozed: 'Nothing is put aside. What you snooze waits here until its time.',
    mentions: 'Nobody has called you in a note yet.',
  },
  nothingFits: 'Nothing here fits the filter.',
  notRead: 'The inbox could not be read. Nothing is lost.',
  tryAgain: 'Try again',
  further: 'Look further back',

  filter: 'Filter',
  search: 'Search',
  searchTip: 'Search conversations',
  priority: 'Priority',
  tag: 'Tag',
  without: (what: string) => `Filter without ${what}`,
  waitingOver: (minutes: number) => count(minutes, { other: 'Waiting over # min' }),
  cartAbove: (sum: string) => `Cart above ${sum}`,
  aTeam: 'A team',

  tags: 'Tags: ',
  mentioned: 'You were mentioned. ',
  notes: (n: number) => count(n, { one: '# private note. ', other: '# private notes. ' }),
  unread: ' unread',
  overdue: (span: string) => `Overdue ${span}`,
  dueIn: (span: string) => `Due in ${span}`,
  pieces: (n: number) => count(n, { one: '# piece', other: '# pieces' }),
  inCart: (n: number) =>
    count(n, { one: '# piece in the cart, ', other: '# pieces in the cart, ' }),

  /** Who did or said what the line below tells. */
  you: 'You:',
  colleague: 'Colleague:',
  notWritten: 'Has not written yet',
  suggested: 'Suggested {what}',
  bundle: 'Bundle: {what}',
  addedToCart: 'Added to cart: {what}',
  proposed: 'Proposed {what}',
  answeredProposal: 'Answered the cart proposal',
  orderUpdate: 'Told her of order {what}',
  ordered: 'Placed order {what}',
  wantsBack: 'Wants to send back {what}',
  answeredGuide: 'Answered the offer to be shown',
  givenBack: 'Given back to the queue',
  assigned: 'Assigned',
  joined: 'Joined',
  closed: 'Closed',
  openAgain: 'Open again',
  wordless: {
    size_marked: 'Marked a size',
    guide: 'Offered to show a place',
    checkout_link: 'Sent a link to pay',
    gift: 'Asked about the present',
    promised: 'Promised to write',
    call_back_requested: 'Asks for a call or an appointment',
    call_back_answered: 'Answered what she asked for',
    call_back_proposed: 'Offered other times',
    call_back_decided: 'Answered the times offered',
    return_answered: 'Answered the return',
  },
};

export type InboxWords = typeof english;

export const inboxWords = wordsOf('inbox', english);
