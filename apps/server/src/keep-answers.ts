/** Answers kept for a while, each under its key. */
export type KeptAnswers<Answer> = {
  get(key: string): Promise<Answer>;
  /** The next question is asked anew. */
  forget(key: string): void;
};

type Options<Answer> = {
  /** How long an answer is good, milliseconds. */
  forMs: number;
  clock: () => number;
  ask: (key: string) => Promise<Answer>;
};

/** As many keys at once; at one more all are asked anew. */
const MOST = 10_000;

/**
 * Remembers answers, so that what is asked all the time is read from the database now and then. Who
 * asks while an answer is under way waits for the same one; a failed one is asked again.
 */
export function keepAnswers<Answer>({ forMs, clock, ask }: Options<Answer>): KeptAnswers<Answer> {
  const kept = new Map<string, { at: number; answer: Promise<Answer> }>();
  return {
    get(key) {
      const known = kept.get(key);
      // A clock that was set back does not keep an answer for longer.
      if (known && Math.abs(clock() - known.at) < forMs) return known.answer;
      const answer = ask(key);
      if (kept.size >= MOST) kept.clear();
      kept.set(key, { at: clock(), answer });
      answer.catch(() => {
        if (kept.get(key)?.answer === answer) kept.delete(key);
      });
      return answer;
    },
    forget: (key) => kept.delete(key),
  };
}
