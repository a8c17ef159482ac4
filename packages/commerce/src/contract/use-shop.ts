import { afterEach } from 'vitest';
import type { OpenShop, OpenShopWith, Setting } from './setting.ts';

/** Opens shops for the tests of a suite and closes them after each. */
export function useShop(setting: Setting) {
  const opened: OpenShop[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((shop) => shop.close()));
  });
  return async (options: Partial<OpenShopWith> & Pick<OpenShopWith, 'wares'>) => {
    const shop = await setting.open({ currency: 'EUR', tools: {}, ...options });
    opened.push(shop);
    return shop;
  };
}
