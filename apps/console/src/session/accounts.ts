import type { Agent, Refusal } from '@aisle/protocol';
import { createFactorDoor } from '../two-factor/factor-door.ts';
import type { Accounts, SignInRefusal } from './session.ts';

const away = { kind: 'away' } as const;

const seconds = (response: Response): number | null => {
  const header = response.headers.get('retry-after') ?? response.headers.get('x-retry-after');
  const value = Number(header);
  return header !== null && Number.isFinite(value) ? Math.max(1, Math.ceil(value)) : null;
};

const refusalOf = (response: Response): SignInRefusal => {
  if (response.status === 429) return { kind: 'too_many', retryAfterS: seconds(response) };
  return response.status >= 500 ? away : { kind: 'wrong' };
};

const text = (value: unknown): value is string => typeof value === 'string';

/** Enough of a check to know that the server, and not a proxy's login page, has answered. */
const isAgent = (value: unknown): value is Agent => {
  if (typeof value !== 'object' || value === null) return false;
  const agent = value as Record<string, unknown>;
  return ['agentId', 'name', 'email', 'role', 'storeId', 'storeName'].every((key) =>
    text(agent[key]),
  );
};

const json = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return null;
  }
};

/** The password was right, and still this account stays outside: the server says why. */
const forbidden = async (response: Response): Promise<SignInRefusal> => {
  const body = (await json(response)) as { error?: Refusal } | null;
  const why = body?.error;
  return text(why?.message) && text(why.code) ? { kind: 'forbidden', why } : { kind: 'wrong' };
};

/** Accounts over the server's HTTP routes, with the session in a cookie that scripts cannot read. */
export const createAccounts = (request: typeof fetch): Accounts => {
  const post = (path: string, body: unknown) =>
    request(`/api/v1/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const factor = createFactorDoor(request);
  return {
    me: async () => {
      try {
        const response = await request('/api/v1/agent/me');
        if (response.status === 403 && (await factor.standing())?.enrol) return { kind: 'enrol' };
        if (response.status === 401 || response.status === 403) return { kind: 'nobody' };
        const agent = response.ok ? await json(response) : null;
        return isAgent(agent) ? { kind: 'agent', agent } : away;
      } catch {
        return away;
      }
    },
    signIn: async (email, password, joining) => {
      try {
        const response = await post('sign-in/email', {
          ...{ email: email.trim(), password },
          ...(joining && { joining }),
        });
        if (response.ok) {
          const body = (await json(response)) as { twoFactorRedirect?: boolean } | null;
          return { kind: body?.twoFactorRedirect ? 'code' : 'in' };
        }
        return response.status === 403 ? forbidden(response) : refusalOf(response);
      } catch {
        return away;
      }
    },
    showCode: async (code, joining) => {
      const answer = await factor.show(code, joining);
      return answer.ok ? null : answer.why;
    },
    signOut: async () => {
      try {
        return (await post('sign-out', {})).ok;
      } catch {
        return false;
      }
    },
  };
};
