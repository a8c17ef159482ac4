import { fetchCampaignFigures, fetchCampaignRows } from './fetch-figures.ts';
import {
  arrangeCampaigns,
  fetchCampaigns,
  removeCampaign,
  saveCampaign,
} from './manage-campaigns.ts';

/** Who answers the requests of `requests/campaign.ts`. */
export const campaignHandlers = {
  agent: {
    fetchCampaigns,
    saveCampaign,
    removeCampaign,
    arrangeCampaigns,
    fetchCampaignFigures,
    fetchCampaignRows,
  },
};
