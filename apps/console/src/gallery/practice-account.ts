import { newId, systemClock } from '@aisle/client';
import {
  type AgentCard,
  type AgentRequests,
  ok,
  type Result,
  refuse,
  type SignInView,
} from '@aisle/protocol';
import { faceAt } from './faces.ts';
import { MIA } from './floor.ts';

const OTHER = newId(systemClock);
const HOUR = 3_600_000;
type Name =
  | 'fetchAccount'
  | 'changeOwnCard'
  | 'removeOwnPortrait'
  | 'endSignIn'
  | 'endOtherSignIns'
  | 'changePassword'
  | 'setWeeklyLetter'
  | 'switchStore';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** Mia's account at the practice store. */
export const practiceAccount = (origin: string): Answers => {
  const now = Date.now();
  const signIn = (device: string | null, hours: number, current = false): SignInView => ({
    ...{ sessionId: newId(systemClock), device, current },
    ...{ createdAt: now - 3 * 24 * HOUR, lastActiveAt: now - hours * HOUR },
  });
  let signIns = [
    signIn('Firefox, Linux', 0, true),
    signIn('Safari, iOS', 0.2),
    signIn('Samsung Internet, Android', 50),
    signIn(null, 30),
  ];
  const initials = { agentId: MIA, name: 'Mia Lindqvist' };
  let weekly: 'off' | 'unconfirmed' = 'off';
  let card: AgentCard = { ...initials, photo: faceAt(origin, 'mia') };
  return {
    changeOwnCard: ({ name }) => {
      card = { ...card, name };
      return ok({ card });
    },
    removeOwnPortrait: () => {
      card = initials;
      return ok(null);
    },
    fetchAccount: () =>
      ok({
        card,
        signIns,
        weekly,
        workplaces: [
          { agentId: MIA, storeName: 'Loop & Purl', role: 'owner', current: true },
          { agentId: OTHER, storeName: 'Tern & Thread', role: 'supervisor', current: false },
        ],
      }),
    endSignIn: ({ sessionId }) => {
      signIns = signIns.filter((one) => one.sessionId !== sessionId);
      return ok(null);
    },
    endOtherSignIns: () => {
      signIns = signIns.filter(({ current }) => current);
      return ok(null);
    },
    setWeeklyLetter: ({ on }) => {
      weekly = on ? 'unconfirmed' : 'off';
      return ok(null);
    },
    changePassword: ({ password }) =>
      password.length < 12 ? refuse('invalid', 'a password has 12 to 128 characters') : ok(null),
    switchStore: () => refuse('not_found', 'you do not work for that store'),
  };
};
