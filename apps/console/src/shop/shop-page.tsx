import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { AllowancesForm } from './allowances-form.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { IdentitySection } from './identity-section.tsx';
import { SettingsForm } from './settings-form.tsx';
import { createShopSetup } from './shop-setup.ts';
import { SneakPeekSection } from './sneak-peek-section.tsx';

/** Where an owner connects the shop behind the store, and settles how it sells. */
export const ShopPage = ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createShopSetup(desk.client));
  useEffect(() => void setup.load(), [setup]);
  const shop = setup.shop.value;
  const settings = setup.settings.value;
  const allowances = setup.allowances.value;
  if ([shop, settings, allowances].some((one) => one.kind === 'loading'))
    return (
      <div class="max-w-180 space-y-3 p-6" role="status" aria-label="Loading the shop">
        <div class="skeleton h-12" />
        <div class="skeleton h-40" />
      </div>
    );
  const refused = [shop, settings, allowances].find((one) => one.kind === 'refused');
  if (refused)
    return (
      <div class="max-w-180 p-6" role="alert">
        <p class="mb-3">The server could not tell about the shop: {refused.refusal.message}.</p>
        <button class="button" type="button" onClick={() => void setup.load()}>
          Try again
        </button>
      </div>
    );
  return (
    <div class="max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">Shop</h1>
      <p class="mb-6 text-muted">
        What the chat may ask of your shop’s server, and how your shop sells.
      </p>
      {shop.kind === 'ready' && <ConnectionForm setup={setup} shop={shop.value} />}
      {settings.kind === 'ready' && <SettingsForm setup={setup} settings={settings.value} />}
      {allowances.kind === 'ready' && (
        <AllowancesForm setup={setup} allowances={allowances.value} />
      )}
      <SneakPeekSection desk={desk} />
      <IdentitySection desk={desk} />
    </div>
  );
};
