import type { Entry } from '@aisle/protocol';
import { v7 } from 'uuid';
import { MIA, type Talk } from './floor.ts';
import { COLLEAGUES, PER } from './practice-handling.ts';
import type { Tell } from './practice-log.ts';

type Needs = { now: () => number; tell: Tell };

/** What colleagues do in a conversation that Mia has open. */
export const practiceColleagues = ({ now, tell }: Needs) => ({
  /** All of them have it open. */
  gather: ({ row: { conversationId } }: Talk) =>
    tell('viewers', { conversationId, viewers: COLLEAGUES }),
  /** What the shopper is writing. */
  peek: ({ row: { conversationId } }: Talk, text: string) => tell('peek', { conversationId, text }),
  /** Per writes a reply. */
  replies: ({ row: { conversationId } }: Talk) =>
    tell('typing', { conversationId, by: PER, typing: true }),
  /** Per leads, and whispers to Mia there. */
  whispers: ({ row: { conversationId, head } }: Talk, text: string) =>
    tell('whisper', {
      from: { agentId: PER, name: 'Per Åkesson' },
      note: {
        ...{ conversationId, text, number: 1, clientId: v7(), agentId: PER, at: now() },
        ...{ afterSeq: head, mentions: [MIA], whisperTo: MIA },
      },
    }),
  /** Per has sent one. */
  answers: (talk: Talk, text: string) => {
    const { conversationId } = talk.row;
    const seq = talk.row.head + 1;
    const author: Entry['author'] = { kind: 'agent', agentId: PER };
    const content: Entry['content'] = { kind: 'message', text };
    const entry: Entry = { conversationId, seq, clientId: v7(), at: now(), author, content };
    talk.entries.push(entry);
    Object.assign(talk.row, { head: seq, updatedAt: entry.at, waitingSince: null });
    tell('entries', { conversationId, entries: [entry], head: seq });
    tell('inbox', { rows: [talk.row] });
  },
});
