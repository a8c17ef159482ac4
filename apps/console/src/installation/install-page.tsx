import { systemClock } from '@aisle/client';
import { useEffect, useState } from 'preact/hooks';
import { ChooseOne } from '../controls/choose-one.tsx';
import { CopyBox } from '../controls/copy-box.tsx';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { CheckPanel } from './check-panel.tsx';
import { createInstallation, type Installation, type Installed } from './installation.ts';
import { OriginsForm } from './origins-form.tsx';
import { platformsFor } from './snippets.ts';
import { installationWords } from './words.ts';

/** How the widget comes onto the shop, and whether it has arrived. */
const InstallPage = ({ desk }: { desk: Desk }) => {
  const [installation] = useState(() => createInstallation(desk.client, systemClock));
  useEffect(() => void installation.load(), [installation]);
  const state = installation.state.value;
  if (state.kind === 'loading')
    return (
      <div class="max-w-180 space-y-3 p-6" role="status" aria-label={installationWords.loading}>
        <div class="skeleton h-12" />
        <div class="skeleton h-40" />
      </div>
    );
  if (state.kind === 'refused')
    return (
      <div class="max-w-180 p-6" role="alert">
        <p class="mb-3">{installationWords.failed(sentence(state.refusal))}</p>
        <button class="button" type="button" onClick={() => void installation.load()}>
          {installationWords.tryAgain}
        </button>
      </div>
    );
  return <Ready desk={desk} installation={installation} installed={state.value} />;
};

type ReadyProps = { desk: Desk; installation: Installation; installed: Installed };

const Ready = ({ desk, installation, installed }: ReadyProps) => {
  const { origins } = installed;
  const first = origins.find((origin) => !origin.endsWith('*')) ?? '';
  return (
    <div class="max-w-180 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{installationWords.install}</h1>
      <p class="mb-6 text-muted">{installationWords.installHint}</p>
      <Snippet {...installed} />
      <CheckPanel
        desk={desk}
        installation={installation}
        page={first}
        onAdd={(origin) => void installation.saveOrigins([...origins, origin])}
      />
      <OriginsForm key={origins.join(' ')} installation={installation} origins={origins} />
    </div>
  );
};

const Snippet = ({ scriptUrl, siteKey }: Installed) => {
  const platforms = platformsFor({ scriptUrl, siteKey });
  const [chosen, setChosen] = useState(0);
  const platform = platforms[chosen];
  if (!platform) return null;
  return (
    <section class="mb-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="snippet">
      <h2 id="snippet" class="mb-3 text-16 font-semibold">
        {installationWords.putOnShop}
      </h2>
      <ChooseOne
        legend={installationWords.madeWith}
        names={platforms.map(({ name }) => name)}
        chosen={chosen}
        onChoose={setChosen}
      />
      <ol class="mb-3 list-decimal space-y-1 ps-5">
        {platform.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <CopyBox key={platform.name} name={installationWords.snippet} text={platform.code} />
    </section>
  );
};

export default InstallPage;
