import type { AgentThread } from '@aisle/client';
import { type Entry, isSaid } from '@aisle/protocol';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Drafts } from '../conversation/drafts.ts';

/** What a colleague told the shopper while the agent was writing. */
export type Collision = {
  agentId: string;
  /** Its place in the log. */
  seq: number;
  /** Its words; empty for a card. */
  text: string;
  /** The agent has tried to send: once more, and it goes. */
  held: boolean;
};

export type CollisionGuard = {
  /** Null: nobody got in between. */
  collision: ReadonlySignal<Collision | null>;
  /** Called before sending: false once for each collision, so that nobody answers twice unawares. */
  mayPass(): boolean;
  /** She has read it and goes on writing. */
  acknowledge(): void;
  stop(): void;
};

type Needs = {
  thread: ReadonlySignal<Pick<AgentThread, 'conversationId' | 'entries' | 'head'> | null>;
  draft: ReadonlySignal<string>;
  drafts: Drafts;
  me: string;
};

const keyOf = (conversationId: string) => `${conversationId}.began`;

const fromColleague = ({ author, content }: Entry, me: string): boolean =>
  author.kind === 'agent' && author.agentId !== me && isSaid(content);

/**
 * Notices words of a colleague that came after the first letter of the draft, also when the draft was
 * begun yesterday: where the log ended then is kept beside it. The draft itself is never touched.
 */
export const createCollisionGuard = ({ thread, draft, drafts, me }: Needs): CollisionGuard => {
  /** Where the log ended when this draft was begun, and the collision that was held back. */
  const began = signal<number | null>(null);
  const held = signal(0);
  const begin = (conversationId: string, seq: number | null) => {
    began.value = seq;
    drafts.write(keyOf(conversationId), seq === null ? '' : String(seq));
  };
  const writes = computed(() => draft.value.trim() !== '');
  const openId = computed(() => thread.value?.conversationId ?? null);

  const stops = [
    effect(() => {
      const kept = openId.value === null ? '' : drafts.read(keyOf(openId.value));
      began.value = kept === '' ? null : Number(kept);
      held.value = 0;
    }),
    effect(() => {
      const open = thread.value;
      if (!open) return;
      // Read so that it runs again when the log is there.
      const known = open.entries.value.length > 0;
      if (!writes.value) {
        if (began.value !== null) begin(open.conversationId, null);
      } else if (began.value === null && known) begin(open.conversationId, open.head() ?? null);
    }),
  ];

  const collision = computed((): Collision | null => {
    const from = began.value;
    if (from === null || !writes.value) return null;
    const found = thread.value?.entries.value.findLast(
      (entry) => entry.seq > from && fromColleague(entry, me),
    );
    if (found?.author.kind !== 'agent') return null;
    const { content, seq, author } = found;
    const text = 'text' in content ? (content.text ?? '') : '';
    return { agentId: author.agentId, seq, text, held: held.value === seq };
  });

  return {
    collision,
    mayPass() {
      const now = collision.peek();
      if (now === null || now.held) return true;
      held.value = now.seq;
      return false;
    },
    acknowledge() {
      const [id, now] = [openId.peek(), collision.peek()];
      if (id !== null && now !== null) begin(id, now.seq);
    },
    stop() {
      for (const stop of stops) stop();
    },
  };
};
