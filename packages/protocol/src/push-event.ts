/** What may call an agent who looks at no console; the words of the sounds. */
export const PUSH_EVENTS = ['conversation', 'message', 'mention', 'follow_up'] as const;
export type PushEvent = (typeof PUSH_EVENTS)[number];
