import { v7 } from 'uuid';
import type { AisleOptions } from '../processes/aisle.ts';
import { type Child, startChild } from '../processes/child.ts';
import { PASSWORD, SITE_KEY } from '../processes/credentials.ts';
import { openAgent, openShopper, signIn } from '../processes/people.ts';
import { RawSocket } from '../processes/raw-socket.ts';
import type { Sender } from './drive.ts';

/** A server under load and the people connected to it. */
export type Side = { name: string; child: Child; senders: Sender[]; stop: () => Promise<void> };

/** Senders, and watchers that share their conversations evenly: the same on both sides. */
const PEOPLE = { senders: 100, watchers: 10 };
const TEXT = 'Does the oatmeal one itch on bare skin, and does it shrink in the wash?';

const module = (path: string) => new URL(path, import.meta.url).pathname;

/**
 * The bare Socket.IO relay: a room per sender, acknowledgement, nothing stored. `everywhere` more
 * people are in every room: the way a naive inbox is told of everything.
 */
export async function relaySide(everywhere = 0): Promise<Side> {
  const child = await startChild(module('./relay.ts'));
  const open = () => RawSocket.open({ url: child.url, namespace: '/', auth: {} });
  const rooms = Array.from({ length: PEOPLE.senders }, (_, i) => `room-${i}`);
  const sockets: RawSocket[] = [];
  for (let i = 0; i < PEOPLE.watchers; i++) {
    const watcher = await open();
    await watcher.ask('watch', { rooms: rooms.filter((_, at) => at % PEOPLE.watchers === i) });
    sockets.push(watcher);
  }
  for (let i = 0; i < everywhere; i++) {
    const watcher = await open();
    await watcher.ask('watch', { rooms });
    sockets.push(watcher);
  }
  const senders: Sender[] = [];
  for (const room of rooms) {
    const socket = await open();
    await socket.ask('watch', { rooms: [room] });
    sockets.push(socket);
    senders.push((done) => socket.send('message', { room, clientId: v7(), text: TEXT }, done));
  }
  return { name: 'bare relay', child, senders, stop: stopper(child, sockets) };
}

/**
 * Aisle: every message stored, acknowledged and announced. `inbox` more agents watch the inbox and
 * no conversation.
 */
export async function aisleSide(name: string, options: AisleOptions, inbox = 0): Promise<Side> {
  const child = await startChild(module('../processes/aisle.ts'), options);
  const cookie = await signIn(child.url, 'agent0@bench.example', PASSWORD);
  const sockets: RawSocket[] = [];
  for (let i = 0; i < PEOPLE.watchers + inbox; i++)
    sockets.push(await openAgent(child.url, cookie));
  const { sinkUrl: url } = options;
  if (url) await sockets[0]?.ask('addWebhookTarget', { url, events: ['message.created'] });
  for (const watcher of sockets.slice(PEOPLE.watchers))
    await watcher.ask('watchInbox', { tab: 'open' });
  const senders: Sender[] = [];
  for (let i = 0; i < PEOPLE.senders; i++) {
    const { socket, conversationId } = await openShopper(child.url, SITE_KEY);
    await sockets[i % PEOPLE.watchers]?.ask('watchConversation', { conversationId });
    sockets.push(socket);
    senders.push((done) => {
      const message = { conversationId, clientId: v7(), text: TEXT };
      const send = () =>
        socket.send('sendMessage', message, (answer) => {
          if (answer.startsWith('[{"ok":true')) return done();
          const [, wait] = /"code":"busy".*"retryAfterMs":(\d+)/.exec(answer) ?? [];
          if (wait === undefined) throw new Error(`refused: ${answer}`);
          // As the client does; the time it takes counts from the first try.
          setTimeout(send, Number(wait));
        });
      send();
    });
  }
  return { name, child, senders, stop: stopper(child, sockets) };
}

const stopper = (child: Child, sockets: RawSocket[]) => async () => {
  for (const socket of sockets) socket.close();
  await child.stop();
};
