import { refuse } from '@aisle/protocol';
import { agentRequests } from '@aisle/protocol/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { agentDesk } from '../handlers.ts';
import { answer } from '../sockets/answer.ts';
import { askSchema, authSchema, meSchema } from './docs.ts';
import { callerOf } from './doors.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import { signedIn } from './signed-in.ts';
import { originOf, type Site } from './site.ts';

const AUTH = '/api/v1/auth';
const credentials = z.object({ email: z.string().max(320), password: z.string().max(200) });

/** Agents' sign-in, who they are, and their requests over HTTP. */
export function addAgentRoutes(app: FastifyInstance, site: Site): void {
  app.get('/api/v1/agent/me', { schema: meSchema() }, async (request) => callerOf(request).agent);
  for (const name of Object.keys(agentRequests))
    app.post(`/api/v1/agent/ask/${name}`, { schema: askSchema('agent', name) }, (request, reply) =>
      ask(site, name, request, reply),
    );
  app.post('/api/v1/agent/ask/:name', { schema: { hide: true } }, (request, reply) =>
    ask(site, null, request, reply),
  );
  addAuth(app, site);
}

async function ask(
  site: Site,
  name: string | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { house, agentHandlers, metrics } = site;
  const result = await answer(
    house,
    agentDesk(agentHandlers),
    callerOf(request),
    name,
    request.body,
  );
  if (name) metrics.request(name, result.ok ? 'ok' : result.error.code);
  return sendResult(reply, result);
}

/** Only these of better-auth's many routes are open. */
function addAuth(app: FastifyInstance, site: Site): void {
  const guard = async (request: FastifyRequest, reply: FastifyReply) => {
    const { host } = request.headers;
    if (!site.isOwnOrigin({ origin: originOf(request), host }))
      return sendRefusal(reply, refuse('forbidden', 'this origin may not act for agents').error);
  };
  app.post(
    `${AUTH}/sign-in/email`,
    { onRequest: guard, schema: authSchema('sign in') },
    (request, reply) => signIn(site, request, reply),
  );
  app.post(
    `${AUTH}/sign-out`,
    { onRequest: guard, schema: authSchema('sign out') },
    (request, reply) => signOut(site, request, reply),
  );
  app.get(
    `${AUTH}/get-session`,
    { onRequest: guard, schema: authSchema('the session') },
    (request, reply) => forward(site, request, reply),
  );
}

async function signIn(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const parsed = credentials.safeParse(request.body);
  if (!parsed.success)
    return sendRefusal(reply, refuse('invalid', 'e-mail and password are needed').error);
  const { limits } = site.house;
  const key = `${request.ip} ${parsed.data.email.trim().toLowerCase()}`;
  const tooFast = await limits.take('signIn', key);
  if (tooFast) return sendRefusal(reply, tooFast);
  await forward(site, request, reply, parsed.data);
  if (reply.statusCode < 400) await limits.forget('signIn', key);
  return reply;
}

async function signOut(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const known = await signedIn(site, request);
  await forward(site, request, reply, {});
  if (known.ok) site.house.rooms.closeSession(known.value.sessionId);
  return reply;
}

/** Hands a request on to better-auth, and its answer with every cookie back. */
async function forward(
  { accounts, publicUrl }: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  body?: unknown,
): Promise<FastifyReply> {
  const headers = new Headers();
  const { cookie } = request.headers;
  if (cookie) headers.set('cookie', cookie);
  // The guard has judged the page's origin; better-auth knows one address of ours.
  headers.set('origin', publicUrl());
  if (body !== undefined) headers.set('content-type', 'application/json');
  const response = await accounts.handle(
    new Request(new URL(request.url, publicUrl()), {
      method: request.method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  for (const value of response.headers.getSetCookie()) void reply.header('set-cookie', value);
  return reply
    .code(response.status)
    .header('cache-control', 'no-store')
    .type('application/json')
    .send(await response.text());
}
