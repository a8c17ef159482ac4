import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PROTOCOL, type RefusalCode, refuse, type SessionReply } from '@aisle/protocol';
import { Server } from 'socket.io';
import { systemClock } from '../clock.ts';
import { newId } from '../new-id.ts';
import { createChatModel, type Guest } from './chat-model.ts';

const refusedHandshake = (code: RefusalCode) =>
  Object.assign(new Error(code), { data: refuse(code, code).error });

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString() || 'null');
};

const nobody = { online: false, agents: [], replyTimeMs: null };

/** A session's answer for a store that exists only here. */
export const sessionOf = (
  shopperId: string,
  credential: string,
  token: string,
  now: number,
): SessionReply => ({
  credential,
  token,
  tokenExpiresAt: now + 600_000,
  now,
  shopperId,
  identified: false,
  sharing: { cart: true, pages: true },
  store: {
    storeId: shopperId,
    name: 'Knits',
    appearance: { accent: '#335577', side: 'right' },
    availability: nobody,
  },
  conversation: null,
  unread: 0,
});

/** A small Socket.IO server over the model, with the HTTP road beside it. */
export const serveChat = async (ping = { pingInterval: 25_000, pingTimeout: 20_000 }) => {
  const model = createChatModel(() => Date.now());
  const tokens = new Set<string>();
  const http = createServer((request, response) => void route(request, response));
  const io = new Server(http, { ...ping, maxHttpBufferSize: 65_536 });
  const guestOf = (tell: Guest['tell']): Guest => ({ author: { kind: 'shopper' }, tell });

  const route = async (request: IncomingMessage, response: ServerResponse) => {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const body = await readBody(request);
    if (request.url === '/api/v1/shopper/session') {
      const token = newId(systemClock);
      tokens.add(token);
      send(200, sessionOf(token, `secret-${token}`, token, Date.now()));
    } else if (request.url?.startsWith('/api/v1/shopper/ask/')) {
      const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
      const name = request.url.split('/').at(-1) ?? '';
      if (!tokens.has(token)) return send(401, refuse('unauthorized', 'unknown token'));
      send(
        200,
        model.answer(
          guestOf(() => {}),
          name,
          body as never,
        ),
      );
      model.flush();
    } else send(404, refuse('not_found', 'no such route'));
  };

  const serve = (namespace: '/shopper' | '/agent') => {
    const space = io.of(namespace);
    space.use((socket, next) => {
      const { protocol, token } = socket.handshake.auth;
      if (protocol !== PROTOCOL) return next(refusedHandshake('unsupported_protocol'));
      next(tokens.has(token) ? undefined : refusedHandshake('unauthorized'));
    });
    space.on('connection', (socket) => {
      const guest = guestOf((name, notice) => socket.emit(name, notice));
      socket.on('disconnect', () => model.leave(guest));
      socket.onAny((name, payload, answer) => {
        answer(model.answer(guest, name, payload as never));
        model.flush();
      });
    });
  };
  serve('/shopper');
  serve('/agent');
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const { port } = http.address() as AddressInfo;
  return {
    model,
    port,
    url: `http://127.0.0.1:${port}`,
    /** Makes a token that opens both namespaces. */
    admit: () => {
      const token = newId(systemClock);
      tokens.add(token);
      return token;
    },
    /** From now on all tokens so far are worth nothing. */
    forgetTokens: () => tokens.clear(),
    /** Disconnects every socket of the namespace, as a server does that has had enough of them. */
    dismiss: () => io.of('/shopper').disconnectSockets(),
    close: () => io.close(),
  };
};
