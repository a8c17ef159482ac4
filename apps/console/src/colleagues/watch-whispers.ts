import type { AgentClient } from '@aisle/client';
import type { AgentNotices } from '@aisle/protocol';
import { effect, type ReadonlySignal, signal } from '@preact/signals';

export type Whisper = AgentNotices['whisper'];

/** What somebody who leads has whispered to this agent since she last looked. */
export type Whispers = {
  /** The newest that is not on the screen; null: none. */
  waiting: ReadonlySignal<Whisper | null>;
  dismiss(): void;
  stop(): void;
};

type Needs = {
  client: Pick<AgentClient, 'hear'>;
  /** The conversation on the screen. */
  openId: ReadonlySignal<string | null>;
  ring: () => void;
};

/** Rings for each whisper at once; the newest waits to be opened unless it stands in the open log. */
export const watchWhispers = ({ client, openId, ring }: Needs): Whispers => {
  const newest = signal<Whisper | null>(null);
  const dismiss = () => {
    newest.value = null;
  };
  const stops = [
    client.hear('whisper', (whisper) => {
      newest.value = whisper;
      ring();
    }),
    effect(() => {
      if (newest.value?.note.conversationId === openId.value) dismiss();
    }),
  ];
  return {
    waiting: newest,
    dismiss,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
};
