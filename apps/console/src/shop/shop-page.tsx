import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { AllowancesForm } from './allowances-form.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { IdentitySection } from './identity-section.tsx';
import { SettingsForm } from './settings-form.tsx';
import { createShopSetup } from './shop-setup.ts';
import { SneakPeekSection } from './sneak-peek-section.tsx';
import { shopWords } from './words.ts';

/** Where an owner connects the shop behind the store, and settles how it sells. */
export default ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createShopSetup(desk.client));
  useEffect(() => void setup.load(), [setup]);
  const shop = setup.shop.value;
  const settings = setup.settings.value;
  const allowances = setup.allowances.value;
  if ([shop, settings, allowances].some((one) => one.kind === 'loading'))
    return (
      <div class="max-w-180 space-y-3 p-6" role="status" aria-label={shopWords.loading}>
        <div class="skeleton h-12" />
        <div class="skeleton h-40" />
      </div>
    );
  const refused = [shop, settings, allowances].find((one) => one.kind === 'refused');
  if (refused)
    return (
      <div class="max-w-180 p-6" role="alert">
        <p class="mb-3">{shopWords.refused(sentence(refused.refusal))}</p>
        <button class="button" type="button" onClick={() => void setup.load()}>
          {shopWords.tryAgain}
        </button>
      </div>
    );
  return (
    <div class="max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{shopWords.shop}</h1>
      <p class="mb-6 text-muted">{shopWords.about}</p>
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
