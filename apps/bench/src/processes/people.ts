import type { SessionReply } from '@aisle/protocol';
import { PROTOCOL } from '@aisle/protocol';
import { v7 } from 'uuid';
import { RawSocket } from './raw-socket.ts';

const ORIGIN = 'http://localhost:4100';

/** A shopper with a socket and a conversation of her own. */
export type BenchShopper = { socket: RawSocket; conversationId: string };

/** Opens a session and a socket; with `talk`, starts and watches a conversation as well. */
export async function openShopper(
  url: string,
  siteKey: string,
  talk = true,
): Promise<BenchShopper> {
  const response = await fetch(`${url}/api/v1/shopper/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: ORIGIN },
    body: JSON.stringify({ protocol: PROTOCOL, siteKey }),
  });
  if (!response.ok) throw new Error(`session: ${response.status} ${await response.text()}`);
  const { token } = (await response.json()) as SessionReply;
  const socket = await RawSocket.open({
    url,
    namespace: '/shopper',
    auth: { protocol: PROTOCOL, token },
    headers: { origin: ORIGIN },
  });
  const conversationId = v7();
  if (talk) {
    await socket.ask('startConversation', { conversationId });
    await socket.ask('watchConversation', { conversationId });
  }
  return { socket, conversationId };
}

/** Signs an agent in; answers her cookies. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

/** Opens an agent's socket on any node. */
export const openAgent = (url: string, cookie: string): Promise<RawSocket> =>
  RawSocket.open({
    url,
    namespace: '/agent',
    auth: { protocol: PROTOCOL },
    headers: { cookie, origin: url },
  });
