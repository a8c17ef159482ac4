import { z } from 'zod';
import { role } from '../agent.ts';
import { teamMember } from '../team.ts';
import { count, id } from '../text.ts';

const seen = { agentId: id, version: count };
const changed = z.strictObject({ agent: teamMember });

/** Who works for the store, and as what (rule 28). */
export const teamRequests = {
  shopper: {},
  agent: {
    fetchTeam: {
      payload: z.strictObject({}),
      reply: z.strictObject({ agents: z.array(teamMember) }),
    },
    /** Her consoles reconnect with the new role. */
    changeRole: { payload: z.strictObject({ ...seen, role }), reply: changed },
    /** Her sessions of this store end, and her open conversations go back to the queue. */
    disableAgent: { payload: z.strictObject(seen), reply: changed },
    enableAgent: { payload: z.strictObject(seen), reply: changed },
  },
} as const;
