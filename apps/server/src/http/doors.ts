import { type AuditAction, PERMISSIONS, type Permission } from '@aisle/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { SignedIn } from '../agents/accounts.ts';
import { refusePermission } from '../agents/permit-request.ts';
import type { KeyHolder } from '../api-keys/authenticate-key.ts';
import type { AgentCaller } from '../house.ts';
import { requestLine } from '../request-line.ts';
import { API_ROUTES } from './api-table.ts';
import { sendRefusal } from './refusals.ts';
import { signedIn } from './signed-in.ts';
import type { Site } from './site.ts';

/** Who is let through a route: agents with a permission, judged here, or whom the route judges. */
type Door =
  | Permission
  /** Anyone: it tells nothing of anybody. */
  | 'open'
  /** Whoever brings what the route checks: a shopper's token, a shop's signature, a secret. */
  | 'shopper'
  | 'shop'
  | 'account'
  /** A merchant's system with an API key; `answer` judges by the request's name. */
  | 'key'
  /** A signed-in agent; `answer` judges by the request's name. */
  | 'request';

/** Every route of the server. `*` at the end stands for any ending. One that is not here stops the start. */
const DOORS: readonly (readonly [route: string, door: Door])[] = [
  ['GET /aisle.js', 'open'],
  ['GET /widget/*', 'open'],
  ['GET /files/:fileKey/:name', 'open'],
  ['GET /attachments/:fileKey/:file', 'open'],
  ['GET /mail/*', 'shopper'],
  ['POST /mail/*', 'shopper'],
  ['GET /console*', 'open'],
  ['GET /healthz', 'open'],
  ['GET /readyz', 'open'],
  ['GET /metrics', 'open'],
  ['GET /api/openapi.json', 'open'],
  ['GET /api/docs*', 'open'],
  ['POST /api/v1/webhooks/:storeId', 'shop'],
  ['POST /api/v1/mail/inbound', 'shop'],
  ['OPTIONS /api/v1/shopper/*', 'open'],
  ['POST /api/v1/shopper/session', 'shopper'],
  ['POST /api/v1/shopper/ask/*', 'shopper'],
  ['POST /api/v1/shopper/visit', 'shopper'],
  ['GET /api/v1/shopper/campaigns', 'open'],
  ['POST /api/v1/shopper/campaign', 'shopper'],
  ['POST /api/v1/shopper/attachments/:attachmentId', 'shopper'],
  ['GET /api/v1/setup', 'open'],
  ['POST /api/v1/setup', 'account'],
  ['POST /api/v1/auth/sign-in/email', 'account'],
  ['POST /api/v1/auth/sign-out', 'account'],
  ['GET /api/v1/auth/get-session', 'account'],
  ['POST /api/v1/auth/invitation', 'account'],
  ['POST /api/v1/auth/join', 'account'],
  ['POST /api/v1/auth/join/signed-in', 'account'],
  ['POST /api/v1/auth/reset/request', 'account'],
  ['POST /api/v1/auth/reset', 'account'],
  ['POST /api/v1/auth/two-factor/*', 'account'],
  ['GET /api/v1/auth/standing', 'account'],
  ['GET /api/v1/agent/me', 'read'],
  ['POST /api/v1/agent/ask/*', 'request'],
  ['GET /api/v1/agent/report.csv', 'read'],
  ['GET /api/v1/agent/gestures.csv', 'supervise'],
  ['GET /api/v1/agent/feedback.csv', 'supervise'],
  ['GET /api/v1/agent/sales-figures.csv', 'read'],
  ['GET /api/v1/agent/campaign-figures.csv', 'read'],
  ['GET /api/v1/agent/service.csv', 'read'],
  ['GET /api/v1/agent/service-figures.csv', 'read'],
  ['GET /api/v1/agent/topics.csv', 'read'],
  ['GET /api/v1/agent/ratings.csv', 'read'],
  ['GET /api/v1/agent/ratings-figures.csv', 'read'],
  ['GET /api/v1/agent/audit.csv', 'manage'],
  ['GET /api/v1/agent/shopper.json', 'manage'],
  ['GET /api/v1/agent/notes/export.csv', 'read'],
  ['GET /api/v1/agent/notes/template.csv', 'read'],
  ['POST /api/v1/agent/notes/import', 'serve'],
  ['GET /api/v1/agent/replies/own.csv', 'serve'],
  ['POST /api/v1/agent/replies/own/import', 'serve'],
  ['GET /api/v1/agent/replies/everyones.csv', 'read'],
  ['POST /api/v1/agent/replies/everyones/import', 'supervise'],
  ['POST /api/v1/agent/photos', 'serve'],
  ['POST /api/v1/agent/portrait', 'read'],
  ['POST /api/v1/agent/attachments/:attachmentId', 'serve'],
  ['GET /api/v1/key', 'key'],
  ...API_ROUTES.map(({ method, path }) => [`${method} ${path}`, 'key'] as const),
];

