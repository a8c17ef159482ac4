import { refuse } from '@aisle/protocol';
import type { Browser } from '../browser.ts';
import type { Clock } from '../clock.ts';
import { toJson } from '../to-json.ts';
import type { OpenLink } from './line.ts';

export type HttpOptions = {
  /** Origin of the server, without a trailing slash. */
  serverUrl: string;
  browser: Pick<Browser, 'fetch'>;
  clock: Clock;
};

/**
 * Rule 7: a shopper's requests by plain HTTP, one `POST` each. Nothing is told on this road; what
 * others say is found by the heartbeat (rule 9), so it is the last one to take.
 */
export const httpRoad =
  ({ serverUrl, browser, clock }: HttpOptions): OpenLink =>
  (auth, events) => {
    const post = async (name: string, payload: unknown): Promise<unknown> => {
      const response = await browser.fetch(`${serverUrl}/api/v1/shopper/ask/${name}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${'token' in auth ? auth.token : ''}`,
        },
        body: toJson(payload),
      });
      return response.json();
    };
    const send = (name: string, payload: unknown, answer: (value: unknown) => void) => {
      post(name, payload).then(answer, () => {
        answer(refuse('unavailable', 'the server was not reached'));
        events.lost();
      });
    };
    // Opened by a timer: a link speaks only after its line holds it.
    return { send, close: clock.after(0, events.opened) };
  };
