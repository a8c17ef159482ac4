import { systemClock } from '@aisle/client';
import type { Refusal, StoreLook } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import {
  createInstallation,
  type Installation,
  type Installed,
} from '../installation/installation.ts';
import { sentence } from '../refusals/sentence.ts';
import { LookFields } from './look-fields.tsx';
import { PreviewFrame } from './preview-frame.tsx';
import { appearanceWords } from './words.ts';

/** How the chat looks on the shop's pages, tried out before it is saved. */
const AppearancePage = ({ desk }: { desk: Desk }) => {
  const [installation] = useState(() => createInstallation(desk.client, systemClock));
  useEffect(() => void installation.load(), [installation]);
  const state = installation.state.value;
  if (state.kind === 'loading')
    return (
      <div class="max-w-180 space-y-3 p-6" role="status" aria-label={appearanceWords.loading}>
        <div class="skeleton h-12" />
        <div class="skeleton h-60" />
      </div>
    );
  if (state.kind === 'refused')
    return (
      <div class="max-w-180 p-6" role="alert">
        <p class="mb-3">{appearanceWords.failed(sentence(state.refusal))}</p>
        <button class="button" type="button" onClick={() => void installation.load()}>
          {appearanceWords.tryAgain}
        </button>
      </div>
    );
  // Somebody else's change replaces what stands here: the form begins anew from it.
  const key = JSON.stringify(state.value.look);
  return <Editor key={key} installation={installation} installed={state.value} />;
};

type Saving = 'idle' | 'saving' | 'saved' | Refusal;

const Editor = ({
  installation,
  installed,
}: {
  installation: Installation;
  installed: Installed;
}) => {
  const { look, siteKey } = installed;
  const [wanted, setWanted] = useState(look);
  const [saving, setSaving] = useState<Saving>('idle');
  const change = (next: StoreLook) => {
    setWanted(next);
    setSaving('idle');
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (saving === 'saving' || wanted.name.trim() === '') return;
    setSaving('saving');
    setSaving((await installation.saveLook(wanted)) ?? 'saved');
  };
  return (
    <div class="px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{appearanceWords.appearance}</h1>
      <p class="mb-6 text-muted">{appearanceWords.appearanceHint}</p>
      <div class="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,375px)]">
        <form noValidate onSubmit={(event) => void save(event)}>
          <LookFields look={wanted} onLook={change} />
          <Outcome saving={saving} />
        </form>
        <PreviewFrame siteKey={siteKey} appearance={wanted.appearance} />
      </div>
    </div>
  );
};

const Outcome = ({ saving }: { saving: Saving }) => (
  <>
    <div role="alert">
      {typeof saving === 'object' && (
        <p class="mb-3 rounded-control bg-danger-tint px-3 py-2 text-danger">
          {saving.code === 'stale'
            ? appearanceWords.changedMeanwhile
            : appearanceWords.notSaved(sentence(saving))}
        </p>
      )}
    </div>
    <div class="flex items-center gap-3">
      <button class="button button-accent" type="submit" aria-disabled={saving === 'saving'}>
        {appearanceWords.save}
      </button>
      <span role="status" class="text-muted">
        {saving === 'saved' ? appearanceWords.saved : ''}
      </span>
    </div>
  </>
);

export default AppearancePage;
