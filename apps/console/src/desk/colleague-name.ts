import type { Desk } from './desk.ts';
import { deskWords } from './words.ts';

/** A colleague’s name, as far as anything here tells it. */
export const nameColleague =
  ({ thread, handing, handling }: Pick<Desk, 'thread' | 'handing' | 'handling'>) =>
  (agentId: string): string =>
    [
      ...(thread.value?.viewers.value ?? []),
      ...(thread.value?.conversation.value?.agents ?? []),
      ...handing.roster.value.colleagues,
      ...handling.colleagues.value,
    ].find((one) => one.agentId === agentId)?.name ?? deskWords.aColleague;
