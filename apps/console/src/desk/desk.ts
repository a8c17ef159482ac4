import { type AgentClient, type AgentThread, type Clock, newId } from '@aisle/client';
import type { Agent, Presence, Refusal, Shortlist } from '@aisle/protocol';
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type AiDesk, createAiDesk } from '../ai/ai-desk.ts';
import { type ArticlesDesk, createArticlesDesk } from '../articles/articles-desk.ts';
import { sendIn } from '../attachments/send-in.ts';
import { createUploads, type Uploads } from '../attachments/uploads.ts';
import { type CollisionGuard, createCollisionGuard } from '../colleagues/collision-guard.ts';
import { type Whispers, watchWhispers } from '../colleagues/watch-whispers.ts';
import { createDrafts, type Drafts, type Shelf } from '../conversation/drafts.ts';
import { createFeedbackDesk, type FeedbackDesk } from '../feedback/feedback-desk.ts';
import { createFollowUpsDesk, type FollowUpsDesk } from '../follow-ups/follow-ups-desk.ts';
import { createHandlingDesk, type HandlingDesk } from '../handling/handling-desk.ts';
import { createMacrosDesk, type MacrosDesk } from '../macros/macros-desk.ts';
import { type KnownMail, watchMail } from '../mail/watch-mail.ts';
import type { PracticeDoor } from '../practice/practice-door.ts';
import type { KeptPreferences } from '../preferences/preferences.ts';
import { mentionedIn } from '../private-notes/mentions.ts';
import { createOffering, type Offering } from '../products/offering.ts';
import type { PushBrowser } from '../push/push-browser.ts';
import { createPushDesk, type PushDesk } from '../push/push-desk.ts';
import { createRepliesDesk, type RepliesDesk } from '../replies/replies-desk.ts';
import { createHanding, type Handing } from '../routing/create-handing.ts';
import type { Ringer } from '../sounds/ringer.ts';
import { watchShortlist } from '../suggestions/watch-shortlist.ts';
import { createViewsDesk, type ViewsDesk } from '../views/views-desk.ts';
import { callAttention } from './attention.ts';
import { nameColleague } from './colleague-name.ts';
import type { DialogName, OpenDialog } from './dialog-name.ts';
import { listen } from './listen.ts';
import { tick } from './tick.ts';
import { deskWords } from './words.ts';

export type Place = { conversationId: string; seq: number };

/** What one signed-in agent works at: signals for the views, and what they may ask for. */
export type Desk = Offering & {
  agent: Agent;
  client: AgentClient;
  preferences: KeptPreferences;
  ringer: Ringer;
  push: PushDesk;
  handling: HandlingDesk;
  followUps: FollowUpsDesk;
  feedback: FeedbackDesk;
  replies: RepliesDesk;
  articles: ArticlesDesk;
  views: ViewsDesk;
  macros: MacrosDesk;
  ai: AiDesk;
  /** Ticks every second. */
  now: ReadonlySignal<number>;
  /** The beginning of the agent's day: a long log is not drawn anew for every tick. */
  today: ReadonlySignal<number>;
  thread: ReadonlySignal<AgentThread | null>;
  /** Files on their way from this page. */
  uploads: Uploads;
  draft: ReadonlySignal<string>;
  whispers: Whispers;
  /** Sees to it that nobody answers what a colleague has answered meanwhile. */
  guard: CollisionGuard;
  /** The way into practice; the desk for practice has none of its own. */
  practice: PracticeDoor;
  /** This is the desk for practice. */
  practising: boolean;
  /** What lies over the desk, with what was typed behind its command. */
  dialog: ReadonlySignal<OpenDialog | null>;
  presence: ReadonlySignal<Presence>;
  handing: Handing;
  /** What the shopper of the open conversation keeps in view. */
  shortlist: ReadonlySignal<Shortlist>;
  /** How the open conversation goes on by e-mail; null until the server has told. */
  mail: ReadonlySignal<KnownMail | null>;
  /** The entry to be shown of a conversation: a search has found it. */
  place: ReadonlySignal<Place | null>;
  /** A refused action, to be shown where it was asked for. */
  refusal: ReadonlySignal<Refusal | null>;
  /** Shows a conversation, or none. */
  open(conversationId: string | null): void;
  /** The entry to be shown when that conversation is open; null: its end. */
  setPlace(place: Place | null): void;
  setDraft(text: string): void;
  send(text: string): Promise<void>;
  /** The end of the log is on the screen. */
  seen(): void;
  /** Puts an earlier page in front of the log; asks once at a time. */
  loadOlder(): Promise<void>;
  take(): Promise<void>;
  close(): Promise<void>;
  /** Enters a colleague’s conversation; the shopper is told. */
  join(): Promise<void>;
  openDialog(name: DialogName, words?: string): void;
  closeDialog(): void;
  /** A colleague’s name, as far as anything here tells it. */
  colleagueName(agentId: string): string;
  setPresence(presence: Presence): void;
  stop(): void;
};

export type DeskNeeds = {
  agent: Agent;
  client: AgentClient;
  preferences: KeptPreferences;
  ringer: Ringer;
  pushBrowser: PushBrowser;
  shelf: Shelf;
  clock: Clock;
  page: Document;
  practice: PracticeDoor;
  practising: boolean;
};

