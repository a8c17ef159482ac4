import { type AgentClient, type AgentThread, type Clock, newId } from '@aisle/client';
import { type Handling, type MacroStep, ok, type Result, type SnoozeUntil } from '@aisle/protocol';
import { morningIn } from '../handling/snooze-times.ts';

/** The way back from one step; null: what it did stays. */
type Back = (() => Promise<Result<unknown>>) | null;

/** What came of a run: how far it got, what stopped it, and the ways back, the first step's first. */
export type MacroRun = {
  done: number;
  refused: Extract<Result<never>, { ok: false }> | null;
  backs: Back[];
};

export type MacroMeans = {
  client: Pick<AgentClient, 'ask'>;
  thread: Pick<AgentThread, 'conversationId' | 'conversation' | 'assign' | 'send'> &
    Pick<AgentThread, 'closeConversation'>;
  clock: Clock;
  agentId: string;
  /** What the reply says, as it was shown; null: the macro sends none. */
  words: string | null;
  /** Sends the pictures of a saved reply. */
  pictures: (replyId: string) => Promise<Result<unknown>>;
  /** Agents a note calls. */
  mentions: (text: string) => string[];
};

const HOUR = 3_600_000;

const wakesAt = (until: SnoozeUntil, now: number): number | null => {
  if (until === 'reply') return null;
  return until === 'hour' ? now + HOUR : morningIn(until === 'tomorrow' ? 1 : 7, now);
};

type Before = { handling: Handling; assignedTo: string | null };

const runStep = async (
  step: MacroStep,
  means: MacroMeans,
  before: Before,
): Promise<Result<unknown>> => {
  const { client, thread, clock, words } = means;
  const { conversationId } = thread;
  switch (step.kind) {
    case 'reply': {
      const sent = words === null ? ok(null) : await thread.send(words);
      return sent.ok ? means.pictures(step.replyId) : sent;
    }
    case 'note': {
      const { text } = step;
      const named = { conversationId, clientId: newId(clock) };
      return client.ask('addPrivateNote', { ...named, text, mentions: means.mentions(text) });
    }
    case 'tag': {
      const tags = [...new Set([...before.handling.tags, ...step.tags])];
      return client.ask('changeHandling', { conversationId, tags });
    }
    case 'priority':
      return client.ask('changeHandling', { conversationId, priority: step.priority });
    case 'assign': {
      const { to, teamId, note } = step;
      const more = { ...(teamId !== undefined && { teamId }), ...(note !== undefined && { note }) };
      return thread.assign(to === 'me' ? means.agentId : to, more);
    }
    case 'snooze': {
      const until = wakesAt(step.until, clock.now());
      return client.ask('snoozeConversation', { conversationId, until });
    }
    case 'close':
      return thread.closeConversation();
  }
};

const backOf = (step: MacroStep, means: MacroMeans, before: Before): Back => {
  const { client, thread, clock } = means;
  const { conversationId } = thread;
  const { tags, priority } = before.handling;
  switch (step.kind) {
    case 'reply':
    case 'note':
      return null;
    case 'tag':
      return () => client.ask('changeHandling', { conversationId, tags });
    case 'priority':
      return () => client.ask('changeHandling', { conversationId, priority });
    case 'assign':
      return () => thread.assign(before.assignedTo);
    case 'snooze':
      return () => client.ask('wakeConversation', { conversationId });
    case 'close':
      return () => client.ask('reopenConversation', { conversationId, clientId: newId(clock) });
  }
};

/**
 * Does what a macro says, step by step, each as if done by hand: the server judges every one. Ends
 * at the first that is refused; what was done before stays until it is taken back.
 */
export const runMacro = async (
  steps: readonly MacroStep[],
  means: MacroMeans,
): Promise<MacroRun> => {
  const { conversationId, conversation } = means.thread;
  const known = await means.client.ask('fetchHandling', { conversationId });
  if (!known.ok) return { done: 0, refused: known, backs: [] };
  const before: Before = {
    ...{ handling: known.value.handling, assignedTo: conversation.peek()?.assignedTo ?? null },
  };
  const backs: Back[] = [];
  for (const step of steps) {
    const answer = await runStep(step, means, before);
    if (!answer.ok) return { done: backs.length, refused: answer, backs };
    backs.push(backOf(step, means, before));
  }
  return { done: backs.length, refused: null, backs };
};

/** Takes a run back, the last step first; ends at the first that is refused. */
export const takeBack = async ({ backs }: MacroRun): Promise<Result<unknown>> => {
  for (const back of backs.toReversed()) {
    const answer = (await back?.()) ?? ok(null);
    if (!answer.ok) return answer;
  }
  return ok(null);
};
