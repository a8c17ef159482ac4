import { type Refusal, refuse } from '@aisle/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Bytes of one table that is sent in. */
export const TABLE_BYTES = 2 * 1_024 * 1_024;

/** From here on routes take tables as text. */
export const takeTables = (app: FastifyInstance): void =>
  void app.addContentTypeParser('text/csv', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );

/** The table of a request, and the preview it goes on from. */
export function tableOf({
  body,
  query,
}: FastifyRequest): { csv: string; basis?: string } | Refusal {
  if (typeof body !== 'string' || body.includes('\0'))
    return refuse('invalid', 'send the table as text/csv').error;
  const { basis } = query as Record<string, unknown>;
  return { csv: body, ...(typeof basis === 'string' && { basis }) };
}
