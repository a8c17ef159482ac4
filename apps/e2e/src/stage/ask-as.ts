import type { AgentRequests } from '@aisle/protocol';
import type { AgentAccount } from './prepare-stores.ts';

/** Asks something of the server as an agent, with a session of its own; throws what is refused. */
export async function askAs<Name extends keyof AgentRequests>(
  origin: string,
  { email, password }: AgentAccount,
  name: Name,
  payload: AgentRequests[Name]['payload'],
): Promise<void> {
  const post = (path: string, body: unknown, more = {}) =>
    fetch(`${origin}/api/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, ...more },
      body: JSON.stringify(body),
    });
  const signedIn = await post('auth/sign-in/email', { email, password });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const answer = await post(`agent/ask/${name}`, payload, { cookie });
  const told = await answer.text();
  if (!answer.ok || !JSON.parse(told).ok) throw new Error(`${name}: ${answer.status} ${told}`);
}
