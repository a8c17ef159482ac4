import type { Desk } from '../desk/desk.ts';

/** Everyone’s saved replies, which is what a rule may send, by their titles. */
export const sharedReplies = ({
  replies,
}: Pick<Desk, 'replies'>): (readonly [replyId: string, title: string])[] =>
  replies.replies.value
    .filter(({ shared }) => shared)
    .map(({ replyId, title }) => [replyId, title] as const);
