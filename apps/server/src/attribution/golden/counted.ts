import { attributions, orders } from '@aisle/storage';
import type { TestServer } from '../../testing/start-test-server.ts';
import type { Counted } from './stream.ts';

/** All that was counted, in the stream's own names. */
export async function counted(
  { storage }: TestServer,
  storeId: string,
  names: {
    talks: Map<string, { conversationId: string }>;
    agentIds: Map<string, string>;
  },
): Promise<Counted> {
  const agentOf = (id: string | null) =>
    [...names.agentIds].find(([, agentId]) => agentId === id)?.[0] ?? null;
  const talkOf = (id: string) =>
    [...names.talks].find(([, { conversationId }]) => conversationId === id)?.[0] ?? id;
  const found: Counted = {};
  for (const key of await orders.ordersAfter(storage.read, storeId, null, 100)) {
    const rows = await attributions.attributionsOf(storage.read, key);
    found[key.orderId] = rows
      .map((row) => ({
        in: talkOf(row.conversationId),
        agent: agentOf(row.agentId),
        standing: row.standing,
        currency: row.currency,
        direct: [row.directGross, row.directRefunded] as [number, number],
        influenced: [row.influencedGross, row.influencedRefunded] as [number, number],
        evidence: row.evidence.map(({ kind }) => kind),
        lines: row.lines.map((line) => ({
          ...{ line: line.lineId, by: agentOf(line.agentId), kind: line.kind },
          ...{ pieces: line.pieces, gross: line.gross, refunded: line.refunded },
        })),
      }))
      .sort((a, b) => (a.in < b.in ? -1 : 1));
  }
  return found;
}
