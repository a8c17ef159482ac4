import type { RefusalCode } from '@aisle/protocol';

/** What a refused handshake gets as `connect_error`: `data` is the refusal. */
export const refusedHandshake = (code: RefusalCode, message: string): Error =>
  Object.assign(new Error(message), { data: { code, message } });
