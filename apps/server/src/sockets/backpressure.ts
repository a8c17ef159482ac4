import type { Server } from 'socket.io';

/** The room of links that are too slow for inbox summaries. */
export const CLOGGED = 'clogged';

const SUMMARIES_STOP_AT = 256;
const CLOSE_AT_PACKETS = 1_024;
const CLOSE_AT_BYTES = 1_048_576;
const LOOK_EVERY_MS = 250;

/** As far as it is looked at here. `bufferedAmount` would not show what waits. */
type Buffer = readonly { data?: unknown }[];

/**
 * Watches what waits to be sent. A link past 256 packets gets no summaries, one past 1,024 packets
 * or 1 MiB is closed and catches up by `seq` when it is back. Returns how to stop.
 */
export function watchBackpressure(io: Server, onClosed: () => void): () => void {
  const timer = setInterval(() => {
    for (const side of [io.of('/shopper'), io.of('/agent')])
      for (const socket of side.sockets.values()) {
        const waiting = waitingFor(socket.conn);
        if (isTooSlow(waiting)) {
          onClosed();
          socket.conn.close(true);
        } else if (waiting.length >= SUMMARIES_STOP_AT) void socket.join(CLOGGED);
        else if (socket.rooms.has(CLOGGED)) void socket.leave(CLOGGED);
      }
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

// Private in Engine.IO's types, and the only place where what waits can be seen.
const waitingFor = (conn: unknown): Buffer => (conn as { writeBuffer: Buffer }).writeBuffer;

function isTooSlow(waiting: Buffer): boolean {
  if (waiting.length >= CLOSE_AT_PACKETS) return true;
  if (waiting.length < 16) return false;
  let bytes = 0;
  for (const { data } of waiting) if (typeof data === 'string') bytes += data.length;
  return bytes >= CLOSE_AT_BYTES;
}
