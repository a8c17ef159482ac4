import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { sayReady } from '../processes/child.ts';

/** The baseline: a bare Socket.IO server that relays to a room and acknowledges. Keeps nothing. */
const http = createServer();
const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false });

io.on('connection', (socket) => {
  socket.on('watch', ({ rooms }: { rooms: string[] }, answer: (result: object) => void) => {
    void socket.join(rooms);
    answer({ ok: true, value: null });
  });
  socket.on('message', (message: { room: string }, answer: (result: object) => void) => {
    socket.to(message.room).emit('message', message);
    answer({ ok: true, value: null });
  });
});

http.listen(0, '127.0.0.1', () =>
  sayReady({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` }),
);
process.on('SIGTERM', () => process.exit(0));
