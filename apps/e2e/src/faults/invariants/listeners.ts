import type { HistoryEvent } from '../history.ts';
import { describe, type Invariant, isStored, type Ledger } from '../ledger.ts';
import type { Report } from '../violation.ts';

type Watching = Extract<HistoryEvent, { what: 'watching' }>;

/** How long an entry may come late, behind a later one (rule 8), in milliseconds. */
const LATE_MS = 2_000;

/** `missing`: numbers that were jumped over, with the time at which that was noticed. */
type Session = {
  client: string;
  conversationId: string;
  last: number;
  missing: Map<number, number>;
};

/** Rule 3: an unbroken connection hears every entry; and nothing leaves its store. */
export function listeners(ledger: Ledger, report: Report): Invariant {
  const sessions = new Map<string, Session>();
  // A notice in the same packet as the answer may be logged before it.
  const early = new Map<string, number[]>();

  function mayKnow(client: string, conversationId: string): boolean {
    const party = ledger.party(client);
    const row = ledger.conversation(conversationId);
    if (party.storeId !== row?.storeId) return false;
    return party.side === 'agent' || party.personId === row.shopperId;
  }

  function checkLeak(client: string, conversationId: string, what: string) {
    if (mayKnow(client, conversationId)) return;
    report('leaked', `${client} was told of ${what} in ${conversationId}`);
  }

  function watching({ client, session, conversationId, head: last, at }: Watching) {
    const key = `${session} ${conversationId}`;
    const begun = { client, conversationId, last, missing: new Map() };
    sessions.set(key, begun);
    for (const seq of early.get(key) ?? []) heard(begun, seq, at);
    early.delete(key);
  }

  function heard(session: Session, seq: number, at: number) {
    session.missing.delete(seq);
    for (let between = session.last + 1; between < seq; between++) session.missing.set(between, at);
    session.last = Math.max(session.last, seq);
  }

  function reportMissing({ client, conversationId, missing }: Session, before: number) {
    for (const [seq, at] of missing)
      if (at <= before)
        report('unannounced', `${client} was not told of ${conversationId} #${seq}`);
  }

  return {
    see(event) {
      if (event.what === 'watching') watching(event);
      else if (event.what === 'heard') {
        const seen = event.sighting;
        checkLeak(event.client, seen.conversationId, `#${seen.seq}`);
        if (!isStored(ledger, seen)) report('phantom', `${event.client} heard ${describe(seen)}`);
        const key = `${event.session} ${seen.conversationId}`;
        const session = sessions.get(key);
        if (session !== undefined) heard(session, seen.seq, event.at);
        else if (early.has(key)) early.get(key)?.push(seen.seq);
        else early.set(key, [seen.seq]);
      } else if (event.what === 'noticed')
        checkLeak(event.client, event.conversationId, event.name);
      else if (event.what === 'shown')
        checkLeak(event.client, event.sighting.conversationId, `#${event.sighting.seq}`);
      else if (event.what === 'hungUp')
        for (const [key, session] of sessions) {
          if (!key.startsWith(`${event.session} `)) continue;
          reportMissing(session, event.at - LATE_MS);
          sessions.delete(key);
        }
    },
    end() {
      for (const session of sessions.values()) {
        heard(session, (ledger.conversation(session.conversationId)?.head ?? 0) + 1, 0);
        reportMissing(session, Number.POSITIVE_INFINITY);
      }
    },
  };
}
