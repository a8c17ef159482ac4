import type { HistoryEvent } from '../history.ts';
import { type Invariant, type Ledger, rowKey } from '../ledger.ts';
import type { Report } from '../violation.ts';

type Invoked = Extract<HistoryEvent, { what: 'invoked' }>;

/** All that is known of one message: every tab that sent it and every answer it got. */
type Send = {
  conversationId: string;
  author: string;
  clientId: string;
  bodies: Set<string>;
  answers: { seq: number; body: string }[];
  unanswered: boolean;
  loose: boolean;
  refused: string | null;
  kept: boolean;
};

/** Rules 1 to 3, 5 and 6: what was acknowledged is stored so, once, and in its sender's order. */
export function sends(ledger: Ledger, report: Report): Invariant {
  const known = new Map<string, Send>();
  const byClient = new Map<string, Send>();
  const lanes = new Map<string, Send[]>();

  function invoked(event: Invoked) {
    const author = ledger.author(event.client);
    const key = rowKey(event.conversationId, author, event.clientId);
    const send = known.get(key) ?? {
      conversationId: event.conversationId,
      author,
      clientId: event.clientId,
      bodies: new Set(),
      answers: [],
      unanswered: false,
      loose: event.loose === true,
      refused: null,
      kept: false,
    };
    send.bodies.add(event.body);
    const claimed = byClient.has(`${event.client} ${event.clientId}`);
    byClient.set(`${event.client} ${event.clientId}`, send);
    known.set(key, send);
    if (event.loose === true || claimed) return;
    const lane = `${event.client} ${event.conversationId}`;
    const list = lanes.get(lane);
    if (list === undefined) lanes.set(lane, [send]);
    else list.push(send);
  }

  function sent(client: string, clientId: string): Send {
    const send = byClient.get(`${client} ${clientId}`);
    if (send === undefined) throw new Error(`${client} got an answer for unsent ${clientId}`);
    return send;
  }

  function endOne(send: Send) {
    const name = `${send.conversationId} ${send.clientId} by ${send.author}`;
    const rows = ledger.rows(send.conversationId, send.author, send.clientId);
    const row = rows[0];
    if (rows.length > 1) report('doubled', `${name}: ${rows.length} rows`);
    for (const answer of send.answers) {
      if (rows.some(({ seq, body }) => seq === answer.seq && body === answer.body)) continue;
      if (row === undefined) report('lost', `${name}: acknowledged as #${answer.seq}, no row`);
      else if (row.seq === answer.seq) report('altered', `${name}: answered with another body`);
      else report('lost', `${name}: acknowledged as #${answer.seq}, stored as #${row.seq}`);
    }
    if (row !== undefined && !send.bodies.has(row.body)) report('altered', `${name}: ${row.body}`);
    // A refused message may stand if an earlier, unanswered try had stored it.
    const refused = send.refused !== null && !send.unanswered && send.answers.length === 0;
    if (refused && row !== undefined) report('refused-but-stored', `${name}: ${send.refused}`);
    if (send.kept) report('stuck', name);
    const pending = send.answers.length === 0 && send.refused === null && !send.kept && !send.loose;
    if (pending && row === undefined) report('vanished', name);
  }

  function endLane(lane: Send[]) {
    let last = 0;
    for (const send of lane) {
      const seq = ledger.rows(send.conversationId, send.author, send.clientId)[0]?.seq;
      if (seq === undefined) continue;
      if (seq < last)
        report('misordered', `${send.conversationId} #${seq} was sent after #${last}`);
      last = Math.max(last, seq);
    }
  }

  function endInvented() {
    for (const row of ledger.stored.entries) {
      if (known.has(rowKey(row.conversationId, row.author, row.clientId))) continue;
      report('invented', `${row.conversationId} #${row.seq} by ${row.author}`);
    }
    for (const row of ledger.stored.conversations) {
      const isOwn = ledger
        .starters(row.conversationId)
        .some(({ storeId, personId }) => storeId === row.storeId && personId === row.shopperId);
      if (!isOwn) report('invented', `conversation ${row.conversationId} of ${row.shopperId}`);
    }
  }

  return {
    see(event) {
      if (event.what === 'invoked') invoked(event);
      else if (event.what === 'ok')
        sent(event.client, event.clientId).answers.push({ seq: event.seq, body: event.body });
      else if (event.what === 'unknown') sent(event.client, event.clientId).unanswered = true;
      else if (event.what === 'failed') sent(event.client, event.clientId).refused = event.code;
      else if (event.what === 'kept') sent(event.client, event.clientId).kept = true;
    },
    end() {
      for (const send of known.values()) endOne(send);
      for (const lane of lanes.values()) endLane(lane);
      endInvented();
    },
  };
}
