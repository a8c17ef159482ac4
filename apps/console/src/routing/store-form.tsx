import type { Routing } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { Labelled } from '../shop/labelled.tsx';
import { readCapacity } from './read-routing.ts';
import type { RoutingSetup } from './routing-setup.ts';
import { SaveLine, useSaving } from './saving.tsx';

type Props = { setup: RoutingSetup; routing: Routing };

const MODES: readonly { mode: Routing['mode']; name: string; words: string }[] = [
  {
    mode: 'automatic',
    name: 'By itself',
    words: 'Whoever waits is given to an agent who is online and has a free place.',
  },
  {
    mode: 'manual',
    name: 'By hand',
    words: 'Whoever waits stays unassigned until somebody takes it.',
  },
];

/** How the store shares out, how much one agent takes, and which page wants which skill. */
export const StoreForm = ({ setup, routing }: Props) => {
  const [mode, setMode] = useState(routing.mode);
  const [capacity, setCapacity] = useState(`${routing.capacity}`);
  const [rules, setRules] = useState(routing.rules);
  const saving = useSaving();
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const most = readCapacity(capacity);
    if (most === undefined) return saving.refuse('Use a whole number from 0 to 50.');
    const whole = rules.filter(({ page, skill }) => page.trim() !== '' && skill.trim() !== '');
    await saving.run(() => setup.saveRouting({ mode, capacity: most, rules: whole }));
  };
  const change = (index: number, more: Partial<Routing['rules'][number]>) => {
    saving.clear();
    setRules(rules.map((rule, at) => (at === index ? { ...rule, ...more } : rule)));
  };
  return (
    <form
      class="mb-6 space-y-5 rounded-card border bg-surface p-4 sm:p-5"
      aria-labelledby="sharing-out"
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <h2 id="sharing-out" class="text-16 font-semibold">
        Sharing out
      </h2>
      <fieldset class="grid gap-2">
        <legend class="mb-2 font-medium">Conversations are given</legend>
        {MODES.map(({ mode: one, name, words }) => (
          <label key={one} class="flex gap-2.5">
            <input
              type="radio"
              name="mode"
              class="mt-1 size-4 flex-none accent-accent"
              checked={mode === one}
              onChange={() => {
                saving.clear();
                setMode(one);
              }}
            />
            <span>
              <span class="font-medium">{name}</span>
              <span class="block text-13 text-muted">{words}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="max-w-60">
        <Labelled
          label="At once, for each agent"
          hint="Open conversations. Agents may differ, below."
        >
          {(wiring) => (
            <input
              {...wiring}
              class="field h-10"
              inputMode="numeric"
              value={capacity}
              onInput={(event) => {
                saving.clear();
                setCapacity(event.currentTarget.value);
              }}
            />
          )}
        </Labelled>
      </div>
      <fieldset>
        <legend class="mb-1 font-medium">What her page asks for</legend>
        <p class="mb-2 text-13 text-muted">
          Where the address of her page contains these words, an agent with this skill goes first.
        </p>
        <ul class="space-y-2">
          {rules.map((rule, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name but their place
            <li key={index} class="flex flex-wrap gap-2">
              <RuleField
                name={`Address contains, rule ${index + 1}`}
                placeholder="/returns"
                value={rule.page}
                onType={(page) => change(index, { page })}
              />
              <RuleField
                name={`Skill, rule ${index + 1}`}
                placeholder="returns"
                value={rule.skill}
                onType={(skill) => change(index, { skill })}
              />
              <button
                type="button"
                class="button"
                aria-label={`Remove rule ${index + 1}`}
                onClick={() => {
                  saving.clear();
                  setRules(rules.filter((_, at) => at !== index));
                }}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
        {rules.length < 20 && (
          <button
            type="button"
            class="button mt-2"
            onClick={() => setRules([...rules, { page: '', skill: '' }])}
          >
            Add a rule
          </button>
        )}
      </fieldset>
      <SaveLine saving={saving} name="Save sharing out" />
    </form>
  );
};

type FieldProps = {
  name: string;
  placeholder: string;
  value: string;
  onType: (value: string) => void;
};

const RuleField = ({ name, placeholder, value, onType }: FieldProps) => (
  <input
    class="field h-10 w-auto! min-w-0 flex-1"
    aria-label={name}
    placeholder={placeholder}
    maxLength={100}
    value={value}
    onInput={(event) => onType(event.currentTarget.value)}
  />
);
