import { ok, PROTOCOL, type Result, refuse } from '@aisle/protocol';
import type { Accounts, SignedIn } from './accounts.ts';

/** What an agent shows at either door. */
export type AgentProof = {
  protocol: number;
  cookie: string | undefined;
  /** Undefined when it is no browser, or one that asks its own origin without saying so. */
  origin: string | undefined;
};

/** The one check of who an agent is (rule 16). */
export type AuthenticateAgent = (proof: AgentProof) => Promise<Result<SignedIn>>;

/** @param origins where the console is served from. */
export const createAuthenticateAgent =
  (accounts: Accounts, origins: () => readonly string[]): AuthenticateAgent =>
  async ({ protocol, cookie, origin }) => {
    if (protocol !== PROTOCOL)
      return refuse('unsupported_protocol', `this server speaks protocol ${PROTOCOL}`);
    // Browsers send the cookie from other sites' ports too: the origin tells them apart.
    if (origin !== undefined && !origins().includes(origin))
      return refuse('forbidden', 'this origin may not act for agents');
    if (!cookie) return refuse('unauthorized', 'sign in first');
    const signedIn = await accounts.recognise(new Headers({ cookie }));
    return signedIn ? ok(signedIn) : refuse('unauthorized', 'sign in first');
  };
