import { askForGift } from './ask-for-gift.ts';
import { changeGift } from './change-gift.ts';
import { createResumeLink } from './create-resume-link.ts';
import { estimateDelivery } from './estimate-delivery.ts';
import { fetchGift } from './fetch-gift.ts';
import { pointAt } from './point-at.ts';
import { reportGuideFollowed } from './report-guide-followed.ts';
import { sendCheckoutLink } from './send-checkout-link.ts';

/** Who answers the requests of `requests/guide.ts`. */
export const guideHandlers = {
  shopper: { fetchGift, changeGift, estimateDelivery, reportGuideFollowed, createResumeLink },
  agent: { fetchGift, changeGift, estimateDelivery, pointAt, sendCheckoutLink, askForGift },
};
