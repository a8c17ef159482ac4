import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { exportNotes, notesTemplate } from '../notes/export-notes.ts';
import { importNotes } from '../notes/import-notes.ts';
import { callerOf } from './doors.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import type { Site } from './site.ts';
import { TABLE_BYTES, tableOf } from './table-body.ts';

const security = [{ session: [] }];

/** Product notes as tables: to fill, to take home, to bring back. */
export function addNotesRoutes(app: FastifyInstance, site: Site): void {
  const table = (name: string, summary: string, write: typeof exportNotes) =>
    app.get(
      `/api/v1/agent/notes/${name}.csv`,
      { schema: { tags: ['agent'], operationId: `agent_notes_${name}`, summary, security } },
      async (request, reply) =>
        reply
          .header('content-disposition', `attachment; filename="product-notes-${name}.csv"`)
          .type('text/csv; charset=utf-8')
          .send(await write(site.house, callerOf(request).storeId)),
    );
  table('export', 'Everything the team has written down of products', exportNotes);
  table('template', 'The columns to fill, with products of the catalogue', notesTemplate);
  app.post(
    '/api/v1/agent/notes/import',
    {
      schema: {
        tags: ['agent'],
        operationId: 'agent_notes_import',
        summary: 'Says what a table would change; with the basis it answered, changes it',
        security,
        consumes: ['text/csv'],
      },
      bodyLimit: TABLE_BYTES,
    },
    (request, reply) => take(site, request, reply),
  );
}

async function take(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const table = tableOf(request);
  if ('code' in table) return sendRefusal(reply, table);
  return sendResult(reply, await importNotes(site.house, callerOf(request), table));
}
