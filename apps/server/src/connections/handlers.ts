import {
  checkConnection,
  connectShop,
  disconnectShop,
  fetchConnection,
  fetchSettings,
  saveSettings,
} from './manage-connection.ts';

/** Who answers the requests of `requests/connection.ts`. */
export const connectionHandlers = {
  shopper: {},
  agent: {
    fetchConnection,
    checkConnection,
    connectShop,
    disconnectShop,
    fetchSettings,
    saveSettings,
  },
};
