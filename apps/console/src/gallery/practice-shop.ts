import { ok } from '@aisle/protocol';

/** A store without a shop yet, and two platforms to choose from. */
export const practiceShop = {
  fetchConnection: () =>
    ok({
      connection: null,
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
  checkConnection: () =>
    ok({ check: { kind: 'failed' as const, why: 'The shop did not answer within 5 seconds.' } }),
  connectShop: () =>
    ok({
      check: { kind: 'failed' as const, why: 'The shop did not answer within 5 seconds.' },
      connection: null,
    }),
  disconnectShop: () => ok(null),
  fetchSettings: () => ok({ settings: {} }),
  saveSettings: () => ok(null),
};
