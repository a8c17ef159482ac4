import { twoFactorWords } from './words.ts';

/** How the account stands: whether it has a second factor, and whether it must set one up. */
export type Standing = { email: string; twoFactor: boolean; enrol: boolean };

/** What was answered, or in a sentence why not. */
export type Answer<T> = { ok: true; value: T } | { ok: false; why: string };

/** A secret to put into an authenticator, and the codes for when it is lost. */
export type NewFactor = { uri: string; codes: string[] };

/** The server's roads to a second factor. */
export type FactorDoor = {
  /** Null: the server could not tell. */
  standing(): Promise<Standing | null>;
  begin(password: string): Promise<Answer<NewFactor>>;
  /** Ends the setting up, or a sign-in; a recovery code does the latter only. */
  show(code: string, joining?: string): Promise<Answer<null>>;
  end(password: string): Promise<Answer<null>>;
  newCodes(password: string): Promise<Answer<string[]>>;
};

const WRONG = {
  password: twoFactorWords.wrongPassword,
  code: twoFactorWords.wrongCode,
};

export const createFactorDoor = (request: typeof fetch): FactorDoor => {
  const post = async (
    path: string,
    body: object,
    wrong: keyof typeof WRONG,
  ): Promise<Answer<Record<string, unknown>>> => {
    try {
      const response = await request(`/api/v1/auth/two-factor/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (response.ok) return { ok: true, value: (await response.json()) ?? {} };
      return { ok: false, why: await whyNot(response, wrong) };
    } catch {
      return { ok: false, why: twoFactorWords.away };
    }
  };
  return {
    standing: async () => {
      try {
        const response = await request('/api/v1/auth/standing');
        return response.ok ? ((await response.json()) as Standing) : null;
      } catch {
        return null;
      }
    },
    begin: async (password) => {
      const answer = await post('enable', { password }, 'password');
      if (!answer.ok) return answer;
      const { totpURI, backupCodes } = answer.value;
      return { ok: true, value: { uri: String(totpURI), codes: backupCodes as string[] } };
    },
    show: async (typed, joining) => {
      const code = typed.trim();
      const digits = code.replace(/\s/g, '');
      const path = /^\d{6}$/.test(digits) ? 'verify-totp' : 'verify-backup-code';
      const shown = path === 'verify-totp' ? digits : code;
      const answer = await post(path, { code: shown, ...(joining && { joining }) }, 'code');
      return answer.ok ? { ok: true, value: null } : answer;
    },
    end: async (password) => {
      const answer = await post('disable', { password }, 'password');
      return answer.ok ? { ok: true, value: null } : answer;
    },
    newCodes: async (password) => {
      const answer = await post('generate-backup-codes', { password }, 'password');
      return answer.ok ? { ok: true, value: answer.value.backupCodes as string[] } : answer;
    },
  };
};

async function whyNot(response: Response, wrong: keyof typeof WRONG): Promise<string> {
  if (response.status === 429) return twoFactorWords.tooMany;
  if (response.status >= 500) return twoFactorWords.away;
  const body = (await response.json().catch(() => null)) as { code?: string } | null;
  return body?.code === 'INVALID_TWO_FACTOR_COOKIE' ? twoFactorWords.tooLong : WRONG[wrong];
}
