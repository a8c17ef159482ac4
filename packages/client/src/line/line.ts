import type { Refusal, Result } from '@aisle/protocol';
import type { ReadonlySignal } from '@preact/signals-core';

/** Where a line is. `refused` is final until `connect` is called again. */
export type LineState =
  | { at: 'closed' }
  | { at: 'connecting' }
  | { at: 'connected' }
  /** `failures` tries in a row went wrong; the next is made at `until` (clock milliseconds). */
  | { at: 'waiting'; failures: number; until: number; refusal: Refusal | null }
  | { at: 'refused'; refusal: Refusal };

/** The port to the server that everything above speaks through. */
export type Line = {
  readonly state: ReadonlySignal<LineState>;
  /** Starts connecting and keeps reconnecting until `close`. */
  connect: () => void;
  /** Ends the link; what was asked is answered `unavailable`. */
  close: () => void;
  /** Takes the link down and builds it anew at once; also ends a wait. Nothing when closed. */
  rebuild: () => void;
  /** Volatile: dropped while not connected. */
  emit: (name: string, payload: unknown) => void;
  /**
   * Asked while connecting or waiting, it goes out with the next connection. `timeout` when no
   * answer came in time, `unavailable` when the link was lost after sending: either way the
   * server may or may not have done it.
   */
  ask: (name: string, payload: unknown, timeoutMs: number) => Promise<Result<unknown>>;
  /** Calls `handler` for every notice of that name; returns how to stop. */
  on: (name: string, handler: (notice: unknown) => void) => () => void;
};

/**
 * Called before every connection with why the last one was refused, if it was. Answers the
 * handshake's `auth`; a retryable refusal waits, a final one ends in `refused`.
 */
export type Auth = (refused: Refusal | null) => Result<object> | Promise<Result<object>>;

/** One connection, made and thrown away by a line. */
export type Link = {
  send: (name: string, payload: unknown, answer: (value: unknown) => void) => void;
  close: () => void;
};

/** What a link tells its line. After `lost` it is thrown away. */
export type LinkEvents = {
  opened: () => void;
  told: (name: string, notice: unknown) => void;
  lost: (refusal?: Refusal) => void;
};

/** Opens a link: by our own websocket, by socket.io-client or by plain HTTP. */
export type OpenLink = (auth: object, events: LinkEvents) => Link | Promise<Link>;

export const isUp = ({ state }: Line): boolean => state.peek().at === 'connected';
