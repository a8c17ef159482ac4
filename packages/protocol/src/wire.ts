import type { z } from 'zod';
import type { agentNotices, shopperNotices } from './notices.ts';
import type { agentRequests, shopperRequests } from './requests.ts';
import type { Result } from './result.ts';

type RequestTable = Record<string, { payload: z.ZodType; reply: z.ZodType }>;
type NoticeTable = Record<string, z.ZodType>;

/** A table of requests as types: what is sent, what the server's handler gets, what it answers. */
export type Requests<Table extends RequestTable> = {
  [Name in keyof Table]: {
    payload: z.input<Table[Name]['payload']>;
    parsed: z.output<Table[Name]['payload']>;
    reply: z.output<Table[Name]['reply']>;
  };
};

export type Notices<Table extends NoticeTable> = {
  [Name in keyof Table]: z.output<Table[Name]>;
};

export type ShopperRequests = Requests<typeof shopperRequests>;
export type AgentRequests = Requests<typeof agentRequests>;
export type ShopperNotices = Notices<typeof shopperNotices>;
export type AgentNotices = Notices<typeof agentNotices>;

/** Requests as Socket.IO events: payload and acknowledgement. */
export type RequestEvents<R extends Record<string, { payload: unknown; reply: unknown }>> = {
  [Name in keyof R]: (
    payload: R[Name]['payload'],
    answer: (result: Result<R[Name]['reply']>) => void,
  ) => void;
};

/** Notices as Socket.IO events. */
export type NoticeEvents<N> = { [Name in keyof N]: (notice: N[Name]) => void };

/** Socket.IO namespaces. */
export type Namespace = '/shopper' | '/agent';
