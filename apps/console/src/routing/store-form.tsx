import type { Routing } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { Labelled } from '../shop/labelled.tsx';
import { readCapacity } from './read-routing.ts';
import type { RoutingSetup } from './routing-setup.ts';
import { SaveLine, useSaving } from './saving.tsx';
import { routingWords } from './words.ts';

type Props = { setup: RoutingSetup; routing: Routing };

const MODES: readonly Routing['mode'][] = ['automatic', 'manual'];

/** How the store shares out, how much one agent takes, and which page wants which skill. */
export const StoreForm = ({ setup, routing }: Props) => {
  const [mode, setMode] = useState(routing.mode);
  const [capacity, setCapacity] = useState(`${routing.capacity}`);
  const [rules, setRules] = useState(routing.rules);
  const saving = useSaving();
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const most = readCapacity(capacity);
    if (most === undefined) return saving.refuse(routingWords.capacityWrong);
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
        {routingWords.sharing}
      </h2>
      <fieldset class="grid gap-2">
        <legend class="mb-2 font-medium">{routingWords.given}</legend>
        {MODES.map((one) => (
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
              <span class="font-medium">{routingWords.modes[one].name}</span>
              <span class="block text-13 text-muted">{routingWords.modes[one].words}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="max-w-60">
        <Labelled label={routingWords.capacity} hint={routingWords.capacityHint}>
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
        <legend class="mb-1 font-medium">{routingWords.asksFor}</legend>
        <p class="mb-2 text-13 text-muted">{routingWords.asksForHint}</p>
        <ul class="space-y-2">
          {rules.map((rule, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name but their place
            <li key={index} class="flex flex-wrap gap-2">
              <RuleField
                name={routingWords.addressOf(index + 1)}
                dir="ltr"
                placeholder={routingWords.somePage}
                value={rule.page}
                onType={(page) => change(index, { page })}
              />
              <RuleField
                name={routingWords.skillOf(index + 1)}
                placeholder={routingWords.someSkill}
                value={rule.skill}
                onType={(skill) => change(index, { skill })}
              />
              <button
                type="button"
                class="button"
                aria-label={routingWords.removeRule(index + 1)}
                onClick={() => {
                  saving.clear();
                  setRules(rules.filter((_, at) => at !== index));
                }}
              >
                {routingWords.remove}
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
            {routingWords.addRule}
          </button>
        )}
      </fieldset>
      <SaveLine saving={saving} name={routingWords.saveSharing} />
    </form>
  );
};

type FieldProps = {
  name: string;
  /** An address is written from left to right in every language. */
  dir?: 'ltr';
  placeholder: string;
  value: string;
  onType: (value: string) => void;
};

const RuleField = ({ name, dir, placeholder, value, onType }: FieldProps) => (
  <input
    class="field h-10 w-auto! min-w-0 flex-1"
    aria-label={name}
    dir={dir}
    placeholder={placeholder}
    maxLength={100}
    value={value}
    onInput={(event) => onType(event.currentTarget.value)}
  />
);
