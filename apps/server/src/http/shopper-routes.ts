import { PROTOCOL, type Refusal, refuse } from '@aisle/protocol';
import { sessionRequest, shopperRequests } from '@aisle/protocol/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { shopperDesk } from '../handlers.ts';
import type { ShopperCaller } from '../house.ts';
import { requestLine } from '../request-line.ts';
import { describeDevice } from '../shoppers/device.ts';
import { answer } from '../sockets/answer.ts';
import { sessionSchema } from './docs.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import { originOf, type Site, shopOriginOf } from './site.ts';

const PREFIX = '/api/v1/shopper';

/** A shopper's session and, where sockets are blocked, her requests (rule 7). */
export function addShopperRoutes(app: FastifyInstance, site: Site): void {
  app.options(`${PREFIX}/*`, async (request, reply) => {
    // A preflight carries neither key nor token; the answer that follows it is what is guarded.
    allow(reply, originOf(request));
    return reply
      .header('access-control-allow-methods', 'POST')
      .header('access-control-allow-headers', 'authorization, content-type')
      .header('access-control-max-age', 7_200)
      .code(204)
      .send();
  });
  addSession(app, site);
  // One route for all: the description names them.
  app.post<Asked>(`${PREFIX}/ask/:name`, { schema: { hide: true } }, (request, reply) =>
    ask(site, request, reply),
  );
}

/** Lets the page read the answer. Only called once its origin is known to be allowed. */
export function allow(reply: FastifyReply, origin: string | undefined): void {
  void reply.header('vary', 'origin');
  if (origin !== undefined) void reply.header('access-control-allow-origin', origin);
}

function addSession(app: FastifyInstance, site: Site): void {
  app.post(`${PREFIX}/session`, { schema: sessionSchema() }, async (request, reply) => {
    const origin = shopOriginOf(site, request);
    const parsed = sessionRequest.safeParse(request.body);
    if (!parsed.success)
      return sendRefusal(reply, refuse('invalid', 'not a session request').error);
    const { limits } = site.house;
    const tooFast =
      (await limits.take('session', request.ip)) ??
      // Secrets of links are not to be guessed.
      (parsed.data.resume === undefined ? null : await limits.take('resume', request.ip));
    if (tooFast) {
      allow(reply, origin);
      return sendRefusal(reply, tooFast);
    }
    const device = describeDevice(request.headers['user-agent']);
    const opened = await site.sessions.open({ ...parsed.data, origin, device });
    void reply.header('cache-control', 'no-store');
    if (!opened.ok) return refused(reply, opened.error, origin);
    allow(reply, origin);
    return reply.send(opened.value);
  });
}

// The page may read why, unless the reason is that this origin may not read.
export function refused(
  reply: FastifyReply,
  error: Refusal,
  origin: string | undefined,
): FastifyReply {
  if (error.code !== 'forbidden') allow(reply, origin);
  return sendRefusal(reply, error);
}

/** The token a request carries; empty without one. */
export const bearer = (request: FastifyRequest): string =>
  /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';

type Asked = { Params: { name: string } };

async function ask(
  site: Site,
  request: FastifyRequest<Asked>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { house, authenticateShopper, shopperHandlers: handlers, metrics } = site;
  const { name } = request.params;
  const origin = shopOriginOf(site, request);
  const token = bearer(request);
  const known = await authenticateShopper({ protocol: PROTOCOL, token, origin });
  if (!known.ok) return refused(reply, known.error, origin);
  allow(reply, origin);
  const caller: ShopperCaller = {
    kind: 'shopper',
    ...known.value,
    address: request.ip,
    conversations: new Set(),
    line: requestLine(),
  };
  const result = await answer(house, shopperDesk(handlers), caller, name, request.body);
  if (Object.hasOwn(shopperRequests, name))
    metrics.request(name, result.ok ? 'ok' : result.error.code);
  return sendResult(reply.header('cache-control', 'no-store'), result);
}