const stands = (pattern: string, route: string): boolean =>
  pattern.endsWith('*') ? route.startsWith(pattern.slice(0, -1)) : route === pattern;

/** The door of a route such as `GET /healthz`; undefined for one nobody has thought of. */
const doorOf = (route: string): Door | undefined =>
  DOORS.find(([pattern]) => stands(pattern, route))?.[1];

const isPermission = (door: Door): door is Permission => Object.hasOwn(PERMISSIONS, door);

declare module 'fastify' {
  interface FastifyRequest {
    /** Behind a door that takes a permission: who came in. */
    signedIn: SignedIn | null;
    /** Behind a door that takes an API key: what it opens. */
    keyHolder: KeyHolder | null;
  }
}

/** Hangs a door before every route that is added from here on. */
export function hangDoors(app: FastifyInstance, site: Site): void {
  app.decorateRequest('signedIn', null);
  app.decorateRequest('keyHolder', null);
  app.addHook('onRoute', (route) => {
    const doors = new Set(
      [route.method]
        .flat()
        .filter(isTold)
        .map((method) => {
          const name = `${method} ${route.url}`;
          const door = doorOf(name);
          if (!door) throw new Error(`${name} has no door in doors.ts`);
          return door;
        }),
    );
    for (const door of doors)
      if (door === 'key') guardByKey(route, site);
      else if (door === 'request' || isPermission(door)) guard(route, site, door);
  });
}

/** HEAD goes where GET goes. */
const isTold = (method: string): boolean => method !== 'HEAD';

/** Downloads that leave the store; the audit log keeps who took them. */
const EXPORTS: Readonly<Record<string, AuditAction>> = {
  '/api/v1/agent/report.csv': 'exported the report',
  '/api/v1/agent/sales-figures.csv': 'exported the sales figures',
  '/api/v1/agent/campaign-figures.csv': 'exported the campaign figures',
  '/api/v1/agent/gestures.csv': 'exported what was given',
  '/api/v1/agent/feedback.csv': 'exported the feedback',
  '/api/v1/agent/service.csv': 'exported conversations of the report',
  '/api/v1/agent/service-figures.csv': 'exported the service figures',
  '/api/v1/agent/topics.csv': 'exported the topics',
  '/api/v1/agent/ratings.csv': 'exported the ratings',
  '/api/v1/agent/ratings-figures.csv': 'exported the rating figures',
  '/api/v1/agent/shopper.json': 'exported a shopper',
  '/api/v1/agent/notes/export.csv': 'exported the notes',
  '/api/v1/agent/replies/everyones.csv': 'exported the replies',
  '/api/v1/agent/audit.csv': 'exported the audit log',
};

function guard(route: RouteOptions, site: Site, door: Permission | 'request'): void {
  const admit = async (request: FastifyRequest, reply: FastifyReply) => {
    const known = await signedIn(site, request);
    void reply.header('cache-control', 'no-store');
    if (!known.ok) return sendRefusal(reply, known.error);
    const forbidden = door === 'request' ? null : refusePermission(known.value, door);
    if (forbidden) return sendRefusal(reply, forbidden);
    request.signedIn = known.value;
    const { agent } = known.value;
    const action = EXPORTS[route.url];
    if (action) await site.house.audit.note({ storeId: agent.storeId, actor: agent, action });
  };
  route.onRequest = [route.onRequest ?? [], admit].flat();
}

/** Only the header counts: a cookie says who sits at a browser, not which system asks. */
function guardByKey(route: RouteOptions, site: Site): void {
  const admit = async (request: FastifyRequest, reply: FastifyReply) => {
    const { authorization, origin, host } = request.headers;
    const shown = { authorization, origin, host, address: request.ip };
    const known = await site.authenticateKey(shown);
    void reply.header('cache-control', 'no-store');
    if (!known.ok) return sendRefusal(reply, known.error);
    request.keyHolder = known.value;
  };
  route.onRequest = [route.onRequest ?? [], admit].flat();
}

/** The agent who came in, as a caller of features. */
export function callerOf({ signedIn: known }: FastifyRequest): AgentCaller {
  if (!known) throw new Error('no agent came in by this door');
  const { agent, userId, sessionId } = known;
  return {
    kind: 'agent',
    storeId: agent.storeId,
    agent,
    session: { userId, sessionId },
    conversations: new Set(),
    spokenIn: new Set(),
    line: requestLine(),
  };
}
