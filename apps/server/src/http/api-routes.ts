import { may, ok, REQUEST_PERMISSIONS, type Result, refuse, refuseField } from '@aisle/protocol';
import { id } from '@aisle/protocol/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import type { z } from 'zod';
import type { KeyHolder } from '../api-keys/authenticate-key.ts';
import { agentDesk } from '../handlers.ts';
import type { AgentCaller } from '../house.ts';
import { requestLine } from '../request-line.ts';
import { answer } from '../sockets/answer.ts';
import { API_ROUTES, type ApiRoute, NAMES_ENTRY } from './api-table.ts';
import { apiSchema, keySchema } from './docs.ts';
import { sendResult } from './refusals.ts';
import type { Site } from './site.ts';

/** The API for the merchant's own systems: requests of the console's, asked with a key. */
export function addApiRoutes(app: FastifyInstance, site: Site): void {
  app.get('/api/v1/key', { schema: keySchema() }, async (request, reply) => {
    const holder = holderOf(request);
    const agent = await holder.actFor();
    if (!agent.ok) return sendResult(reply, agent);
    const { name, scope, expiresAt } = holder.key;
    const { agentId, storeId, storeName } = agent.value;
    return sendResult(reply, ok({ name, scope, expiresAt, agentId, storeId, storeName }));
  });
  for (const route of API_ROUTES)
    app.route({
      method: route.method,
      url: route.path,
      schema: apiSchema(route),
      handler: (request, reply) => serve(site, route, request, reply),
    });
}

function holderOf({ keyHolder }: FastifyRequest): KeyHolder {
  if (!keyHolder) throw new Error('no key came in by this door');
  return keyHolder;
}

async function serve(
  site: Site,
  route: ApiRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const result = await called(site, route, request);
  site.metrics.request(route.name, result.ok ? 'ok' : result.error.code);
  return sendResult(reply, result);
}

async function called(
  { house, agentHandlers }: Site,
  route: ApiRoute,
  request: FastifyRequest,
): Promise<Result<unknown>> {
  const params = request.params as Record<string, string>;
  const query = fit(route.query, request.query, 'query');
  if (!query.ok) return query;
  const body = fit(route.body, request.body ?? {}, 'body');
  if (!body.ok) return body;
  const agentId = body.value.onBehalfOf;
  const caller = await callerFor(
    holderOf(request),
    route,
    typeof agentId === 'string' ? agentId : undefined,
  );
  if (!caller.ok) return caller;
  const given = { params, query: query.value, body: named(route, body.value) };
  const payload = route.payload(given);
  const desk = agentDesk(agentHandlers);
  const result = await answer(house, desk, caller.value, route.name, payload);
  return result.ok && route.answer ? ok(route.answer.make(result.value as never)) : result;
}

/** Read with the API's own words, so that a refusal names what the caller wrote. */
function fit(
  schema: z.ZodObject | undefined,
  given: unknown,
  where: string,
): Result<Record<string, unknown>> {
  if (!schema) return ok({});
  const parsed = schema.safeParse(given);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const path = [where, ...(issue?.path ?? [])].join('.');
  const code = issue?.code === 'too_big' && issue.path.at(-1) === 'text' ? 'too_long' : 'invalid';
  const { error } = refuseField(path, issue?.message ?? 'does not fit');
  return { ok: false, error: { ...error, code } };
}

/** With what the console would have put in by itself. */
function named({ name }: ApiRoute, body: Record<string, unknown>): Record<string, unknown> {
  if (!NAMES_ENTRY.has(name)) return body;
  const mentions = name === 'addPrivateNote' ? { mentions: [] } : {};
  return { clientId: v7(), ...mentions, ...body };
}

async function callerFor(
  holder: KeyHolder,
  { name }: ApiRoute,
  agentId: string | undefined,
): Promise<Result<AgentCaller>> {
  if (agentId !== undefined && !id.safeParse(agentId).success)
    return refuseField('onBehalfOf', 'is no id of an agent');
  const acted = await holder.actFor(agentId);
  if (!acted.ok) return acted;
  const agent = acted.value;
  if (!may(agent.role, REQUEST_PERMISSIONS[name]))
    return holder.key.scope === 'read'
      ? refuse('forbidden', 'this key may only read')
      : refuse(
          'forbidden',
          'the agent of this key may not answer any more; name another in onBehalfOf',
        );
  return ok({
    kind: 'agent',
    storeId: agent.storeId,
    agent,
    // Nobody is signed in: nothing that a key may ask is about an account.
    session: { userId: '', sessionId: '' },
    conversations: new Set(),
    spokenIn: new Set(),
    line: requestLine(),
  });
}
