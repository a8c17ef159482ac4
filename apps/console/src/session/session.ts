import type { Agent, Refusal } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';

/** Why signing in did not work. */
export type SignInRefusal =
  | { kind: 'wrong' }
  | { kind: 'too_many'; retryAfterS: number | null }
  | { kind: 'away' }
  /** The account may not come in; `why` is the server's reason. */
  | { kind: 'forbidden'; why: Refusal }
  /** She left, but the server could not be told: the cookie may still be good. */
  | { kind: 'still_in' };

/** Whether this browser belongs to an agent. `ended` tells why she sees the door again. */
export type Session =
  | { kind: 'checking' }
  | { kind: 'unreachable' }
  | {
      kind: 'signed_out';
      ended: boolean;
      /** Whose session ended, to be offered again. */
      email: string;
      busy: boolean;
      refusal: SignInRefusal | null;
    }
  /** The password was right; a second factor is asked for. */
  | { kind: 'code'; busy: boolean; problem: string | null }
  /** She has to set up a second factor before anything else. */
  | { kind: 'enrol' }
  | { kind: 'signed_in'; agent: Agent };

/** The answers of the server's account routes, in our words. */
export type Accounts = {
  me(): Promise<
    { kind: 'agent'; agent: Agent } | { kind: 'nobody' } | { kind: 'enrol' } | { kind: 'away' }
  >;
  /** `joining`: the link of an invitation that this sign-in goes on to. */
  signIn(
    email: string,
    password: string,
    joining?: string,
  ): Promise<{ kind: 'in' } | { kind: 'code' } | SignInRefusal>;
  /** The second step, with a code of the authenticator or for recovery. Null: she is in. */
  showCode(code: string, joining?: string): Promise<string | null>;
  /** False when the server could not be told. */
  signOut(): Promise<boolean>;
};

export type SessionKeeper = {
  state: ReadonlySignal<Session>;
  check(): Promise<void>;
  signIn(email: string, password: string): Promise<void>;
  showCode(code: string): Promise<void>;
  /** Back to e-mail and password. */
  beginAgain(): void;
  signOut(): Promise<void>;
  /** Asks again who she is: her role, name or store may have changed while she was connected. */
  refresh(): Promise<void>;
  /** The server no longer knows this session. What was typed stays on this device. */
  end(): void;
};

const signedOut = (more: Partial<Extract<Session, { kind: 'signed_out' }>> = {}): Session => ({
  kind: 'signed_out',
  ended: false,
  email: '',
  busy: false,
  refusal: null,
  ...more,
});

export const createSession = (accounts: Accounts): SessionKeeper => {
  const state = signal<Session>({ kind: 'checking' });
  const wasEnded = () => {
    const now = state.peek();
    return now.kind === 'signed_out' && now.ended;
  };
  const enter = async (ended: boolean): Promise<void> => {
    const me = await accounts.me();
    if (me.kind === 'agent') state.value = { kind: 'signed_in', agent: me.agent };
    else if (me.kind === 'enrol') state.value = { kind: 'enrol' };
    else if (me.kind === 'nobody') state.value = signedOut({ ended });
    else state.value = { kind: 'unreachable' };
  };
  return {
    state,
    check: async () => {
      state.value = { kind: 'checking' };
      await enter(false);
    },
    signIn: async (email, password) => {
      const ended = wasEnded();
      state.value = signedOut({ ended, busy: true });
      const answer = await accounts.signIn(email, password);
      if (answer.kind === 'in') await enter(ended);
      else if (answer.kind === 'code') state.value = { kind: 'code', busy: false, problem: null };
      else state.value = signedOut({ ended, refusal: answer });
    },
    showCode: async (code) => {
      state.value = { kind: 'code', busy: true, problem: null };
      const problem = await accounts.showCode(code);
      if (problem === null) await enter(false);
      else state.value = { kind: 'code', busy: false, problem };
    },
    beginAgain: () => {
      state.value = signedOut();
    },
    signOut: async () => {
      const told = await accounts.signOut();
      state.value = signedOut(told ? {} : { refusal: { kind: 'still_in' } });
    },
    refresh: async () => {
      const me = await accounts.me();
      const now = state.peek();
      if (me.kind !== 'agent' || now.kind !== 'signed_in') return;
      if (JSON.stringify(me.agent) !== JSON.stringify(now.agent))
        state.value = { kind: 'signed_in', agent: me.agent };
    },
    end: () => {
      const now = state.peek();
      if (now.kind === 'signed_in') {
        state.value = signedOut({ ended: true, email: now.agent.email });
      }
    },
  };
};
