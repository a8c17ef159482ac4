import { type AgentClient, type Clock, newId } from '@aisle/client';
import type {
  AgentRequests,
  FollowUp,
  FollowUpCounts,
  FollowUpRow,
  Refusal,
  Result,
} from '@aisle/protocol';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { gather } from '../desk/gather.ts';
import type { UndoOffer } from '../handling/undo.ts';

export type FollowUpChange = Partial<Pick<FollowUp, 'words' | 'dueAt' | 'agentId' | 'state'>>;
export type NewFollowUp = Pick<FollowUp, 'conversationId' | 'words' | 'dueAt' | 'agentId'>;

/** What the store owes its shoppers, as far as this agent has to do with it. */
export type FollowUpsDesk = {
  /** How many are open; null until the server has told. */
  counts: ReadonlySignal<FollowUpCounts | null>;
  /** The newest that fell due and is not on the screen; null: none. */
  due: ReadonlySignal<FollowUpRow | null>;
  /** Grows whenever one of the store's was added or changed: lists ask again. */
  moved: ReadonlySignal<number>;
  add(wanted: NewFollowUp): Promise<Refusal | null>;
  /** Promises the shopper to write by then. */
  promise(wanted: Pick<FollowUp, 'conversationId' | 'dueAt'>): Promise<Refusal | null>;
  /** Offers other times for it. */
  offerTimes(one: FollowUp, times: number[]): Promise<Refusal | null>;
  /** Says yes or no to the call or appointment she asked for; a no calls off what was confirmed. */
  answerCall(one: FollowUp, result: 'confirmed' | 'declined'): Promise<Refusal | null>;
  /** Changes it as it was seen, and offers the way back where `words` name what was done. */
  change(seen: FollowUp, change: FollowUpChange, words?: string): Promise<Refusal | null>;
  /** One page of a list. */
  list(
    asked: AgentRequests['listFollowUps']['payload'],
  ): Promise<Result<AgentRequests['listFollowUps']['reply']>>;
  dismiss(): void;
  stop(): void;
};

type Needs = {
  client: Pick<AgentClient, 'ask' | 'hear' | 'link'>;
  clock: Clock;
  undo: UndoOffer;
  /** The conversation on the screen. */
  openId: ReadonlySignal<string | null>;
  ring: () => void;
};

/** What a burst of changes is gathered for before the counts are asked again, milliseconds. */
const GATHER_MS = 300;

export const createFollowUpsDesk = (needs: Needs): FollowUpsDesk => {
  const { client, clock, undo, openId, ring } = needs;
  const counts = signal<FollowUpCounts | null>(null);
  const due = signal<FollowUpRow | null>(null);
  const moved = signal(0);
  /** The name of the one being added: the same in every try, so that none is added twice. */
  let naming: { wanted: string; name: string } | null = null;
  const dismiss = () => {
    due.value = null;
  };
  const list: FollowUpsDesk['list'] = async (asked) => {
    const answer = await client.ask('listFollowUps', asked);
    if (answer.ok) counts.value = answer.value.counts;
    return answer;
  };
  const renew = gather(clock, GATHER_MS, () => {
    moved.value += 1;
    void list({ list: 'mine' });
  });
  const stops = [
    client.hear('followUp', ({ followUp, rings }) => {
      renew.soon();
      if (rings) {
        ring();
        due.value = followUp;
      } else if (due.peek()?.followUpId === followUp.followUpId && followUp.state !== 'open')
        dismiss();
    }),
    effect(() => {
      if (client.link.value.at === 'connected') renew.soon();
    }),
    effect(() => {
      if (due.value?.conversationId === openId.value) dismiss();
    }),
    renew.stop,
  ];

  const named = async (
    what: object,
    ask: (name: string) => Promise<Result<unknown>>,
  ): Promise<Refusal | null> => {
    const wanted = JSON.stringify(what);
    if (naming?.wanted !== wanted) naming = { wanted, name: newId(clock) };
    const answer = await ask(naming.name);
    if (answer.ok) naming = null;
    return answer.ok ? null : answer.error;
  };
  const change: FollowUpsDesk['change'] = async (seen, wanted, words) => {
    const { followUpId, version } = seen;
    const answer = await client.ask('changeFollowUp', { followUpId, seen: version, ...wanted });
    if (!answer.ok) return answer.error;
    const now = answer.value.followUp;
    const back = Object.fromEntries(
      Object.keys(wanted).map((name) => [name, seen[name as keyof FollowUpChange]]),
    );
    if (words !== undefined) undo.offer(words, () => void change(now, back));
    return null;
  };

  return {
    counts,
    due,
    moved,
    list,
    change,
    add: (wanted) =>
      named(wanted, (followUpId) => client.ask('addFollowUp', { ...wanted, followUpId })),
    answerCall: ({ conversationId, followUpId, version: seen }, result) =>
      named({ followUpId, result }, (clientId) =>
        client.ask('answerCallBack', { conversationId, clientId, followUpId, result, seen }),
      ),
    offerTimes: ({ conversationId, followUpId }, times) =>
      named({ followUpId, times }, (clientId) =>
        client.ask('proposeCallBackTimes', { conversationId, clientId, followUpId, times }),
      ),
    promise: (wanted) =>
      named(wanted, (clientId) => client.ask('makePromise', { ...wanted, clientId })),
    dismiss,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
