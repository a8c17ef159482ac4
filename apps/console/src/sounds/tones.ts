/** One tone: hertz, seconds from the start, seconds long, loudness 0 to 1. */
type Note = { hertz: number; at: number; lasts: number; loud: number };

/** Sounds that are told apart without listening closely. Made here: no files to load. */
const TONES = {
  /** A shop's door bell: a falling third with an overtone. */
  conversation: [
    { hertz: 880, at: 0, lasts: 0.55, loud: 0.5 },
    { hertz: 1_760, at: 0, lasts: 0.25, loud: 0.12 },
    { hertz: 698.46, at: 0.22, lasts: 0.8, loud: 0.5 },
    { hertz: 1_396.9, at: 0.22, lasts: 0.3, loud: 0.12 },
  ],
  /** A soft tap. */
  message: [
    { hertz: 587.33, at: 0, lasts: 0.16, loud: 0.4 },
    { hertz: 783.99, at: 0.07, lasts: 0.24, loud: 0.34 },
  ],
  /** Two quick knocks, the second higher: somebody calls by name. */
  mention: [
    { hertz: 987.77, at: 0, lasts: 0.14, loud: 0.4 },
    { hertz: 1_318.5, at: 0.13, lasts: 0.3, loud: 0.36 },
  ],
  /** Up and back again, as a wall clock strikes: something is owed by now. */
  follow_up: [
    { hertz: 698.46, at: 0, lasts: 0.3, loud: 0.38 },
    { hertz: 880, at: 0.18, lasts: 0.3, loud: 0.36 },
    { hertz: 698.46, at: 0.36, lasts: 0.6, loud: 0.38 },
  ],
  /** A single soft step: somebody on the shop's pages may need help. */
  visitor: [{ hertz: 659.25, at: 0, lasts: 0.35, loud: 0.3 }],
  /** Three even strokes of a low bell: she has waited. */
  waiting: [
    { hertz: 523.25, at: 0, lasts: 0.4, loud: 0.45 },
    { hertz: 523.25, at: 0.3, lasts: 0.4, loud: 0.45 },
    { hertz: 523.25, at: 0.6, lasts: 0.7, loud: 0.45 },
  ],
} as const satisfies Record<string, readonly Note[]>;

export type Tone = keyof typeof TONES;

export const isTone = (value: unknown): value is Tone =>
  typeof value === 'string' && Object.hasOwn(TONES, value);

const playNote = (audio: AudioContext, out: AudioNode, note: Note): void => {
  const begin = audio.currentTime + note.at;
  const oscillator = audio.createOscillator();
  const envelope = audio.createGain();
  oscillator.type = 'sine';
  oscillator.frequency.value = note.hertz;
  envelope.gain.setValueAtTime(0.0001, begin);
  envelope.gain.exponentialRampToValueAtTime(note.loud, begin + 0.012);
  envelope.gain.exponentialRampToValueAtTime(0.0001, begin + note.lasts);
  oscillator.connect(envelope).connect(out);
  oscillator.start(begin);
  oscillator.stop(begin + note.lasts + 0.02);
};

/** Plays a tone at a volume of 0 to 1. */
export const playTone = (audio: AudioContext, tone: Tone, volume: number): void => {
  const out = audio.createGain();
  out.gain.value = volume * volume;
  out.connect(audio.destination);
  for (const note of TONES[tone]) playNote(audio, out, note);
};
