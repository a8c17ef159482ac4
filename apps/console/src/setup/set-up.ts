import type { Refusal } from '@aisle/protocol';

/** What an owner is asked on her first visit. */
export type FirstStore = {
  store: { name: string; origin: string };
  owner: { name: string; email: string; password: string };
};

/** The two answers of the server about an empty house. */
export type SetUp = {
  /** Whether nobody works here yet; false when that cannot be told. */
  isOpen(): Promise<boolean>;
  /** Null: the store is made. */
  run(code: string, first: FirstStore): Promise<Refusal | null>;
};

const away: Refusal = { code: 'unavailable', message: 'the server does not answer' };

const json = (response: Response): Promise<unknown> => response.json().catch(() => null);

const refusalIn = (answer: unknown): Refusal => {
  const error = (answer as { error?: Refusal } | null)?.error;
  return typeof error?.code === 'string' && typeof error.message === 'string' ? error : away;
};

export const createSetUp = (request: typeof fetch): SetUp => ({
  async isOpen() {
    try {
      const response = await request('/api/v1/setup');
      return response.ok && ((await json(response)) as { open?: unknown } | null)?.open === true;
    } catch {
      return false;
    }
  },
  async run(code, first) {
    try {
      const response = await request('/api/v1/setup', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code, ...first }),
      });
      return response.ok ? null : refusalIn(await json(response));
    } catch {
      return away;
    }
  },
});
