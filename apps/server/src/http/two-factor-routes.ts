import { refuse } from '@aisle/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { admit, askAuth, ownOriginOnly, pass } from './auth-routes.ts';
import { authSchema } from './docs.ts';
import { sendRefusal } from './refusals.ts';
import { type Site, signedInUser } from './site.ts';

const AUTH = '/api/v1/auth';
const password = z.strictObject({ password: z.string().max(200) });
const code = z.strictObject({ code: z.string().max(40), joining: z.string().max(100).optional() });

/** Only these of the library's roads to a second factor are open; a phone is never trusted. */
const BODIES = {
  enable: password,
  disable: password,
  'generate-backup-codes': password,
  'verify-totp': code,
  'verify-backup-code': code,
};
type Path = keyof typeof BODIES;

/** Setting a second factor up, asking for it, and doing without (rule 35). */
export function addTwoFactorRoutes(app: FastifyInstance, site: Site): void {
  const onRequest = ownOriginOnly(site);
  for (const path of Object.keys(BODIES) as Path[])
    app.post(
      `${AUTH}/two-factor/${path}`,
      { onRequest, schema: authSchema(`second factor, ${path}`) },
      (request, reply) => answerOne(site, path, request, reply),
    );
  app.get(
    `${AUTH}/standing`,
    { onRequest, schema: authSchema('whether a second factor is set up, or still has to be') },
    async (request, reply) => {
      const user = await signedInUser(site, request);
      void reply.header('cache-control', 'no-store');
      if (!user) return sendRefusal(reply, refuse('unauthorized', 'sign in first').error);
      const { email, twoFactor, enrol } = user;
      return reply.send({ email, twoFactor, enrol });
    },
  );
}

async function answerOne(
  site: Site,
  path: Path,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const parsed = BODIES[path].safeParse(request.body);
  if (!parsed.success) return sendRefusal(reply, refuse('invalid', 'it is not as asked').error);
  const before = await signedInUser(site, request);
  const { limits, rooms } = site.house;
  // Codes of a sign-in are counted with the account, on all nodes; the rest here.
  const tooOften = before && (await limits.take('password', before.userId));
  if (tooOften) return sendRefusal(reply, tooOften);
  const { joining, ...asked } = { joining: undefined, ...parsed.data };
  const response = await askAuth(site, request, asked);
  if (!response.ok) return pass(response, reply);
  if (!before) return admit(site, request, reply, { response, joining });
  await limits.forget('password', before.userId);
  // The library gave the browser a new session; the consoles of the old one come back with it.
  if (response.headers.getSetCookie().length > 0) rooms.closeSession(before.sessionId);
  return pass(response, reply);
}
