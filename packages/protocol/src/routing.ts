import { z } from 'zod';
import { presence } from './agent.ts';
import { count, id, label, webAddress, writing } from './text.ts';

/** The primary part of a BCP 47 tag, such as `de`. */
export const language = z.string().regex(/^[a-z]{2,3}$/);

/** What somebody is good at, in a short word of the store's own. */
export const skill = writing(30);

/** The page she is on tells what the conversation is about. */
export const routingRule = z.strictObject({
  /** Part of the page's address, such as `/returns`. */
  page: writing(100),
  skill,
});

/** How a store shares out its conversations. */
export const routing = z.strictObject({
  /** `manual`: agents take what they want; `automatic`: the queue gives it to them. */
  mode: z.enum(['automatic', 'manual']),
  /** Open conversations an agent has at once, unless a number of her own is set. */
  capacity: z.int().min(0).max(50),
  /** Looked at in order; the first that fits counts. */
  rules: z.array(routingRule).max(20),
});

export const team = z.strictObject({
  teamId: id,
  name: label,
  members: z.array(id).max(200),
});

/** What one agent takes. */
export const agentRouting = z.strictObject({
  agentId: id,
  /** null: what the store allows everyone. 0: nothing by itself. */
  capacity: z.int().min(0).max(50).nullable(),
  languages: z.array(language).max(20),
  skills: z.array(skill).max(20),
});

/** Why the queue chose this agent: all that spoke for her, the weightiest first. */
export const routingReason = z.enum(['knows_her', 'language', 'skill', 'team', 'load', 'idle']);

/** Whether somebody can be given something now. `absent`: no tab of the console is open. */
export const whereabouts = z.enum([...presence.options, 'absent']);

/** A colleague as whoever hands something on sees her. */
export const colleague = z.strictObject({
  agentId: id,
  name: label,
  photo: webAddress.optional(),
  whereabouts,
  /** Open conversations she has, and how many she takes by herself. */
  load: count,
  capacity: count,
  /** Hers in which a shopper waits for an answer. */
  waiting: count,
});

/** Where she stands in the queue. */
export const queuePlace = z.strictObject({
  /** 1 is next. */
  position: z.int().min(1),
  /** Until somebody answers, by how fast shoppers were answered lately; null: nobody can tell. */
  estimateMs: count.nullable(),
});

export type Routing = z.infer<typeof routing>;
export type RoutingRule = z.infer<typeof routingRule>;
export type Team = z.infer<typeof team>;
export type AgentRouting = z.infer<typeof agentRouting>;
export type RoutingReason = z.infer<typeof routingReason>;
export type Whereabouts = z.infer<typeof whereabouts>;
export type Colleague = z.infer<typeof colleague>;
export type QueuePlace = z.infer<typeof queuePlace>;
