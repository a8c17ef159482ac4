import { type ReadonlySignal, signal } from '@preact/signals';
import { playTone, type Tone } from './tones.ts';

/** Browsers keep a page silent until it was touched: `blocked` until then. */
type SoundState = 'ready' | 'blocked' | 'unsupported';

export type Ringer = {
  state: ReadonlySignal<SoundState>;
  ring(tone: Tone): void;
  /** Call it at the first touch of the page: only then does a browser let it sound. */
  unlock(): void;
  /** Call it from a click or key press: it also asks the browser for permission. */
  test(tone: Tone): Promise<void>;
  stop(): void;
};

type Settings = { sounds: boolean; volume: number; silent: readonly Tone[] };

/** Sounds of the desk. `open` makes the audio context, or gives null where there is none. */
export const createRinger = (open: () => AudioContext | null, settings: () => Settings): Ringer => {
  const audio = open();
  const state = signal<SoundState>(audio ? 'blocked' : 'unsupported');
  const look = () => {
    if (audio) state.value = audio.state === 'running' ? 'ready' : 'blocked';
  };
  audio?.addEventListener('statechange', look);
  look();
  const play = (tone: Tone) => {
    if (audio?.state === 'running') playTone(audio, tone, settings().volume);
  };
  return {
    state,
    ring: (tone) => {
      const { sounds, silent } = settings();
      if (sounds && !silent.includes(tone)) play(tone);
    },
    unlock: () => {
      if (settings().sounds) void audio?.resume().then(look, look);
    },
    test: async (tone) => {
      await audio?.resume();
      look();
      play(tone);
    },
    stop: () => {
      audio?.removeEventListener('statechange', look);
      void audio?.close();
    },
  };
};

/** A browser's audio context, or null where it has none. */
export const openAudio = (): AudioContext | null =>
  typeof AudioContext === 'undefined' ? null : new AudioContext();
