import type { AgentClient, Clock } from '@aisle/client';
import {
  type Agent,
  type AgentRequests,
  DESK_LIMITS,
  type Feedback,
  may,
  type Refusal,
  type Result,
} from '@aisle/protocol';
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { gather } from '../desk/gather.ts';
import type { UndoOffer } from '../handling/undo.ts';
import { feedbackWords } from './words.ts';

/** One page of the store's, or of the praise for herself. */
type Paged<Name extends 'fetchFeedback' | 'fetchMyPraise'> = (
  asked: AgentRequests[Name]['payload'],
) => Promise<Result<AgentRequests[Name]['reply']>>;

/** What shoppers say about agents, as far as this one may read it. */
export type FeedbackDesk = {
  /** Complaints that wait to be settled; none where she may not read them. */
  openComplaints: ReadonlySignal<number>;
  /** Praise for her that she has not looked at, on whatever device. */
  unseenPraise: ReadonlySignal<number>;
  /** The newest that has just come: praise for her, or a complaint that she may settle; null: none. */
  news: ReadonlySignal<Feedback | null>;
  /** Grows whenever something was said, settled or opened again: lists ask again. */
  moved: ReadonlySignal<number>;
  feedback: Paged<'fetchFeedback'>;
  myPraise: Paged<'fetchMyPraise'>;
  /** She has looked at these: what was new of them is new no more. Untold, it is new the next time. */
  see(praise: readonly Feedback[]): void;
  /** Settles a complaint as it was seen, or opens it again without an `outcome`; offers the way back. */
  settle(seen: Feedback, outcome: string | null): Promise<Refusal | null>;
  dismiss(): void;
  stop(): void;
};

type Needs = {
  agent: Pick<Agent, 'role'>;
  client: Pick<AgentClient, 'ask' | 'hear' | 'link'>;
  clock: Pick<Clock, 'after'>;
  undo: Pick<UndoOffer, 'offer'>;
};

/** What a burst of news is gathered for before anything is asked again, milliseconds. */
const GATHER_MS = 300;

export const createFeedbackDesk = ({ agent, client, clock, undo }: Needs): FeedbackDesk => {
  const openComplaints = signal(0);
  const unseenPraise = signal(0);
  const news = signal<Feedback | null>(null);
  const moved = signal(0);
  const dismiss = () => {
    news.value = null;
  };
  const feedback: FeedbackDesk['feedback'] = async (asked) => {
    const answer = await client.ask('fetchFeedback', asked);
    if (answer.ok) openComplaints.value = answer.value.openComplaints;
    return answer;
  };
  const myPraise: FeedbackDesk['myPraise'] = async (asked) => {
    const answer = await client.ask('fetchMyPraise', asked);
    if (answer.ok) unseenPraise.value = answer.value.unseen;
    return answer;
  };
  const renew = () => {
    moved.value += 1;
    if (may(agent.role, 'supervise')) void feedback({ open: true });
    if (may(agent.role, 'serve')) void myPraise({});
  };
  const renewal = gather(clock, GATHER_MS, renew);
  const stops = [
    client.hear('feedback', (heard) => {
      renewal.soon();
      if (heard.rings) news.value = heard.feedback;
      else if (heard.feedback.feedbackId === news.peek()?.feedbackId) dismiss();
    }),
    effect(() => {
      if (client.link.value.at === 'connected') renewal.soon();
    }),
    renewal.stop,
  ];

  const change = async (
    { feedbackId, version: seen }: Feedback,
    outcome: string | null,
  ): Promise<Result<{ feedback: Feedback }>> => {
    const answer = await (outcome === null
      ? client.ask('reopenFeedback', { feedbackId, seen })
      : client.ask('settleFeedback', { feedbackId, seen, outcome }));
    // Refused as stale: it stands otherwise than she saw it.
    if (answer.ok || answer.error.code === 'stale') renew();
    return answer;
  };

  return {
    ...{ openComplaints, unseenPraise, news, moved, feedback, myPraise, dismiss },
    see: (praise) => {
      const fresh = praise.filter(({ unseen }) => unseen).slice(0, DESK_LIMITS.pageFeedback);
      const feedbackIds = fresh.map(({ feedbackId }) => feedbackId);
      // The server tells every console of hers, this one too.
      if (feedbackIds.length > 0) void client.ask('seePraise', { feedbackIds });
    },
    settle: async (seen, outcome) => {
      const answer = await change(seen, outcome);
      if (!answer.ok) return answer.error;
      const said = outcome === null ? feedbackWords.wasReopened : feedbackWords.wasSettled;
      undo.offer(said, () => void change(answer.value.feedback, seen.outcome));
      return null;
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
