import { type AgentRequests, ok, type Result, refuse, type StoreSettings } from '@aisle/protocol';
import { v7 } from 'uuid';
import { MIA } from './floor.ts';
import { practiceIdentity } from './practice-identity.ts';

type Name =
  | 'fetchConnection'
  | 'checkConnection'
  | 'connectShop'
  | 'disconnectShop'
  | 'fetchSettings'
  | 'saveSettings'
  | 'fetchAllowances'
  | 'setAllowance';
type Answers = {
  [N in Name]: (payload: AgentRequests[N]['parsed']) => Result<AgentRequests[N]['reply']>;
};

/** A store with the practice shop behind it, which cannot be connected anew, and three agents. */
export const practiceShop = (shop: string): Answers & ReturnType<typeof practiceIdentity> => {
  let settings: StoreSettings = {};
  const agents: AgentRequests['fetchAllowances']['reply']['agents'] = [
    { agentId: MIA, name: 'Mia Lindqvist', role: 'owner', percent: null },
    { agentId: v7(), name: 'Tomasz Wiśniewski', role: 'agent', percent: 20 },
    { agentId: v7(), name: 'ليلى منصور', role: 'agent', percent: null },
  ];
  const away = { kind: 'failed' as const, why: 'The shop did not answer within 5 seconds.' };
  const connection = {
    ...{ platform: 'demo', settings: { url: shop }, keys: {} },
    webhookUrl: `${shop}/api/v1/webhooks/1`,
  };
  return {
    ...practiceIdentity(),
    fetchConnection: () =>
      ok({
        connection,
        platforms: [
          {
            platform: 'demo',
            name: 'Demo shop',
            about: 'The small knitwear shop that comes along.',
            steps: ['Start the shop and give its key here.'],
            fields: [
              {
                ...{ name: 'url', label: 'Shop address', hint: 'http://localhost:4100' },
                ...{ secret: false, optional: false },
              },
            ],
          },
        ],
      }),
    checkConnection: () => ok({ check: away }),
    connectShop: () => ok({ check: away, connection }),
    disconnectShop: () => ok(null),
    fetchSettings: () => ok({ settings }),
    saveSettings: (asked) => {
      settings = asked.settings;
      return ok(null);
    },
    fetchAllowances: () => ok({ agents, percent: settings.discounts?.percent ?? 10 }),
    setAllowance: ({ agentId, percent }) => {
      const agent = agents.find((one) => one.agentId === agentId);
      if (!agent) return refuse('not_found', 'the store has no such agent');
      agent.percent = percent;
      return ok(null);
    },
  };
};
