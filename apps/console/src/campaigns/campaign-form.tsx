import { DESK_LIMITS } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { SavedFoot } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { Labelled } from '../shop/labelled.tsx';
import { CampaignBubble } from './campaign-bubble.tsx';
import type { CampaignDraft } from './campaign-draft.ts';
import type { CampaignsDesk } from './campaigns-desk.ts';
import { CalendarFields, WhenFields } from './when-fields.tsx';
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
      aria-label="Campaign"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void campaigns.save();
      }}
    >
      <Labelled label="Name" problem={problems.name} hint="Your team reads it, no shopper does.">
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
        label="Held out, per cent"
        problem={problems.holdout}
        hint="So many shoppers are not shown it, by lot, so that the report can tell what it brings."
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
        On
      </label>
      <SavedFoot
        readOnly={false}
        isNew={draft.seen === null}
        problem={
          campaigns.refused.value ||
          (count > 0
            ? `Not saved: ${count === 1 ? 'a field needs' : `${count} fields need`} another look.`
            : '')
        }
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
    label="In whose name"
    hint={
      draft.senderId
        ? 'Only while this colleague is there; the chat is hers then.'
        : 'Whoever is free answers.'
    }
  >
    {(wiring) => (
      <select
        {...wiring}
        class="field"
        value={draft.senderId}
        onChange={({ currentTarget }) => campaigns.change({ senderId: currentTarget.value })}
      >
        <option value="">The store’s</option>
        {colleagues.map(({ agentId, name }) => (
          <option key={agentId} value={agentId}>
            {name}
          </option>
        ))}
      </select>
    )}
  </Labelled>
);
