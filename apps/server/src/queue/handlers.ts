import { fetchBoard } from './fetch-board.ts';
import { fetchQueuePlace } from './fetch-queue-place.ts';
import { fetchRoster } from './fetch-roster.ts';
import {
  fetchRouting,
  removeTeam,
  saveAgentRouting,
  saveRouting,
  saveTeam,
} from './manage-routing.ts';

/** Who answers the requests of `requests/routing.ts`. */
export const queueHandlers = {
  shopper: { fetchQueuePlace },
  agent: {
    fetchBoard,
    fetchRoster,
    fetchRouting,
    saveRouting,
    saveAgentRouting,
    saveTeam,
    removeTeam,
  },
};
