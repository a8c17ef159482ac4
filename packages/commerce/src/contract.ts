import { describe } from 'vitest';
import { catalogueContract } from './contract/catalogue.ts';
import { faultContract } from './contract/faults.ts';
import { hostileContract } from './contract/hostile.ts';
import { sellingContract } from './contract/selling.ts';
import type { Setting } from './contract/setting.ts';
import { webhookContract } from './contract/webhooks.ts';

export type { OpenShop, Setting, Ware } from './contract/setting.ts';
export { SECRET } from './contract/webhooks.ts';

/** What every connector must do: one suite, run against a shop of each platform. */
export const connectorContract = (setting: Setting): void => {
  describe(setting.platform, () => {
    catalogueContract(setting);
    sellingContract(setting);
    webhookContract(setting);
    faultContract(setting);
    hostileContract(setting);
  });
};
