import type { Campaign, CampaignReply, CampaignReport, Result } from '@aisle/protocol';
import { v7 } from 'uuid';
import { ORIGIN, type TestServer } from './start-test-server.ts';

/** A campaign that speaks to everybody at once, but for what is given. */
export const campaignOf = (more: Partial<Campaign> = {}): Campaign => ({
  ...{ campaignId: v7(), name: 'Sizes', on: true, words: { '*': 'Which size?' }, senderId: null },
  when: { pages: [], seconds: 0, visitor: 'any', languages: [] },
  ...{ hours: 'any', holdout: 0 },
  ...more,
});

/** Sends what a page's script says of campaigns. */
export async function tellCampaign(
  { app }: TestServer,
  report: CampaignReport,
  origin = ORIGIN,
): Promise<Result<CampaignReply | null>> {
  const response = await app.inject({
    ...{ method: 'POST', url: '/api/v1/shopper/campaign' },
    headers: { origin, 'content-type': 'text/plain' },
    body: JSON.stringify(report),
  });
  return response.json();
}
