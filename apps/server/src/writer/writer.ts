import type { Result } from '@aisle/protocol';

/** What is said to the AI: who it is, and what it is given. */
export type Briefing = { instructions: string; material: string };

/**
 * An AI that writes text and can do nothing else. Refuses as `unsupported` (it does not take the key, or
 * knows no such model), `busy` (with its own wish when to come again), `timeout` and `unavailable`. What
 * it writes is foreign text, see `clean-text.ts`.
 */
export type Writer = {
  /** Where what is said to it goes, for people. */
  host: string;
  model: string;
  write(briefing: Briefing): Promise<Result<string>>;
};
