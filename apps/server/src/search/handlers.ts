import { searchConversations } from './search-conversations.ts';

export const searchHandlers = { agent: { searchConversations } };
