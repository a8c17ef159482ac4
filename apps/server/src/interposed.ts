import type { Storage } from '@aisle/storage';
import type { AgentHandlers, ShopperHandlers } from './handlers.ts';
import type { Rooms } from './rooms.ts';

/** Stands between the server and its parts, from outside: for planted bugs in tests. */
export type Interposed = {
  storage?: (storage: Storage) => Storage;
  rooms?: (rooms: Rooms) => Rooms;
  handlers?: (
    handlers: { shopper: ShopperHandlers; agent: AgentHandlers },
    storage: Storage,
  ) => {
    shopper: ShopperHandlers;
    agent: AgentHandlers;
  };
};
