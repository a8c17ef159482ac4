import type { Fetch } from '@aisle/commerce';
import { ok, type Result, refuse } from '@aisle/protocol';
import { z } from 'zod';
import type { Logger } from '../log.ts';
import type { Briefing, Writer } from './writer.ts';

/** Of an answer so much is read; a draft has a hundredth of it. */
export const ANSWER_BYTES = 262_144;
/** It is not waited for longer than this, whatever the AI says. */
const LONGEST_WISH_MS = 3_600_000;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().min(1) }) })).min(1),
});

type Needs = {
  /** Before `/chat/completions`, such as `https://api.example/v1`. */
  url: string;
  key: string;
  model: string;
  /** Cuts the answer at `ANSWER_BYTES`. */
  fetch: Fetch;
  /** For the whole of an answer. */
  timeoutMs: number;
  clock: () => number;
  log: Logger;
};

/**
 * An AI behind the chat-completions call that most of them, and the servers for models of one's own,
 * understand. Only what all take is sent: model and messages. No tools are offered, so that nothing it
 * writes can act.
 */
export function createChatCompletions(needs: Needs): Writer {
  const { url, key, model, fetch, timeoutMs, clock, log } = needs;
  const address = new URL(`${url.replace(/\/+$/, '')}/chat/completions`);
  const ask = async (
    { instructions, material }: Briefing,
    signal: AbortSignal,
  ): Promise<Result<string>> => {
    const response = await fetch(address, {
      method: 'POST',
      signal,
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        model,
        messages: [
          { role: 'system', content: instructions },
          { role: 'user', content: material },
        ],
        stream: false,
      }),
    });
    if (!response.ok) {
      // Its words are not logged: they may repeat ours.
      log.warn({ status: response.status }, 'the AI refused');
      return refusalOf(response, clock());
    }
    const parsed = completion.safeParse(toJson(await response.text()));
    const content = parsed.data?.choices[0]?.message.content;
    return content === undefined
      ? refuse('unavailable', 'the AI answered something else than text')
      : ok(content);
  };
  return {
    host: address.host,
    model,
    async write(briefing) {
      const limit = AbortSignal.timeout(timeoutMs);
      try {
        return await ask(briefing, limit);
      } catch (error) {
        // A network's or a clock's; what it names is an address of the operator's own.
        log.warn({ err: error }, 'the AI did not answer');
        return limit.aborted
          ? refuse('timeout', 'the AI took too long')
          : refuse('unavailable', 'the AI cannot be reached');
      }
    },
  };
}

function refusalOf({ status, headers }: Response, now: number): Result<never> {
  if (status === 429) return refuse('busy', 'the AI is busy', wishOf(headers, now));
  if (status === 401 || status === 403)
    return refuse('unsupported', 'the AI does not take the server’s key');
  if (status >= 400 && status < 500)
    return refuse('unsupported', 'the AI knows no such model, or takes no such request');
  return refuse('unavailable', 'the AI is out of order');
}

/** In seconds or as a date; milliseconds from now. */
function wishOf(headers: Headers, now: number): number {
  const said = headers.get('retry-after') ?? '';
  const ms = /^\d{1,9}$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1_000), LONGEST_WISH_MS) : 10_000;
}

function toJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
