import {
  type AgentRequests,
  type Handling,
  ok,
  type PrivateNote,
  type Rating,
  type Result,
  refuse,
} from '@aisle/protocol';
import { MIA, type Talk } from './floor.ts';
import { practiceFinding } from './practice-finding.ts';
import type { Tell } from './practice-log.ts';

type Answer<Name extends keyof AgentRequests> = (
  payload: AgentRequests[Name]['parsed'],
) => Result<AgentRequests[Name]['reply']>;

type Names =
  | 'fetchHandling'
  | 'addPrivateNote'
  | 'seeMentions'
  | 'fetchColleagues'
  | 'changeHandling'
  | 'fetchTags'
  | 'snoozeConversation'
  | 'wakeConversation'
  | 'reopenConversation'
  | 'whisper';

export const PER = '01890a5d-ac96-774b-bcce-b302099a80aa';
export const COLLEAGUES = [
  { agentId: MIA, name: 'Mia Lindqvist' },
  { agentId: PER, name: 'Per Åkesson' },
  { agentId: '01890a5d-ac96-774b-bcce-b302099a80ab', name: 'Özlem Oberhuber-Schwarzenberger' },
];

const BARE: Handling = {
  ...{ tags: [], priority: 'normal', notes: 0, mentioned: [], snoozedUntil: null },
};

type Needs = {
  now: () => number;
  tell: Tell;
  find: (conversationId: string) => Talk | undefined;
  talks: () => readonly Talk[];
  counts: () => unknown;
  reopen: (talk: Talk, clientId: string) => void;
};

/** How the practice team handles conversations, in memory. */
/** How every closed conversation was rated. */
const RATED: Rating = {
  questions: ['effort', 'satisfaction'],
  answers: { effort: 4, satisfaction: 5, comment: 'Quick and kind. The L fits him well.' },
  ...{ askedAt: 1, answeredAt: 2 },
};

export const practiceHandling = (needs: Needs) => {
  const { now, tell, find } = needs;
  const notes = new Map<string, PrivateNote[]>();
  const missing = refuse('not_found', 'no such conversation');
  const notesOf = (id: string) => notes.get(id) ?? [];
  const change = (talk: Talk, moved: Partial<Handling>): Handling => {
    const handling = { ...(talk.row.handling ?? BARE), ...moved };
    talk.row = { ...talk.row, handling };
    tell('handling', { conversationId: talk.row.conversationId });
    tell('inbox', { rows: [talk.row], counts: needs.counts() });
    return handling;
  };
  const note = (
    talk: Talk,
    draft: Pick<PrivateNote, 'clientId' | 'agentId' | 'text' | 'mentions' | 'whisperTo'>,
  ) => {
    const { conversationId, head } = talk.row;
    const known = notesOf(conversationId);
    const stored = {
      ...draft,
      conversationId,
      number: known.length + 1,
      afterSeq: head,
      at: now(),
    };
    notes.set(conversationId, [...known, stored]);
    const { mentioned } = talk.row.handling ?? BARE;
    const called = draft.mentions.map((agentId) => ({ agentId, unseen: true }));
    const others = mentioned.filter(({ agentId }) => !draft.mentions.includes(agentId));
    change(talk, { notes: stored.number, mentioned: [...others, ...called] });
    return stored;
  };
  const sleep = (talk: Talk, status: 'open' | 'snoozed', snoozedUntil: number | null) => {
    talk.row = { ...talk.row, status };
    return change(talk, { snoozedUntil });
  };
  const answers: { [Name in Names]: Answer<Name> } = {
    fetchHandling: ({ conversationId }) => {
      const talk = find(conversationId);
      if (!talk) return missing;
      const { status, handling } = talk.row;
      const rating = status === 'closed' ? RATED : null;
      const campaign =
        status === 'closed' ? { campaignId: conversationId, name: 'Gift season' } : null;
      const notes = notesOf(conversationId);
      return ok({ status, handling: handling ?? BARE, notes, rating, campaign });
    },
    addPrivateNote: ({ conversationId, ...draft }) => {
      const talk = find(conversationId);
      return talk ? ok({ note: note(talk, { ...draft, agentId: MIA }), repeated: false }) : missing;
    },
    whisper: ({ conversationId, clientId, text, agentId: whisperTo }) => {
      const talk = find(conversationId);
      if (!talk) return missing;
      const draft = { clientId, text, agentId: MIA, mentions: [whisperTo], whisperTo };
      return ok({ note: note(talk, draft), repeated: false });
    },
    seeMentions: ({ conversationId }) => {
      const talk = find(conversationId);
      const { mentioned } = talk?.row.handling ?? BARE;
      const seen = mentioned.map((one) => ({ ...one, unseen: one.unseen && one.agentId !== MIA }));
      if (talk) change(talk, { mentioned: seen });
      return ok(null);
    },
    fetchColleagues: () => ok({ colleagues: COLLEAGUES }),
    changeHandling: ({ conversationId, tags, priority }) => {
      const talk = find(conversationId);
      const moved = { ...(tags && { tags }), ...(priority && { priority }) };
      return talk ? ok({ handling: change(talk, moved) }) : missing;
    },
    fetchTags: () => {
      const used = needs.talks().flatMap(({ row }) => row.handling?.tags ?? []);
      const all = new Set(['gift', 'sizing', 'delivery', ...used]);
      return ok({ tags: [...all].map((tag) => ({ tag, uses: 1 })) });
    },
    snoozeConversation: ({ conversationId, until }) => {
      const talk = find(conversationId);
      return talk ? ok({ handling: sleep(talk, 'snoozed', until) }) : missing;
    },
    wakeConversation: ({ conversationId }) => {
      const talk = find(conversationId);
      if (talk) sleep(talk, 'open', null);
      return ok(null);
    },
    reopenConversation: ({ conversationId, clientId }) => {
      const talk = find(conversationId);
      if (!talk) return missing;
      needs.reopen(talk, clientId);
      return ok({ repeated: false });
    },
  };
  return { answers: { ...answers, searchConversations: practiceFinding(needs.talks) }, note };
};
