import { ok, PROTOCOL, type Result, refuse } from '@aisle/protocol';
import type { EnterPractice } from '../practice/enter-practice.ts';
import type { Accounts, SignedIn } from './accounts.ts';

/** What an agent shows at either door. */
type AgentProof = {
  protocol: number;
  cookie: string | undefined;
  /** Undefined when it is no browser, or one that asks its own origin without saying so. */
  origin: string | undefined;
  /** The `Host` it was sent to. */
  host: string | undefined;
  /** The store for practice she goes into, if into one. */
  practice?: string | undefined;
};

/** Whether a page is one of ours: the console, or the frame of `data-isolate`. */
export type IsOwnOrigin = (page: Pick<AgentProof, 'origin' | 'host'>) => boolean;

/**
 * Browsers send the cookie from other ports and sites' ports too: the origin tells them apart.
 * Without a configured address it must be the one the request was sent to.
 */
export const createIsOwnOrigin =
  (publicUrl: string | undefined): IsOwnOrigin =>
  ({ origin, host }) =>
    origin === undefined ||
    (publicUrl ? origin === publicUrl : host !== undefined && origin === `http://${host}`);

/** The one check of who an agent is (rule 16). */
export type AuthenticateAgent = (proof: AgentProof) => Promise<Result<SignedIn>>;

export const createAuthenticateAgent =
  (accounts: Accounts, isOwnOrigin: IsOwnOrigin, enterPractice: EnterPractice): AuthenticateAgent =>
  async ({ protocol, cookie, origin, host, practice }) => {
    if (protocol !== PROTOCOL)
      return refuse('unsupported_protocol', `this server speaks protocol ${PROTOCOL}`);
    if (!isOwnOrigin({ origin, host }))
      return refuse('forbidden', 'this origin may not act for agents');
    if (!cookie) return refuse('unauthorized', 'sign in first');
    const signedIn = await accounts.recognise(new Headers({ cookie }));
    if (!signedIn) return refuse('unauthorized', 'sign in first');
    if (signedIn.enrol) return refuse('forbidden', 'set up two-factor sign-in first');
    return practice === undefined ? ok(signedIn) : enterPractice(signedIn, practice);
  };
