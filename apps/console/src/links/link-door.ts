import { type Agent, type Result, refuse } from '@aisle/protocol';

/** What the link of an invitation stands for. */
export type OpenInvitation = {
  storeName: string;
  role: Agent['role'];
  /** The address it was mailed to; null: for whoever holds the link. */
  email: string | null;
  invitedBy: string;
};

/** What somebody without a session may do who comes by a link. */
export type LinkDoor = {
  invitation(token: string): Promise<Result<OpenInvitation>>;
  join(person: {
    token: string;
    name: string;
    email: string;
    password: string;
  }): Promise<Result<null>>;
  /** With the account this browser is signed in with. */
  joinSignedIn(token: string): Promise<Result<null>>;
  /** `mail`: whether the server sends any. */
  requestReset(email: string): Promise<Result<{ mail: boolean }>>;
  reset(token: string, password: string): Promise<Result<null>>;
};

const away = refuse('unavailable', 'the server does not answer; try again in a moment');

export const createLinkDoor = (request: typeof fetch): LinkDoor => {
  const post = async <T>(path: string, body: unknown): Promise<Result<T>> => {
    try {
      const response = await request(`/api/v1/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const answer: unknown = await response.json();
      return typeof answer === 'object' && answer !== null && 'ok' in answer
        ? (answer as Result<T>)
        : away;
    } catch {
      return away;
    }
  };
  return {
    invitation: (token) => post('invitation', { token }),
    join: (person) => post('join', person),
    joinSignedIn: (token) => post('join/signed-in', { token }),
    requestReset: (email) => post('reset/request', { email }),
    reset: (token, password) => post('reset', { token, password }),
  };
};

/** A page of the console that is opened by a link, with or without a session. */
export type Visit = { page: 'join' | 'reset'; token: string };

/** The secret stands in the fragment, which no browser sends and no log keeps. */
export const visitAt = ({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): Visit | null => {
  const page = /^\/console\/(join|reset)\/?$/.exec(pathname)?.[1];
  return page === 'join' || page === 'reset' ? { page, token: hash.slice(1) } : null;
};
