import type { AgentRequests } from '@aisle/protocol';
import type { AgentCaller, House } from '../house.ts';
import { countCampaigns } from './fetch-figures.ts';

/**
 * Columns of the campaigns' figures, a figure in each row. `group` is those who were shown it or those
 * who were held out.
 */
export const CAMPAIGN_COLUMNS = [
  ...['campaign', 'name', 'removed', 'group', 'figure', 'currency', 'value', 'unit'],
];

/** What each campaign has done in a period. Amounts are whole minor units. */
export async function* campaignRows(
  house: House,
  { storeId }: Pick<AgentCaller, 'storeId'>,
  { from, to }: AgentRequests['fetchCampaignFigures']['parsed'],
): AsyncGenerator<(string | number)[]> {
  const { campaigns } = await countCampaigns(house, { storeId, from, to });
  for (const { campaignId, name, removed, shown, held } of campaigns)
    for (const [group, { revenue, ...counts }] of Object.entries({ shown, held })) {
      const whose = [campaignId, name, removed ? 'yes' : 'no', group];
      for (const [figure, times] of Object.entries(counts))
        yield [...whose, figure, '', times, 'visits'];
      for (const { amount, currency } of revenue)
        yield [...whose, 'revenue', currency, amount, 'minor'];
    }
}
