import type { Agent } from '@aisle/protocol';
import { type ReadonlySignal, signal } from '@preact/signals';

/** Why signing in did not work. */
export type SignInRefusal =
  | { kind: 'wrong' }
  | { kind: 'too_many'; retryAfterS: number | null }
  | { kind: 'away' }
  /** The account may not come in; `why` is the server's reason. */
  | { kind: 'forbidden'; why: string }
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
  | { kind: 'signed_in'; agent: Agent };

/** The three answers of the server's account routes, in our words. */
export type Accounts = {
  me(): Promise<{ kind: 'agent'; agent: Agent } | { kind: 'nobody' } | { kind: 'away' }>;
  /** `joining`: the link of an invitation that this sign-in goes on to. */
  signIn(
    email: string,
    password: string,
    joining?: string,
  ): Promise<{ kind: 'in' } | SignInRefusal>;
  /** False when the server could not be told. */
  signOut(): Promise<boolean>;
};

export type SessionKeeper = {
  state: ReadonlySignal<Session>;
  check(): Promise<void>;
  signIn(email: string, password: string): Promise<void>;
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
      else state.value = signedOut({ ended, refusal: answer });
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
