import { type AgentThread, type Clock, newId } from '@aisle/client';
import { DESK_LIMITS, isRetryable, type Refusal, type Result, refuse } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { SendIn } from './send-in.ts';

/** A file between the agent's hand and the outbox. */
export type Upload = {
  /** The attachment's name for ever: every further try uses it again (rule 40). */
  attachmentId: string;
  conversationId: string;
  file: File;
  /** 0 to 1. */
  progress: number;
  /** `waiting`: for its turn, or for the network to come back. */
  state: 'waiting' | 'going' | 'failed';
  refusal: Refusal | null;
};

export type Uploads = {
  /** Of all conversations, oldest first. */
  list: ReadonlySignal<readonly Upload[]>;
  /** Sends them one after the other, each as a message of its own when it has arrived. */
  add: (thread: AgentThread, files: readonly File[]) => void;
  retry: (attachmentId: string) => void;
  /** Breaks it off, or takes a failed one away. */
  cancel: (attachmentId: string) => void;
  stop: () => void;
};

/** Said before a byte goes: what the server would refuse. */
const refusedAtOnce = ({ size }: File): Refusal | null => {
  if (size > DESK_LIMITS.attachmentBytes) return refuse('too_long', 'more than 10 MB').error;
  return size === 0 ? refuse('invalid', 'the file is empty').error : null;
};

const LONGEST_PAUSE_S = 30;

/** Files on their way from this page. They go on while another conversation is open. */
export const createUploads = (sendIn: SendIn, clock: Clock): Uploads => {
  const list = signal<readonly Upload[]>([]);
  const threads = new Map<string, AgentThread>();
  let going: { attachmentId: string; stop: () => void } | null = null;
  let failures = 0;

  const change = (attachmentId: string, change: Partial<Upload>) => {
    list.value = list
      .peek()
      .map((one) => (one.attachmentId === attachmentId ? { ...one, ...change } : one));
  };
  const remove = (attachmentId: string) => {
    list.value = list.peek().filter((one) => one.attachmentId !== attachmentId);
    threads.delete(attachmentId);
  };

  const arrived = async (attachmentId: string): Promise<Refusal | null> => {
    const kept = await threads.get(attachmentId)?.queue('sendAttachment', { attachmentId });
    return kept && !kept.ok ? kept.error : null;
  };
  const settle = async (attachmentId: string, result: Result<unknown>) => {
    const refusal = result.ok ? await arrived(attachmentId) : result.error;
    // Only a lost line is waited for: at a limit the agent is told, and chooses.
    if (refusal && isRetryable(refusal) && refusal.code === 'unavailable') {
      change(attachmentId, { state: 'waiting', progress: 0 });
      failures += 1;
      const pause = Math.min(LONGEST_PAUSE_S, 2 ** failures) * 1_000;
      going = { attachmentId, stop: clock.after(pause, again) };
      return;
    }
    going = null;
    failures = 0;
    if (refusal) change(attachmentId, { state: 'failed', refusal });
    else remove(attachmentId);
    next();
  };
  const next = () => {
    const upload = going ? undefined : list.peek().find(({ state }) => state === 'waiting');
    if (!upload) return;
    const { attachmentId, file } = upload;
    change(attachmentId, { state: 'going', progress: 0 });
    const onProgress = (progress: number) => change(attachmentId, { progress });
    const stop = sendIn({ attachmentId, file, onProgress }, (result) => {
      void settle(attachmentId, result);
    });
    going = { attachmentId, stop };
  };
  const again = () => {
    going = null;
    next();
  };

  return {
    list,
    add: (thread, files) => {
      const { conversationId } = thread;
      const added = files.map((file): Upload => {
        const attachmentId = newId(clock);
        threads.set(attachmentId, thread);
        const refusal = refusedAtOnce(file);
        const state = refusal ? 'failed' : 'waiting';
        return { attachmentId, conversationId, file, progress: 0, state, refusal };
      });
      list.value = [...list.peek(), ...added];
      next();
    },
    retry: (attachmentId) => {
      change(attachmentId, { state: 'waiting', refusal: null });
      next();
    },
    cancel: (attachmentId) => {
      if (going?.attachmentId === attachmentId) {
        going.stop();
        going = null;
      }
      remove(attachmentId);
      next();
    },
    stop: () => going?.stop(),
  };
};
