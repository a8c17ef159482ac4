import { DESK_LIMITS } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { SavedFoot } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { Labelled } from '../shop/labelled.tsx';
import { CampaignBubble } from './campaign-bubble.tsx';
import type { CampaignDraft } from './campaign-draft.ts';
import type { CampaignsDesk } from './campaigns-desk.ts';
import { CalendarFields, WhenFields } from './when-fields.tsx';
import { campaignsWords } from './words.ts';
import { WordsFields } from './words-fields.tsx';

/** What a part of the form is given. */
export type FieldsProps = { campaigns: CampaignsDesk; draft: CampaignDraft };
type Props = FieldsProps & { desk: Desk };
type Colleague = { agentId: string; name: string };

/** One campaign as it is written, with the bubble she will see. */
export const CampaignForm = ({ desk, campaigns, draft }: Props) => {
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([]);
  const [accent, setAccent] = useState<string>();
  const [language, setLanguage] = useState(() => Object.keys(draft.words)[0] ?? '*');
  useEffect(() => {
    void desk.client.ask('fetchColleagues', {}).then((answer) => {
      if (answer.ok) setColleagues(answer.value.colleagues);
    });
    void desk.client.ask('fetchInstallation', {}).then((answer) => {
      if (answer.ok) setAccent(answer.value.look.appearance.accent);
    });
  }, [desk]);
  const problems = campaigns.problems.value;
  const count = Object.keys(problems).length;
  const sender = colleagues.find(({ agentId }) => agentId === draft.senderId);
  return (
    <form
      class="space-y-6"
      aria-label={campaignsWords.campaign}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void campaigns.save();
      }}
    >
      <Labelled label={campaignsWords.name} problem={problems.name} hint={campaignsWords.nameHint}>
        {(wiring) => (
          <input
            {...wiring}
            class="field"
            dir="auto"
            maxLength={DESK_LIMITS.presetName}
            value={draft.name}
            onInput={({ currentTarget }) => campaigns.change({ name: currentTarget.value })}
          />
        )}
      </Labelled>
      <WordsFields
        {...{ campaigns, draft, language }}
        onLanguage={setLanguage}
        preview={
          <CampaignBubble
            language={language}
            text={draft.words[language] ?? ''}
            who={sender ? `${sender.name} · ${desk.agent.storeName}` : desk.agent.storeName}
            accent={accent}
          />
        }
      />
      <Sender {...{ campaigns, draft, colleagues }} />
      <WhenFields campaigns={campaigns} draft={draft} />
      <CalendarFields campaigns={campaigns} draft={draft} />
      <Labelled
        label={campaignsWords.holdout}
        problem={problems.holdout}
        hint={campaignsWords.holdoutHint}
      >
        {(wiring) => (
          <input
            {...wiring}
            class="field w-24!"
            inputMode="numeric"
            maxLength={2}
            value={draft.holdout}
            onInput={({ currentTarget }) => campaigns.change({ holdout: currentTarget.value })}
          />
        )}
      </Labelled>
      <label class="flex items-center gap-2">
        <input
          type="checkbox"
          class="size-4 accent-accent"
          checked={draft.on}
          onChange={({ currentTarget }) => campaigns.change({ on: currentTarget.checked })}
        />
        {campaignsWords.on}
      </label>
      <SavedFoot
        readOnly={false}
        isNew={draft.seen === null}
        problem={campaigns.refused.value || (count > 0 ? campaignsWords.anotherLook(count) : '')}
        onClose={() => campaigns.edit(null)}
        onRemove={() => void campaigns.remove()}
      />
    </form>
  );
};

const Sender = ({
  campaigns,
  draft,
  colleagues,
}: FieldsProps & { colleagues: readonly Colleague[] }) => (
  <Labelled
    label={campaignsWords.sender}
    hint={draft.senderId ? campaignsWords.senderThere : campaignsWords.senderFree}
  >
    {(wiring) => (
      <select
        {...wiring}
        class="field"
        value={draft.senderId}
        onChange={({ currentTarget }) => campaigns.change({ senderId: currentTarget.value })}
      >
        <option value="">{campaignsWords.ofStore}</option>
        {colleagues.map(({ agentId, name }) => (
          <option key={agentId} value={agentId}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);
