import { ShopError } from './port.ts';

/** The refusal of what a platform cannot do. */
export const unsupported = (platform: string, what: string): Promise<never> =>
  Promise.reject(new ShopError('unsupported', `${platform} cannot do this: ${what}`));
