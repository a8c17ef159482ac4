import { systemClock } from '@aisle/client';
import type { Automation } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { MoveButtons } from '../controls/move-buttons.tsx';
import { SavedPage } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { type RuleNames, ruleWords } from './automation-words.ts';
import { type AutomationsSetup, createAutomationsSetup, NEW_RULE } from './automations-setup.ts';
import { RuleForm } from './rule-form.tsx';
import { sharedReplies } from './shared-replies.ts';
import { TEMPLATES } from './templates.ts';
import { automationWords as words } from './words.ts';

/** Rules that act by themselves: made, tried out, put in order, switched on and off. */
const AutomationsPage = ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createAutomationsSetup(desk.client, systemClock));
  useEffect(() => {
    void setup.load();
    desk.handing.refresh();
  }, [setup, desk]);
  const rules = setup.rules.value;
  const draft = setup.draft.value;
  const names: RuleNames = {
    agents: new Map(desk.handling.colleagues.value.map((one) => [one.agentId, one.name])),
    targets: new Map(setup.targets.value),
    replies: new Map(sharedReplies(desk)),
    teams: new Map(desk.handing.roster.value.teams.map((one) => [one.teamId, one.name])),
  };
  return (
    <SavedPage
      title={words.rules}
      make={draft || rules.kind !== 'ready' ? null : words.newRule}
      onMake={() => setup.edit(NEW_RULE)}
      said={setup.saved.value}
      about={words.about}
      open={draft?.automationId ?? null}
    >
      {draft ? (
        <RuleForm key={draft.automationId} desk={desk} setup={setup} draft={draft} />
      ) : rules.kind === 'loading' ? (
        <div class="skeleton h-40" role="status" aria-label={words.loading} />
      ) : rules.kind === 'refused' ? (
        <p role="alert" class="flex flex-wrap items-center gap-3 text-danger">
          {words.failed(sentence(rules.refusal))}
          <button class="button" type="button" onClick={() => void setup.load()}>
            {words.again}
          </button>
        </p>
      ) : (
        <>
          {rules.value.length > 0 && (
            <ol aria-label={words.rules} class="mb-8 divide-y rounded-card border">
              {rules.value.map((rule, index) => (
                <RuleRow
                  key={rule.automationId}
                  rule={rule}
                  names={names}
                  setup={setup}
                  first={index === 0}
                  last={index === rules.value.length - 1}
                />
              ))}
            </ol>
          )}
          <Templates setup={setup} names={names} empty={rules.value.length === 0} />
        </>
      )}
    </SavedPage>
  );
};

type RowProps = {
  rule: Automation;
  names: RuleNames;
  setup: AutomationsSetup;
  first: boolean;
  last: boolean;
};

const RuleRow = ({ rule, names, setup, first, last }: RowProps) => (
  <li class="flex items-start gap-1 p-2 sm:gap-2">
    <label class="flex p-2.5">
      <input
        type="checkbox"
        class="mt-0.5 size-4 accent-accent"
        aria-label={words.isOn(rule.name)}
        checked={rule.on}
        onChange={({ currentTarget }) => void setup.turn(rule, currentTarget.checked)}
      />
    </label>
    <button
      type="button"
      data-row={rule.automationId}
      class={`min-w-0 flex-1 rounded-control px-2 py-2 text-start hover:bg-sunken ${rule.on ? '' : 'text-muted'}`}
      onClick={() => setup.edit(rule)}
    >
      <span dir="auto" class="at-start block font-medium">
        {rule.name}
      </span>
      <span class="line-clamp-3 text-13 text-muted">{ruleWords(rule, names)}</span>
    </button>
    <MoveButtons
      up={words.up(rule.name)}
      down={words.down(rule.name)}
      first={first}
      last={last}
      onMove={(by) => setup.move(rule.automationId, by)}
    />
  </li>
);

type TemplatesProps = { setup: AutomationsSetup; names: RuleNames; empty: boolean };

const Templates = ({ setup, names, empty }: TemplatesProps) => (
  <section aria-labelledby="rule-templates">
    <h2 id="rule-templates" class="mb-2 text-16 font-semibold">
      {empty ? words.firstTemplates : words.moreTemplates}
    </h2>
    <ul class="grid gap-3 sm:grid-cols-2">
      {TEMPLATES.map(({ about, draft }) => (
        <li key={draft.name}>
          <button
            type="button"
            class="flex h-full w-full flex-col rounded-card border bg-surface p-3 text-start hover:bg-sunken"
            onClick={() => setup.edit({ ...draft, on: true })}
          >
            <span class="block font-medium">{draft.name}</span>
            <span class="block text-13">{about}</span>
            <span class="mt-1 line-clamp-3 text-13 text-muted">{ruleWords(draft, names)}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
);

export default AutomationsPage;
