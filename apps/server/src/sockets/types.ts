import type {
  AgentNotices,
  AgentRequests,
  NoticeEvents,
  RequestEvents,
  ShopperNotices,
  ShopperRequests,
} from '@aisle/protocol';
import type { Namespace, Socket } from 'socket.io';
import type { AgentCaller, ShopperCaller } from '../house.ts';

/** What the server keeps with a socket. */
export type SocketData<C> = {
  caller: C;
  unknownEvents: number;
  /** The second it last spoke in, and how often. */
  second: number;
  events: number;
  /** Conversations whose rooms it is in. */
  watching: Set<string>;
};

type None = Record<string, never>;

type ShopperData = SocketData<ShopperCaller>;
type AgentData = SocketData<AgentCaller> & { sessionId: string };

export type ShopperNamespace = Namespace<
  RequestEvents<ShopperRequests>,
  NoticeEvents<ShopperNotices>,
  None,
  ShopperData
>;
export type AgentNamespace = Namespace<
  RequestEvents<AgentRequests>,
  NoticeEvents<AgentNotices>,
  None,
  AgentData
>;
export type ShopperSocket = Socket<
  RequestEvents<ShopperRequests>,
  NoticeEvents<ShopperNotices>,
  None,
  ShopperData
>;
export type AgentSocket = Socket<
  RequestEvents<AgentRequests>,
  NoticeEvents<AgentNotices>,
  None,
  AgentData
>;
