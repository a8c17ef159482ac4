import { systemClock } from '@aisle/client';
import { DESK_LIMITS, type KeptCampaign } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { MoveButtons } from '../controls/move-buttons.tsx';
import { SavedPage } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { CampaignForm } from './campaign-form.tsx';
import { whenWords } from './campaign-words.ts';
import { type CampaignsDesk, createCampaignsDesk } from './campaigns-desk.ts';
import { CapsForm } from './caps-form.tsx';
import { fromTemplate, TEMPLATES } from './templates.ts';
import { campaignsWords } from './words.ts';

/** Greetings that say themselves: written, put in order, switched on and off. */
const CampaignsPage = ({ desk }: { desk: Desk }) => {
  const [campaigns] = useState(() => createCampaignsDesk(desk.client, systemClock));
  useEffect(() => void campaigns.load(), [campaigns]);
  const state = campaigns.state.value;
  const draft = campaigns.draft.value;
  const told = state.at === 'there' ? state.told : null;
  const full = (told?.campaigns.length ?? 0) >= DESK_LIMITS.campaigns;
  return (
    <SavedPage
      title={campaignsWords.campaigns}
      make={draft || !told || full ? null : campaignsWords.make}
      onMake={() => campaigns.make()}
      said={campaigns.said.value}
      about={campaignsWords.about}
      open={draft?.campaignId ?? null}
    >
      {state.at === 'loading' && (
        <div class="space-y-3" role="status" aria-label={campaignsWords.loading}>
          <div class="skeleton h-14" />
          <div class="skeleton h-14" />
        </div>
      )}
      {state.at === 'failed' && (
        <p role="alert" class="flex flex-wrap items-center gap-3 text-danger">
          {campaignsWords.failed} {sentence(state.refusal)}
          <button class="button" type="button" onClick={() => void campaigns.load()}>
            {campaignsWords.tryAgain}
          </button>
        </p>
      )}
      {told?.mode === 'off' && (
        <p class="mb-4 rounded-control bg-sunken p-3 text-13">
          {campaignsWords.nobodySeen}{' '}
          <a class="font-medium text-accent underline" href="/console/visitor-rules">
            {campaignsWords.settleWho}
          </a>
        </p>
      )}
      {draft && (
        <CampaignForm key={draft.campaignId} desk={desk} campaigns={campaigns} draft={draft} />
      )}
      {told && !draft && (
        <div class="space-y-6">
          {told.campaigns.length > 0 && <List campaigns={campaigns} all={told.campaigns} />}
          {full && <p class="text-13 text-muted">{campaignsWords.full(DESK_LIMITS.campaigns)}</p>}
          {!full && <Templates campaigns={campaigns} none={told.campaigns.length === 0} />}
          {told.campaigns.length > 0 && <CapsForm campaigns={campaigns} caps={told.caps} />}
        </div>
      )}
    </SavedPage>
  );
};

type ListProps = { campaigns: CampaignsDesk; all: readonly KeptCampaign[] };

const List = ({ campaigns, all }: ListProps) => (
  <ol aria-label={campaignsWords.campaigns} class="divide-y rounded-card border bg-surface">
    {all.map((one, place) => (
      <li
        key={one.campaignId}
        class="flex flex-wrap items-center gap-x-3 gap-y-1 p-2 sm:flex-nowrap"
      >
        <MoveButtons
          up={campaignsWords.up(one.name)}
          down={campaignsWords.down(one.name)}
          first={place === 0}
          last={place === all.length - 1}
          onMove={(by) => campaigns.move(one.campaignId, by)}
        />
        <button
          type="button"
          data-row={one.campaignId}
          class="min-w-0 flex-1 basis-40 rounded-control px-2 py-1.5 text-start hover:bg-sunken"
          onClick={() => campaigns.edit(one)}
        >
          <span dir="auto" class="at-start block truncate font-medium">
            {one.name}
          </span>
          <span class="block text-13 text-muted">{whenWords(one)}</span>
        </button>
        <a
          class="flex-none px-1 text-13 whitespace-nowrap text-muted tabular-nums hover:underline"
          href="/console/report#campaigns"
        >
          {campaignsWords.shown(one.shown)}
          <span class="sr-only">{campaignsWords.inReport(one.name)}</span>
        </a>
        <label class="flex flex-none items-center gap-2 px-2 text-13">
          <input
            type="checkbox"
            class="size-4 accent-accent"
            aria-label={campaignsWords.turnOn(one.name)}
            checked={one.on}
            onChange={() => void campaigns.turn(one)}
          />
          {one.on ? campaignsWords.on : campaignsWords.off}
        </label>
      </li>
    ))}
  </ol>
);

const Templates = ({ campaigns, none }: { campaigns: CampaignsDesk; none: boolean }) => (
  <section aria-labelledby="templates">
    {none && <p class="mb-4 text-balance text-muted">{campaignsWords.none}</p>}
    <h2 id="templates" class="mb-2 text-16 font-semibold">
      {campaignsWords.beginWith}
    </h2>
    <ul class="grid gap-2 sm:grid-cols-2">
      {TEMPLATES.map((template) => (
        <li key={template.key}>
          <button
            type="button"
            class="flex h-full w-full flex-col rounded-card border bg-surface p-3 text-start hover:bg-sunken"
            onClick={() =>
              campaigns.make((campaignId) => fromTemplate(template, campaignId, new Date()))
            }
          >
            <span class="block font-medium">{template.name}</span>
            <span class="block text-13 text-muted">{template.about}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
);

export default CampaignsPage;
