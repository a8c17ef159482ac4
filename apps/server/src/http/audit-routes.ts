import { audit, type Read } from '@aisle/storage';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { describeEntry, isTold } from '../audit/fetch-audit.ts';
import type { AgentCaller } from '../house.ts';
import { callerOf } from './doors.ts';
import { sendRefusal } from './refusals.ts';
import { sendTable } from './send-table.ts';
import type { Site } from './site.ts';

/** Rows read at once; the file is written as they come. */
const AT_ONCE = 500;
const HEAD = ['number', 'at', 'who', 'what', 'details', 'hash'];

/** The whole audit log as a file, the oldest first. */
export function addAuditRoutes(app: FastifyInstance, site: Site): void {
  app.get(
    '/api/v1/agent/audit.csv',
    { schema: { tags: ['agent'], operationId: 'audit_csv', security: [{ session: [] }] } },
    (request, reply) => sendCsv(site, request, reply),
  );
}

async function sendCsv({ house }: Site, request: FastifyRequest, reply: FastifyReply) {
  const caller = callerOf(request);
  const tooOften = await house.limits.take('read', caller.storeId);
  if (tooOften) return sendRefusal(reply, tooOften);
  return sendTable(reply, {
    ...{ file: 'audit.csv', columns: HEAD, rows: rowsOf(house.storage.read, caller) },
  });
}

async function* rowsOf(read: Read, { storeId, agent }: AgentCaller): AsyncGenerator<string[]> {
  const told = isTold(agent);
  let last = 0;
  for (;;) {
    const rows = await audit.auditAfter(read, storeId, last, AT_ONCE);
    for (const row of rows) {
      const { number, at, actorName, action, details, hash } = row;
      last = number;
      if (told(describeEntry(row)))
        yield [`${number}`, new Date(at).toISOString(), actorName, action, details, hash];
    }
    if (rows.length < AT_ONCE) return;
  }
}
