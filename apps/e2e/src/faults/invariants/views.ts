import type { Sighting } from '../history.ts';
import { describe, type Invariant, isStored, type Ledger } from '../ledger.ts';
import type { Report } from '../violation.ts';

/** Time all views have to agree once faults are over, in milliseconds. */
export const AGREEMENT_MS = 5_000;

type View = { client: string; conversationId: string; last: number; shown: Set<string> };

/** Rules 8 and 9: every view is a run of the log, each entry once, and all agree in the end. */
export function views(ledger: Ledger, report: Report): Invariant {
  const open = new Map<string, View>();
  let healedAt: number | null = null;

  function view(client: string, conversationId: string): View {
    const key = `${client} ${conversationId}`;
    const found = open.get(key) ?? { client, conversationId, last: 0, shown: new Set() };
    open.set(key, found);
    return found;
  }

  function shown(client: string, seen: Sighting, at: number) {
    const one = view(client, seen.conversationId);
    const name = `${client} saw ${describe(seen)}`;
    if (one.shown.has(seen.clientId)) report('doubled', `${name} twice`);
    else if (seen.seq <= one.last) report('misordered', `${name} after #${one.last}`);
    else if (one.last > 0 && seen.seq > one.last + 1)
      report('skipped', `${name} right after #${one.last}`);
    if (!isStored(ledger, seen)) report('phantom', name);
    if (healedAt !== null && at > healedAt + AGREEMENT_MS)
      report('disagreement', `${name} only ${Math.round(at - healedAt)} ms after healing`);
    one.shown.add(seen.clientId);
    one.last = Math.max(one.last, seen.seq);
  }

  function left(client: string, conversationId?: string) {
    for (const [key, one] of open)
      if (one.client === client && (conversationId ?? one.conversationId) === one.conversationId)
        open.delete(key);
  }

  return {
    see(event) {
      if (event.what === 'viewing') view(event.client, event.conversationId);
      else if (event.what === 'shown') shown(event.client, event.sighting, event.at);
      else if (event.what === 'healed') healedAt = event.at;
      else if (event.what === 'left') left(event.client, event.conversationId);
    },
    end() {
      for (const one of open.values()) {
        const head = ledger.conversation(one.conversationId)?.head ?? 0;
        if (one.last < head)
          report(
            'disagreement',
            `${one.client} ends at #${one.last} of ${one.conversationId} #${head}`,
          );
      }
    },
  };
}
