import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { createSafeFetch } from '../outgoing/safe-fetch.ts';
import { ANSWER_BYTES, createChatCompletions } from './chat-completions.ts';
import type { Writer } from './writer.ts';

type Needs = { clock: () => number; log: Logger; timeoutMs: number };

/** The AI the operator has named, asked by the one safe way out; null: none. */
export function createWriter({ ai }: Config, { clock, log, timeoutMs }: Needs): Writer | null {
  if (!ai) return null;
  const { local, ...named } = ai;
  const localOrigins = local ? [new URL(ai.url).origin] : [];
  const fetch = createSafeFetch({ localOrigins, timeoutMs, firstBytes: ANSWER_BYTES });
  return createChatCompletions({ ...named, fetch, timeoutMs, clock, log });
}
