import { PLATFORMS } from '@aisle/commerce';
import {
  type AgentRequests,
  ok,
  refuseField,
  type ShopConnection,
  type StoreSettings,
} from '@aisle/protocol';
import { shopSettings } from '@aisle/protocol/schemas';
import { isTimeZone } from '../hours/is-time-zone.ts';
import type { AgentCaller, Handler, House } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';
import { checkShop } from './check-shop.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

async function describe(house: House, storeId: string): Promise<ShopConnection | null> {
  const found = await house.connections.read(storeId);
  if (!found) return null;
  const { platform, settings, keys, problem, checkedAt } = found;
  return {
    platform,
    settings,
    keys,
    ...(problem && { problem }),
    ...(checkedAt !== null && { checkedAt }),
    webhookUrl: `${house.publicUrl()}/api/v1/webhooks/${storeId}`,
  };
}

export const fetchConnection: Answers<'fetchConnection'> = async (house, caller) => {
  const platforms = PLATFORMS.map(({ open: _, ...form }) => form);
  return ok({ connection: await describe(house, caller.storeId), platforms });
};

export const checkConnection: Answers<'checkConnection'> = async (house, caller, { filledIn }) => {
  const error = await house.limits.take('read', `shop${caller.storeId}`);
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const open = () =>
    filledIn ? house.connections.open(storeId, filledIn) : house.connections.of(storeId);
  const check = await checkShop(open, house.clock);
  if (!filledIn)
    await house.connections.noteCheck(storeId, check.kind === 'failed' ? check.why : null);
  return ok({ check });
};

export const connectShop: Answers<'connectShop'> = async (house, caller, filledIn) => {
  const error = await house.limits.take('read', `shop${caller.storeId}`);
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const check = await checkShop(() => house.connections.open(storeId, filledIn), house.clock);
  // What does not work replaces nothing that does.
  if (check.kind === 'healthy') await house.connections.save(storeId, filledIn);
  return ok({ check, connection: await describe(house, storeId) });
};

export const disconnectShop: Answers<'disconnectShop'> = async (house, caller) => {
  await house.connections.drop(caller.storeId);
  return ok(null);
};

export const fetchSettings: Answers<'fetchSettings'> = async (house, { storeId }) =>
  ok({ settings: await house.settingsOf(storeId) });

export const saveSettings: Answers<'saveSettings'> = async (house, caller, { settings }) => {
  if (settings.delivery && !isTimeZone(settings.delivery.timeZone))
    return refuseField('delivery.timeZone', 'there is no such time zone');
  const { storeId } = caller;
  await changeSettings(house, storeId, (before) => ({ ...otherParts(before), ...settings }));
  // The windows may have changed: what counts is counted again.
  house.recounts.start(storeId);
  return ok(null);
};

/** What is settled on pages of its own. */
const otherParts = (settings: StoreSettings): StoreSettings =>
  Object.fromEntries(Object.entries(settings).filter(([part]) => !(part in shopSettings.shape)));
