import { type Result, refuse, refuseField } from '@aisle/protocol';
import { text } from '@aisle/protocol/schemas';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { mailResetLink, resetPassword } from '../account/reset-password.ts';
import { joinAnew, joinSignedIn } from '../invitations/join-store.ts';
import { findOpen } from '../invitations/open-invitation.ts';
import { ownOriginOnly } from './auth-routes.ts';
import { authSchema } from './docs.ts';
import { sendRefusal, sendResult } from './refusals.ts';
import { type Site, signedInUser } from './site.ts';

const AUTH = '/api/v1/auth';
const token = z.string().max(100);
const password = z.string().max(200);
const email = z.string().max(320);
const name = text(100).refine((value) => value.trim() !== '', 'must not be empty');

const BODIES = {
  invitation: z.strictObject({ token }),
  join: z.strictObject({ token, name, email, password }),
  'join/signed-in': z.strictObject({ token }),
  'reset/request': z.strictObject({ email }),
  reset: z.strictObject({ token, password }),
};
type Bodies = { [Path in keyof typeof BODIES]: z.output<(typeof BODIES)[Path]> };

type Answers = {
  [Path in keyof Bodies]: (body: Bodies[Path], request: FastifyRequest) => Promise<Result<unknown>>;
};

/** What people do who come by a link: join a store, or set a new password (rules 33 and 34). */
export function addLinkRoutes(app: FastifyInstance, site: Site): void {
  const answers = createAnswers(site);
  for (const path of Object.keys(BODIES) as (keyof Bodies)[])
    app.post(
      `${AUTH}/${path}`,
      { onRequest: ownOriginOnly(site), schema: authSchema(path) },
      (request, reply) => answerOne(site, answers, path, { request, reply }),
    );
}

async function answerOne<Path extends keyof Bodies>(
  { house: { limits } }: Site,
  answers: Answers,
  path: Path,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  void reply.header('cache-control', 'no-store');
  const limit = path === 'reset/request' ? 'resetLink' : 'link';
  const tooOften = await limits.take(limit, request.ip);
  if (tooOften) return sendRefusal(reply, tooOften);
  const parsed = BODIES[path].safeParse(request.body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return sendResult(reply, refuseField(`${issue?.path.join('.')}`, `${issue?.message}`));
  }
  return sendResult(reply, await answers[path](parsed.data as Bodies[Path], request));
}

const createAnswers = (site: Site, { house } = site): Answers => ({
  async invitation({ token: shown }) {
    const open = await findOpen(house.storage.read, shown, house.clock());
    if (!open.ok) return open;
    const { storeName, role, email: to, invitedBy } = open.value;
    return { ok: true, value: { storeName, role, email: to, invitedBy } };
  },
  join: (person) => joinAnew(house, person),
  async 'join/signed-in'({ token: shown }, request) {
    const user = await signedInUser(site, request);
    return user ? joinSignedIn(house, user, shown) : refuse('unauthorized', 'sign in first');
  },
  async 'reset/request'({ email: address }) {
    // Looked for only after the answer: its time tells nothing.
    setImmediate(() => {
      mailResetLink(house, address).catch((err: unknown) =>
        house.log.error({ err }, 'could not mail a link for a new password'),
      );
    });
    return { ok: true, value: { mail: house.mailer.ready } };
  },
  reset: (asked) => resetPassword(house, asked),
});
