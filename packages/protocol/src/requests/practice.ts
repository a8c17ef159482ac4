import { z } from 'zod';
import { agent } from '../agent.ts';

/** Practising apart from every real shopper (rule 54). */
export const practiceRequests = {
  shopper: {},
  agent: {
    /** A store for her practice alone: the one she has, or a new one. */
    startPractice: {
      payload: z.strictObject({}),
      reply: z.strictObject({
        /** Who she is in it; its store id opens her second line. */
        agent,
        /** For the practice shoppers, who come from this server's own pages only. */
        siteKey: z.string(),
      }),
    },
  },
} as const;
