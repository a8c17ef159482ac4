import { eraseShopper } from './erase-shopper.ts';
import { eraseOwnData, fetchOwnData } from './own-data.ts';
import { fetchPrivacyRules, savePrivacyRules } from './privacy-rules.ts';

/** Who answers the requests of `requests/privacy.ts`. */
export const privacyHandlers = {
  shopper: { fetchOwnData, eraseOwnData },
  agent: { fetchPrivacyRules, savePrivacyRules, eraseShopper },
};