export const createDesk = (needs: DeskNeeds): Desk => {
  const { agent, client, preferences, ringer, shelf, clock, page, practice, practising } = needs;
  const drafts: Drafts = createDrafts(shelf, agent.agentId);
  const now = signal(clock.now());
  const thread = signal<AgentThread | null>(null);
  const draft = signal('');
  const dialog = signal<OpenDialog | null>(null);
  const presence = signal<Presence>(preferences.value.peek().presence);
  const refusal = signal<Refusal | null>(null);
  const uploads = createUploads(sendIn, clock);
  const place = signal<Place | null>(null);
  const visible = () => page.visibilityState === 'visible';
  const { shortlist, stop: stopShortlist } = watchShortlist({ client, thread });
  const { mail, stop: stopMail } = watchMail({ client, thread });
  let unseen = false;
  /** The thread whose earlier page is on its way. */
  let older: AgentThread | null = null;

  const seen = () => {
    unseen = !visible();
    if (!unseen) thread.peek()?.markSeen();
    handling.seen();
  };
  const settle = (answer: { ok: true } | { ok: false; error: Refusal }): boolean => {
    refusal.value = answer.ok ? null : answer.error;
    return answer.ok;
  };
  const offering = createOffering({ client, clock, thread, settle });
  const handling = createHandlingDesk({
    ...{ client, clock, drafts, thread, settle, visible, agentId: agent.agentId },
  });
  const handing = createHanding({ client, thread, settle, undo: handling.undo });
  const replies = createRepliesDesk({ client, shelf, clock, thread });
  const articles = createArticlesDesk(client);
  const guard = createCollisionGuard({ thread, draft, drafts, me: agent.agentId });
  const calls = { client, openId: computed(() => thread.value?.conversationId ?? null) };
  const whispers = watchWhispers({ ...calls, ring: () => ringer.ring('mention') });
  const followUps = createFollowUpsDesk({
    ...{ ...calls, clock, undo: handling.undo, ring: () => ringer.ring('follow_up') },
  });
  const feedback = createFeedbackDesk({ agent, client, clock, undo: handling.undo });
  const views = createViewsDesk(client, clock);
  const push = createPushDesk(needs);
  const macros = createMacrosDesk({
    ...{ client, clock, thread, settle, replies, agentId: agent.agentId, undo: handling.undo },
    mentions: (text) => mentionedIn(text, handling.colleagues.peek()),
  });
  const stops = [
    tick(clock, now),
    callAttention(needs, now, () => (visible() ? (thread.peek()?.conversationId ?? null) : null)),
    listen(page, 'visibilitychange', () => unseen && seen()),
    effect(() => {
      // A lease begins with each connection; how the agent wants to be seen is told again.
      if (client.link.value.at !== 'connected') return;
      client.setPresence(presence.peek());
      client.setLooking(visible());
    }),
    listen(page, 'visibilitychange', () => client.setLooking(visible())),
    () => thread.peek()?.stop(),
    offering.closeSearch,
    stopShortlist,
    stopMail,
    handling.stop,
    push.stop,
    replies.stop,
    articles.stop,
    views.stop,
    macros.stop,
    uploads.stop,
    handing.end,
    guard.stop,
    whispers.stop,
    followUps.stop,
    feedback.stop,
    client.stop,
    // Who leaves the desk leaves the practice beside it.
    () => !practising && practice.leave(),
  ];

  const setDraft = (text: string) => {
    const open = thread.peek();
    if (!open) return;
    draft.value = text;
    drafts.write(open.conversationId, text);
    open.reportTyping(text.trim() !== '');
  };
  const ai = createAiDesk({
    ...{ client, agent, practising, shelf, drafts, thread, draft, setDraft },
  });
  stops.push(ai.stop);

  return {
    ...{ agent, client, practice, practising, preferences, ringer, push },
    ...{ handling, followUps, feedback, replies, articles, views, macros, ai, now },
    today: computed(() => new Date(now.value).setHours(0, 0, 0, 0)),
    ...{ thread, uploads, draft, whispers, guard, dialog, presence, ...offering },
    ...{ shortlist, mail, handing, place },
    setPlace: (wanted) => {
      place.value = wanted;
    },
    refusal,
    open: (conversationId) => {
      if (thread.peek()?.conversationId === conversationId) return;
      batch(() => {
        thread.peek()?.stop();
        offering.closeSearch();
        dialog.value = null;
        handing.stop();
        refusal.value = null;
        thread.value = conversationId === null ? null : client.open(conversationId);
        draft.value = conversationId === null ? '' : drafts.read(conversationId);
      });
    },
    setDraft,
    seen,
    loadOlder: async () => {
      const open = thread.peek();
      if (!open || older === open) return;
      older = open;
      await open.loadOlder();
      older = null;
    },
    send: async (text) => {
      const to = thread.peek();
      if (!to || !guard.mayPass()) return;
      if (text !== '') {
        // The words leave the field only when the outbox has them.
        if (!settle(await ai.say(to, text))) return;
        if (thread.peek() === to) setDraft('');
        else drafts.write(to.conversationId, '');
      }
      settle(await replies.tray.send(to));
    },
    take: async () => {
      const open = thread.peek();
      if (!open) return;
      const before = open.conversation.peek()?.assignedTo ?? null;
      if (!settle(await open.assign(agent.agentId)) || before === agent.agentId) return;
      handling.undo.offer(deskWords.taken, () => void open.assign(before).then(settle));
    },
    join: async () => {
      const open = thread.peek();
      if (!open) return;
      const named = { conversationId: open.conversationId, clientId: newId(clock) };
      settle(await client.ask('joinConversation', named));
    },
    close: async () => {
      const open = thread.peek();
      if (!open || !settle(await open.closeConversation())) return;
      const { conversationId } = open;
      handling.undo.offer(deskWords.closed, () => void handling.reopen(conversationId));
    },
    openDialog: (name, words = '') => {
      if (thread.peek()) dialog.value = { name, words };
    },
    closeDialog: () => {
      dialog.value = null;
    },
    colleagueName: nameColleague({ thread, handing, handling }),
    setPresence: (wanted) => {
      presence.value = wanted;
      preferences.change({ presence: wanted });
      client.setPresence(wanted);
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
