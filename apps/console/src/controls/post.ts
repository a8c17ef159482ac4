import { ok, type Result, refuse } from '@aisle/protocol';

/** Sends to the agents' routes beside the socket, for what is too large for its frames. */
export type Post = <T>(path: string, body: BodyInit, type?: string) => Promise<Result<T>>;

/** Where those routes begin. */
export const ROUTES = '/api/v1/agent';

export const createPost =
  (ask: typeof fetch): Post =>
  async <T>(path: string, body: BodyInit, type?: string): Promise<Result<T>> => {
    try {
      const headers = type ? { 'content-type': type } : {};
      const response = await ask(ROUTES + path, { method: 'POST', headers, body });
      const told = (await response.json()) as Result<T>;
      return told.ok ? ok(told.value) : { ok: false, error: told.error };
    } catch {
      return refuse('unavailable', 'the server could not be reached');
    }
  };

/** Sends a table in: to be looked at, or to be written as it was looked at. */
export const postTable = <T>(
  post: Post,
  path: string,
  csv: string,
  basis?: string,
): Promise<Result<T>> =>
  post(
    `${path}${basis === undefined ? '' : `?${new URLSearchParams({ basis })}`}`,
    csv,
    'text/csv',
  );
