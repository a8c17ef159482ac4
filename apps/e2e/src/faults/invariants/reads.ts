import type { Invariant, Ledger } from '../ledger.ts';
import type { Report } from '../violation.ts';

type Question = { conversationId: string; own: number; known: number };

/** Rule 10: an answer is never older than what was known when its question was asked. */
export function reads(_ledger: Ledger, report: Report): Invariant {
  const conversationOf = new Map<string, string>();
  const own = new Map<string, number>();
  const known = new Map<string, number>();
  const questions = new Map<number, Question>();
  const raise = (map: Map<string, number>, key: string, seq: number) =>
    map.set(key, Math.max(map.get(key) ?? 0, seq));

  function told(client: string, ticket: number, head: number) {
    const question = questions.get(ticket);
    if (question === undefined) throw new Error(`${client} got an answer to unasked ${ticket}`);
    questions.delete(ticket);
    const name = `${client} was told #${head} of ${question.conversationId}`;
    if (head < question.own) report('stale-read', `${name}, after its own #${question.own}`);
    else if (head < question.known) report('head-back', `${name}, known was #${question.known}`);
    raise(known, question.conversationId, head);
  }

  return {
    see(event) {
      if (event.what === 'invoked') conversationOf.set(event.clientId, event.conversationId);
      else if (event.what === 'ok') {
        const conversationId = conversationOf.get(event.clientId) ?? '';
        raise(own, `${event.client} ${conversationId}`, event.seq);
        raise(known, conversationId, event.seq);
      } else if (event.what === 'heard' || event.what === 'shown')
        raise(known, event.sighting.conversationId, event.sighting.seq);
      else if (event.what === 'asked')
        questions.set(event.ticket, {
          conversationId: event.conversationId,
          own: own.get(`${event.client} ${event.conversationId}`) ?? 0,
          known: known.get(event.conversationId) ?? 0,
        });
      else if (event.what === 'told') told(event.client, event.ticket, event.head);
    },
    end() {},
  };
}
