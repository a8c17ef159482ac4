import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { type Socket as Client, io as connect } from 'socket.io-client';
import { afterEach, expect, test } from 'vitest';
import { gatherWrites } from './gather-writes.ts';

const FRAMES = Array.from({ length: 20 }, (_, i) => i);
const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A bare server with one client, which hears numbers. */
async function connected(transports: string[]) {
  const http = createServer();
  const io = new Server(http);
  gatherWrites(io);
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  stops.push(() => io.close());
  const { port } = http.address() as AddressInfo;
  const client: Client = connect(`http://127.0.0.1:${port}`, { transports, reconnection: false });
  stops.push(() => client.disconnect());
  const heard: number[] = [];
  client.on('number', (value: number) => heard.push(value));
  const [socket] = await Promise.all([
    new Promise<Socket>((resolve) => io.once('connection', resolve)),
    new Promise<void>((resolve) => client.once('connect', resolve)),
  ]);
  return { io, socket, client, heard };
}

test('what is told in one turn leaves in one write, in order', async () => {
  const { io, socket, heard } = await connected(['websocket']);
  const writes: number[] = [];
  io.engine.on('flush', (_link: unknown, packets: unknown[]) => writes.push(packets.length));
  for (const value of FRAMES) {
    // Answers follow promises, which settle within the turn.
    await Promise.resolve();
    socket.emit('number', value);
  }
  await expect.poll(() => heard.length).toBe(FRAMES.length);
  expect(heard).toEqual(FRAMES);
  expect(writes).toEqual([FRAMES.length]);
});

test.each([['websocket'], ['polling']])(
  'what was told before a link is closed still arrives: %s',
  async (transport) => {
    const { socket, client, heard } = await connected([transport]);
    const closed = new Promise((resolve) => client.once('disconnect', resolve));
    for (const value of FRAMES) socket.emit('number', value);
    socket.disconnect(true);
    await closed;
    expect(heard).toEqual(FRAMES);
  },
);
