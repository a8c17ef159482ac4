import type { AgentClient } from '@aisle/client';
import type { Agent, Refusal } from '@aisle/protocol';
import type { PlayReport, Script } from '@aisle/simulator';
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Desk } from '../desk/desk.ts';

/** A script that is or was played; `report` once she has gone. */
export type Play = { number: number; script: Script; report: PlayReport | null };

/** An agent's practice: a second desk beside her own, and the shoppers who come to it. */
export type PracticeDoor = {
  /** The desk she practises at; null: she does not. */
  desk: ReadonlySignal<Desk | null>;
  /** The newest first. */
  plays: ReadonlySignal<readonly Play[]>;
  /** Why it could not begin. */
  refusal: ReadonlySignal<Refusal | null>;
  /** The address she was at before she went to practise. */
  from(): string;
  /** She is at this address of her real desk. */
  stands(path: string): void;
  /** Sends a shopper; opens the practice if it is not. False: see `refusal`. */
  send(script: Script): Promise<boolean>;
  /** Ends the practice: its shoppers leave. */
  leave(): void;
};

export type PracticeNeeds = {
  /** Her real line. */
  client: AgentClient;
  /** A second desk, for who she is in practice. */
  openDesk: (agent: Agent) => Desk;
  play: (needs: {
    script: Script;
    siteKey: string;
    signal: AbortSignal;
    ask: AgentClient['ask'];
  }) => Promise<PlayReport>;
};

const notPlayed = ({ goals }: Script): PlayReport => ({
  ...({ ended: 'failed', firstAnswerMs: null, waits: [] } as const),
  goals: goals.map((goal) => ({ goal, met: false })),
});

export const createPracticeDoor = ({ client, openDesk, play }: PracticeNeeds): PracticeDoor => {
  const desk = signal<Desk | null>(null);
  const plays = signal<readonly Play[]>([]);
  const refusal = signal<Refusal | null>(null);
  let siteKey = '';
  let stop = new AbortController();
  let stood = '/console/';
  let count = 0;
  let opening: Promise<Desk | null> | undefined;

  const open = async (): Promise<Desk | null> => {
    const answer = await client.ask('startPractice', {});
    opening = undefined;
    refusal.value = answer.ok ? null : answer.error;
    if (!answer.ok) return null;
    siteKey = answer.value.siteKey;
    stop = new AbortController();
    desk.value = openDesk(answer.value.agent);
    return desk.value;
  };
  const settle = (number: number, report: PlayReport) => {
    plays.value = plays.value.map((one) => (one.number === number ? { ...one, report } : one));
  };

  return {
    desk,
    plays,
    refusal,
    from: () => stood,
    stands: (path) => {
      stood = path;
    },
    send: async (script) => {
      opening ??= desk.peek() ? Promise.resolve(desk.peek()) : open();
      const at = await opening;
      opening = undefined;
      if (!at) return false;
      count += 1;
      const number = count;
      plays.value = [{ number, script, report: null }, ...plays.value];
      const { signal: stopped } = stop;
      void play({ script, siteKey, signal: stopped, ask: at.client.ask })
        // A chunk of the console that did not load.
        .catch(() => notPlayed(script))
        .then((report) => {
          if (!stopped.aborted) settle(number, report);
        });
      return true;
    },
    leave: () => {
      stop.abort();
      const left = desk.peek();
      batch(() => {
        desk.value = null;
        plays.value = [];
      });
      left?.stop();
    },
  };
};
