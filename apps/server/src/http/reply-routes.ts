import type { FastifyInstance } from 'fastify';
import { importReplies, type RepliesList, repliesOf } from '../saved-replies/import-replies.ts';
import { writeRepliesTable } from '../saved-replies/replies-table.ts';
import { callerOf } from './doors.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import type { Site } from './site.ts';
import { TABLE_BYTES, tableOf } from './table-body.ts';

const security = [{ session: [] }];

/** Saved replies as tables: to take home, to bring back. */
export function addReplyRoutes(app: FastifyInstance, { house }: Site): void {
  const list = (name: RepliesList, whose: string) => {
    app.get(
      `/api/v1/agent/replies/${name}.csv`,
      {
        schema: {
          ...{ tags: ['agent'], operationId: `agent_replies_${name}`, security },
          summary: `${whose} saved replies, a line for each language`,
        },
      },
      async (request, reply) =>
        reply
          .header('content-disposition', `attachment; filename="replies-${name}.csv"`)
          .type('text/csv; charset=utf-8')
          .send(writeRepliesTable(await repliesOf(house.storage.read, callerOf(request), name))),
    );
    app.post(
      `/api/v1/agent/replies/${name}/import`,
      {
        schema: {
          ...{ tags: ['agent'], operationId: `agent_replies_${name}_import`, security },
          summary: 'Says what a table would change; with the basis it answered, changes it',
          consumes: ['text/csv'],
        },
        bodyLimit: TABLE_BYTES,
      },
      async (request, reply) => {
        const table = tableOf(request);
        if ('code' in table) return sendRefusal(reply, table);
        const caller = callerOf(request);
        const deed = {
          storeId: caller.storeId,
          actor: caller.agent,
          action: 'imported shared replies',
        };
        const act = () => importReplies(house, caller, { ...table, list: name });
        const shared = name === 'everyones' && table.basis !== undefined;
        const told = shared
          ? await house.audit.noting(deed, act, (came) => came.ok && came.value.done)
          : await act();
        return sendResult(reply, told);
      },
    );
  };
  list('own', 'One’s own');
  list('everyones', 'Everyone’s');
}
