import type { Ledger } from '../ledger.ts';
import type { StoredConversation, StoredEntry } from '../stored.ts';
import type { Report } from '../violation.ts';

type Told = { entries: StoredEntry[]; status: 'open' | 'closed'; assignedTo: string | null };

/** Rule 2 and the counters: logs without holes, and every maintained number recomputed. */
export function checkRecords(ledger: Ledger, report: Report): void {
  const logs = new Map<string, Told>();
  for (const { conversationId } of ledger.stored.conversations)
    logs.set(conversationId, { entries: [], status: 'open', assignedTo: null });
  for (const entry of [...ledger.stored.entries].sort((a, b) => a.seq - b.seq)) {
    const log = logs.get(entry.conversationId);
    if (log === undefined)
      report('invented', `an entry in no conversation: ${entry.conversationId}`);
    else retell(log, entry);
  }
  for (const row of ledger.stored.conversations) {
    const log = logs.get(row.conversationId);
    if (log !== undefined) checkConversation(row, log, report);
  }
  checkCounts(ledger, report);
  for (const complaint of ledger.stored.integrity) report('corrupt', complaint);
}

function retell(log: Told, entry: StoredEntry) {
  log.entries.push(entry);
  const content = JSON.parse(entry.body) as { kind: string; agentId?: string | null };
  if (content.kind === 'assigned') log.assignedTo = content.agentId ?? null;
  if (content.kind === 'closed') log.status = 'closed';
  if (content.kind === 'reopened') log.status = 'open';
}

function checkConversation(row: StoredConversation, log: Told, report: Report) {
  const name = row.conversationId;
  log.entries.forEach(({ seq }, index) => {
    if (seq !== index + 1) report('hole', `${name}: place ${index + 1} holds #${seq}`);
  });
  if (row.head !== log.entries.length)
    report('hole', `${name}: head #${row.head}, ${log.entries.length} entries`);
  const unread = log.entries.filter(
    ({ author, seq }) => author === 'shopper' && seq > row.agentSeen,
  ).length;
  if (row.unread !== unread)
    report('miscounted', `${name}: unread ${row.unread}, recomputed ${unread}`);
  if (row.status !== log.status) report('miscounted', `${name}: ${row.status}, told ${log.status}`);
  if (row.assignedTo !== log.assignedTo)
    report('miscounted', `${name}: assigned to ${row.assignedTo}, told ${log.assignedTo}`);
}

function checkCounts(ledger: Ledger, report: Report) {
  for (const counts of ledger.stored.counts) {
    const rows = ledger.stored.conversations.filter(({ storeId }) => storeId === counts.storeId);
    const open = rows.filter(({ status }) => status === 'open');
    const check = (name: string, kept: number, recomputed: number) => {
      if (kept !== recomputed)
        report('miscounted', `${counts.storeId} ${name}: ${kept}, recomputed ${recomputed}`);
    };
    check('open', counts.open, open.length);
    check('closed', counts.closed, rows.length - open.length);
    check('unassigned', counts.unassigned, open.filter((row) => row.assignedTo === null).length);
    const agents = new Set([...counts.mine.keys(), ...open.flatMap((row) => row.assignedTo ?? [])]);
    for (const agentId of agents)
      check(
        `mine of ${agentId}`,
        counts.mine.get(agentId) ?? 0,
        open.filter((row) => row.assignedTo === agentId).length,
      );
  }
}
