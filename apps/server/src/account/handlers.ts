import { changeOwnCard, removeOwnPortrait } from '../agents/change-card.ts';
import { setWeeklyLetter } from '../weekly/set-weekly-letter.ts';
import { changePassword } from './change-password.ts';
import { endOtherSignIns, endSignIn, fetchAccount, switchStore } from './manage-sign-ins.ts';

/** Who answers the requests of `requests/account.ts`. */
export const accountHandlers = {
  shopper: {},
  agent: {
    fetchAccount,
    changeOwnCard,
    removeOwnPortrait,
    endSignIn,
    endOtherSignIns,
    changePassword,
    setWeeklyLetter,
    switchStore,
  },
};
