import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';

/** Who is behind a connection: its peer, or the one a trusted proxy names. */
export function addressOf(trusted: string[] | undefined): (request: IncomingMessage) => string {
  if (!trusted) return (request) => request.socket.remoteAddress ?? '';
  const trust = proxyAddr.compile(trusted);
  return (request) => proxyAddr(request, trust);
}
