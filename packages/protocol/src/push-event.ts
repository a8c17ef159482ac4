/** What may call an agent who looks at no console; the words of the sounds. */
export const PUSH_EVENTS = ['conversation', 'message', 'mention'] as const;
export type PushEvent = (typeof PUSH_EVENTS)[number];
