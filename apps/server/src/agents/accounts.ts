import { type Agent, may } from '@aisle/protocol';
import { agents, type Storage, signInRules } from '@aisle/storage';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
// Without the query builder for databases of its own: 260 modules less at every start.
import { betterAuth } from 'better-auth/minimal';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { v7 } from 'uuid';
import type { Logger } from '../log.ts';
import type { FileShelf } from '../photos/file-shelf.ts';
import { showCard } from './show-card.ts';

export const PASSWORD_LENGTH = { min: 12, max: 128 };

const SESSION_SECONDS = 14 * 24 * 3_600;
const RENEW_SECONDS = 24 * 3_600;

/** A signed-in agent and the session he is known by. */
export type SignedIn = {
  agent: Agent;
  sessionId: string;
  userId: string;
  /** Must set up a second factor before anything else (rule 35). */
  enrol: boolean;
  /** In a store for practice (rule 54). */
  practice?: true;
};

/** An account and a session of it, whether or not it works for a store. */
export type SignedInUser = {
  userId: string;
  sessionId: string;
  email: string;
  name: string;
  twoFactor: boolean;
  enrol: boolean;
};

/** Agents' accounts: better-auth behind the few things we need of it. */
export type Accounts = {
  /** Answers a request below `/api/v1/auth`. */
  handle(request: Request): Promise<Response>;
  /** Whether owners and admins of the store must have a second factor (rule 35). */
  twoFactorRequired(storeId: string): Promise<boolean>;
  /** Who the cookie belongs to; null without a live session or without an agent behind it. */
  recognise(headers: Headers): Promise<SignedIn | null>;
  /** The account behind the cookie, also where it works for no store (yet). */
  recogniseUser(headers: Headers): Promise<SignedInUser | null>;
  /** The account with this address, in lower case. */
  findUser(email: string): Promise<{ userId: string; email: string } | null>;
  /** Empty for an account that is gone. */
  emailOf(userId: string): Promise<string>;
  isPassword(userId: string, password: string): Promise<boolean>;
  /** Sets the password; whose sessions end is the caller's to say. */
  setPasswordOf(userId: string, password: string): Promise<void>;
  /** Takes back an account that has never been used. */
  removeUser(userId: string): Promise<void>;
  /** Makes the account of an agent. Null when the address has one already. */
  createUser(user: { email: string; name: string; password: string }): Promise<string | null>;
  /** Sets the password and ends every session. False when the address has no account. */
  setPassword(email: string, password: string): Promise<boolean>;
};

export type AccountsOptions = {
  storage: Storage;
  secret: string;
  /** The console's origin; known once the server listens. */
  publicUrl: () => string;
  /** Decides the cookie's flags and its `__Host-` name. */
  https: boolean;
  log: Logger;
  /** Where the agents' pictures are found. */
  files: Pick<FileShelf, 'urlOf'>;
};

export function createAccounts(options: AccountsOptions): Accounts {
  const auth = createAuth(options);
  const { storage } = options;
  /** Where the store has not said, a server that is reached over https is in earnest. */
  const twoFactorRequired = async (storeId: string) =>
    (await signInRules.twoFactorRequired(storage.read, storeId)) ?? options.https;
  const needsTwoFactor = async ({ role, storeId }: Pick<Agent, 'role' | 'storeId'>) =>
    may(role, 'manage') && (await twoFactorRequired(storeId));

  return {
    handle: (request) => auth.handler(request),
    twoFactorRequired,
    async recognise(headers) {
      const found = await auth.api.getSession({ headers });
      if (!found) return null;
      const { id: sessionId, storeId } = found.session;
      const record = await agents.findAgentByUser(storage.read, found.user.id, storeId ?? null);
      if (!record) return null;
      const { userId, presence: _, ...agent } = showCard(options.files, record);
      const enrol = !found.user.twoFactorEnabled && (await needsTwoFactor(agent));
      return { agent, sessionId, userId, enrol };
    },
    async recogniseUser(headers) {
      const found = await auth.api.getSession({ headers });
      if (!found) return null;
      const { id: userId, email, name, twoFactorEnabled } = found.user;
      const { id: sessionId, storeId } = found.session;
      const twoFactor = twoFactorEnabled === true;
      const agent = await agents.findAgentByUser(storage.read, userId, storeId ?? null);
      const enrol = !twoFactor && agent !== null && (await needsTwoFactor(agent));
      return { userId, sessionId, email, name, twoFactor, enrol };
    },
    async findUser(email) {
      const { internalAdapter } = await auth.$context;
      const found = await internalAdapter.findUserByEmail(email);
      return found && { userId: found.user.id, email: found.user.email };
    },
    async emailOf(userId) {
      const { internalAdapter } = await auth.$context;
      return (await internalAdapter.findUserById(userId))?.email ?? '';
    },
    async isPassword(userId, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const all = await internalAdapter.findAccounts(userId);
      const hash = all.find(({ providerId }) => providerId === 'credential')?.password;
      return hash ? passwords.verify({ hash, password }) : false;
    },
    async setPasswordOf(userId, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      await internalAdapter.updatePassword(userId, await passwords.hash(password));
    },
    async removeUser(userId) {
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteUser(userId);
    },
    async createUser({ email, name, password }) {
      const { internalAdapter, password: passwords } = await auth.$context;
      if (await internalAdapter.findUserByEmail(email)) return null;
      const hash = await passwords.hash(password);
      const user = await internalAdapter.createUser(
        { email, name, emailVerified: false },
        { method: 'email-password' },
      );
      await internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: hash,
      });
      return user.id;
    },
    async setPassword(email, password) {
      const { internalAdapter, password: passwords } = await auth.$context;
      const found = await internalAdapter.findUserByEmail(email);
      if (!found) return false;
      await internalAdapter.updatePassword(found.user.id, await passwords.hash(password));
      await internalAdapter.deleteUserSessions(found.user.id);
      return true;
    },
  };
}

function createAuth({ storage, secret, publicUrl, https, log }: AccountsOptions) {
  const { db, provider, schema } = storage.auth;
  const cookie = (name: string) => ({
    name: https ? `__Host-aisle.${name}` : `aisle.${name}`,
    attributes: { secure: https, sameSite: 'lax' as const, httpOnly: true, path: '/' },
  });
  return betterAuth({
    appName: 'Aisle',
    basePath: '/api/v1/auth',
    secret,
    database: drizzleAdapter(db, { provider, schema, transaction: false }),
    trustedOrigins: () => [publicUrl()],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    session: {
      expiresIn: SESSION_SECONDS,
      updateAge: RENEW_SECONDS,
      additionalFields: { storeId: { type: 'string', required: false, input: false } },
    },
    plugins: [
      twoFactor({
        issuer: 'Aisle',
        // Counted with the account, whatever the address: five wrong codes, then a quarter of an hour.
        accountLockout: { maxFailedAttempts: 5, durationSeconds: 900 },
      }),
    ],
    // Counted in our own limits, by address and account.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: {
      // The names below carry the right prefix already.
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => v7() },
      cookies: {
        session_token: cookie('session'),
        session_data: cookie('session-data'),
        dont_remember: cookie('brief'),
        account_data: cookie('account'),
        two_factor: cookie('second-factor'),
        trust_device: cookie('trusted'),
      },
    },
    // Refusals become answers; what is left is logged once, at our own border.
    onAPIError: { throw: true },
    logger: {
      // Its warnings are about a base address, which forwarded requests carry.
      level: 'error',
      log: (level, message) => log[level === 'debug' ? 'debug' : level]({ from: 'auth' }, message),
    },
  });
}
