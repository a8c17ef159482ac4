import { describe, type Invariant, isStored, type Ledger } from '../ledger.ts';
import type { Report } from '../violation.ts';

type Session = { client: string; conversationId: string; last: number };

/** Rule 3: an unbroken connection hears every entry, in order; and nothing leaves its store. */
export function listeners(ledger: Ledger, report: Report): Invariant {
  const sessions = new Map<string, Session>();

  function mayKnow(client: string, conversationId: string): boolean {
    const party = ledger.party(client);
    const row = ledger.conversation(conversationId);
    const owner = ledger.owner(conversationId);
    const storeId = owner?.storeId ?? row?.storeId;
    const shopperId = owner?.personId ?? row?.shopperId;
    if (party.storeId !== storeId) return false;
    return party.side === 'agent' || party.personId === shopperId;
  }

  function checkLeak(client: string, conversationId: string, what: string) {
    if (mayKnow(client, conversationId)) return;
    report('leaked', `${client} was told of ${what} in ${conversationId}`);
  }

  return {
    see(event) {
      if (event.what === 'watching') {
        const { client, conversationId, head: last } = event;
        sessions.set(`${event.session} ${conversationId}`, { client, conversationId, last });
      } else if (event.what === 'heard') {
        const seen = event.sighting;
        const name = `${event.client} heard ${describe(seen)}`;
        checkLeak(event.client, seen.conversationId, `#${seen.seq}`);
        if (!isStored(ledger, seen)) report('phantom', name);
        const session = sessions.get(`${event.session} ${seen.conversationId}`);
        if (session === undefined || seen.seq <= session.last) return;
        if (seen.seq > session.last + 1) report('unannounced', `${name} after #${session.last}`);
        session.last = seen.seq;
      } else if (event.what === 'noticed')
        checkLeak(event.client, event.conversationId, event.name);
      else if (event.what === 'shown')
        checkLeak(event.client, event.sighting.conversationId, `#${event.sighting.seq}`);
      else if (event.what === 'hungUp')
        for (const key of sessions.keys())
          if (key.startsWith(`${event.session} `)) sessions.delete(key);
    },
    end() {
      for (const { client, conversationId, last } of sessions.values()) {
        const head = ledger.conversation(conversationId)?.head ?? 0;
        if (last < head)
          report(
            'unannounced',
            `${client} heard #${last} of ${conversationId} as the last of ${head}`,
          );
      }
    },
  };
}
