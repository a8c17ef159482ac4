import type { HistoryEvent } from './history.ts';
import { listeners } from './invariants/listeners.ts';
import { reads } from './invariants/reads.ts';
import { checkRecords } from './invariants/records.ts';
import { sends } from './invariants/sends.ts';
import { views } from './invariants/views.ts';
import { createLedger } from './ledger.ts';
import type { Stored } from './stored.ts';
import type { Violation } from './violation.ts';

/**
 * Holds a run's history against what lies in the database. Pure, and linear in both. An empty list
 * means every promise was kept; a history that contradicts itself (an answer without a question)
 * is a bug of the harness and throws.
 */
export function checkHistory(events: readonly HistoryEvent[], stored: Stored): Violation[] {
  const violations: Violation[] = [];
  const report = (kind: Violation['kind'], detail: string) => violations.push({ kind, detail });
  const ledger = createLedger(events, stored);
  const invariants = [sends, views, reads, listeners].map((make) => make(ledger, report));
  for (const event of events) {
    // What follows is the harness putting its toys away.
    if (event.what === 'ended') break;
    for (const invariant of invariants) invariant.see(event);
  }
  for (const invariant of invariants) invariant.end();
  checkRecords(ledger, report);
  return violations;
}
