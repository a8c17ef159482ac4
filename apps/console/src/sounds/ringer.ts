import { type ReadonlySignal, signal } from '@preact/signals';
import { playTone, type Tone } from './tones.ts';

/**
 * Browsers keep a page silent until it was touched, and may silence it again: `blocked` meanwhile.
 * Told by the audio context itself, never guessed.
 */
type SoundState = 'ready' | 'blocked' | 'unsupported';

export type Ringer = {
  state: ReadonlySignal<SoundState>;
  /** False: nothing sounded, because it is off or the browser does not let it. */
  ring(tone: Tone): boolean;
  /** Call it at every touch of the page: a browser lets it sound then, or not at all. */
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
  const play = (tone: Tone): boolean => {
    if (audio?.state !== 'running') return false;
    playTone(audio, tone, settings().volume);
    return true;
  };
  return {
    state,
    ring: (tone) => {
      const { sounds, silent } = settings();
      return sounds && !silent.includes(tone) && play(tone);
    },
    unlock: () => {
      if (!audio || audio.state === 'running' || !settings().sounds) return;
      audio.resume().then(look, look);
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
