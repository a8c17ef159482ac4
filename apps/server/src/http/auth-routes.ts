import { refuse } from '@aisle/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { findOpen } from '../invitations/open-invitation.ts';
import { authSchema } from './docs.ts';
import { sendRefusal } from './refusals.ts';
import { signedIn } from './signed-in.ts';
import { originOf, type Site } from './site.ts';

const AUTH = '/api/v1/auth';
const credentials = z.object({
  email: z.string().max(320),
  password: z.string().max(200),
  /** The link of an invitation that this sign-in goes on to. */
  joining: z.string().max(100).optional(),
});

/** Only these of better-auth's many routes are open. */
export function addAuthRoutes(app: FastifyInstance, site: Site): void {
  const guard = ownOriginOnly(site);
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

/** Other pages of the browser do not sign anybody in or out. */
export const ownOriginOnly =
  (site: Site) => async (request: FastifyRequest, reply: FastifyReply) => {
    const { host } = request.headers;
    if (!site.isOwnOrigin({ origin: originOf(request), host }))
      return sendRefusal(reply, refuse('forbidden', 'this origin may not act for agents').error);
  };

async function signIn(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const parsed = credentials.safeParse(request.body);
  if (!parsed.success)
    return sendRefusal(reply, refuse('invalid', 'e-mail and password are needed').error);
  const { limits } = site.house;
  const key = `${request.ip} ${parsed.data.email.trim().toLowerCase()}`;
  const tooFast = await limits.take('signIn', key);
  if (tooFast) return sendRefusal(reply, tooFast);
  const { joining, ...proof } = parsed.data;
  const response = await askAuth(site, request, proof);
  if (!response.ok) return pass(response, reply);
  await limits.forget('signIn', key);
  return admit(site, request, reply, { response, joining });
}

/** The password was right; an account that works for no store any more still stays outside. */
export async function admit(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  { response, joining }: { response: Response; joining: string | undefined },
): Promise<FastifyReply> {
  const cookie = cookieOf(response);
  // Without a session yet: a second factor is asked for first.
  if (!(await site.accounts.recogniseUser(new Headers({ cookie })))) return pass(response, reply);
  const known = await site.accounts.recognise(new Headers({ cookie }));
  if (known) {
    const { agent } = known;
    await site.house.audit.note({ storeId: agent.storeId, actor: agent, action: 'signed in' });
    return pass(response, reply);
  }
  // Unless it is about to join one.
  const { storage, clock } = site.house;
  if (joining && (await findOpen(storage.read, joining, clock())).ok) return pass(response, reply);
  await askAuth(site, request, {}, { cookie, path: `${AUTH}/sign-out` });
  const words = 'this account is disabled; ask an owner or admin of your store';
  return sendRefusal(reply, refuse('forbidden', words).error);
}

/** What a browser would send back of what it was just told to keep. */
const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');

async function signOut(site: Site, request: FastifyRequest, reply: FastifyReply) {
  const known = await signedIn(site, request);
  await forward(site, request, reply, {});
  if (known.ok) site.house.rooms.closeSession(known.value.sessionId);
  return reply;
}

async function forward(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  body?: unknown,
): Promise<FastifyReply> {
  return pass(await askAuth(site, request, body), reply);
}

/** Hands a request on to better-auth. */
export function askAuth(
  { accounts, publicUrl }: Site,
  request: FastifyRequest,
  body?: unknown,
  instead: { cookie?: string; path?: string } = {},
): Promise<Response> {
  const headers = new Headers();
  const cookie = instead.cookie ?? request.headers.cookie;
  if (cookie) headers.set('cookie', cookie);
  const device = request.headers['user-agent'];
  if (device) headers.set('user-agent', device.slice(0, 400));
  // The guard has judged the page's origin; better-auth knows one address of ours.
  headers.set('origin', publicUrl());
  if (body !== undefined) headers.set('content-type', 'application/json');
  return accounts.handle(
    new Request(new URL(instead.path ?? request.url, publicUrl()), {
      method: request.method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
}

/** Its answer with every cookie back. */
export async function pass(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  for (const value of response.headers.getSetCookie()) void reply.header('set-cookie', value);
  return reply
    .code(response.status)
    .header('cache-control', 'no-store')
    .type('application/json')
    .send(await response.text());
}
