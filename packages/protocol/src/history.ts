import { z } from 'zod';
import { author } from './message.ts';
import { money } from './money.ts';
import { count, id, instant, text } from './text.ts';

/** An earlier conversation of a shopper, as one line. */
export const earlierConversation = z.strictObject({
  conversationId: id,
  status: z.enum(['open', 'snoozed', 'closed']),
  createdAt: instant,
  updatedAt: instant,
  assignedTo: id.nullable(),
  last: z.strictObject({ author, kind: z.string(), preview: text(200) }).nullable(),
});

/** What she has bought in one currency, orders that came back taken off. */
export const spend = z.strictObject({
  orders: count,
  /** Of these, orders only her page has told of. */
  reported: count,
  gross: money,
  net: money,
});

export type EarlierConversation = z.infer<typeof earlierConversation>;
export type Spend = z.infer<typeof spend>;
