import type { ShopSettings } from '@aisle/protocol';
import { useEffect, useRef, useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import { DeliveryFields } from './delivery-fields.tsx';
import { Labelled } from './labelled.tsx';
import { PlaceFields } from './place-fields.tsx';
import { type Problems, toSettings } from './read-settings.ts';
import { type TypedSettings, toTyped } from './settings-words.ts';
import type { ShopSetup } from './shop-setup.ts';
import { shopWords } from './words.ts';
import { WrapField } from './wrap-field.tsx';

type Props = { setup: ShopSetup; settings: ShopSettings };

type TextName = Exclude<keyof TypedSettings, 'delivers' | 'workingDays' | 'places' | 'giftWrap'>;

/** What every part of the form is given. */
export type FieldsProps = {
  typed: TypedSettings;
  problems: Problems;
  type: (more: Partial<TypedSettings>) => void;
  /** Value and listener of a text field. */
  text: (name: TextName) => {
    value: string;
    onInput: (event: { currentTarget: { value: string } }) => void;
  };
};

/** How the shop sends its parcels, what agents may give, and where its places are. */
export const SettingsForm = ({ setup, settings }: Props) => {
  const [typed, setTyped] = useState(() => toTyped(settings));
  const [problems, setProblems] = useState<Problems>({});
  const [changed, setChanged] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const saving = setup.saving.value;
  const wrong = Object.keys(problems).length;
  // To the first field that needs another look, so that it is found and read out.
  useEffect(() => {
    if (wrong > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  const type = (more: Partial<TypedSettings>) => {
    const next = { ...typed, ...more };
    setTyped(next);
    setChanged(true);
    // What is being put right stops being wrong as it is typed; nothing becomes wrong before a save.
    const still = toSettings(next).problems;
    setProblems(Object.fromEntries(Object.entries(still).filter(([name]) => name in problems)));
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (saving === 'saving') return;
    const read = toSettings(typed);
    setProblems(read.problems);
    if (Object.keys(read.problems).length > 0) return;
    await setup.saveSettings(read.settings);
    setChanged(false);
  };
  const text: FieldsProps['text'] = (name) => ({
    value: typed[name],
    onInput: (event) => type({ [name]: event.currentTarget.value }),
  });
  const fields = { typed, problems, type, text };
  return (
    <form
      ref={form}
      class="mb-8 rounded-card border bg-surface p-4 sm:p-5"
      aria-labelledby="settings"
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <h2 id="settings" class="mb-3 text-16 font-semibold">
        {shopWords.howItSells}
      </h2>
      <DeliveryFields {...fields} />
      <fieldset class="mb-6">
        <legend class="mb-2 font-medium">{shopWords.presents}</legend>
        <WrapField setup={setup} wrap={typed.giftWrap} onWrap={(giftWrap) => type({ giftWrap })} />
      </fieldset>
      <NumberPair
        {...fields}
        legend={shopWords.codes}
        first={{
          ...{ name: 'percent', label: shopWords.percent },
          hint: shopWords.percentHint,
        }}
        second={{
          ...{ name: 'hours', label: shopWords.codeHours },
          hint: shopWords.codeHoursHint,
        }}
      />
      <NumberPair
        {...fields}
        legend={shopWords.attribution}
        first={{
          ...{ name: 'directDays', label: shopWords.directDays },
          hint: shopWords.directDaysHint,
        }}
        second={{
          ...{ name: 'influencedDays', label: shopWords.influencedDays },
          hint: shopWords.influencedDaysHint,
        }}
      />
      <PlaceFields {...fields} />
      <div role="alert">
        {(wrong > 0 || typeof saving === 'object') && (
          <p class="mb-3 rounded-control bg-danger-tint px-3 py-2 text-danger">
            {wrong > 0 && shopWords.anotherLook(wrong)}
            {wrong === 0 && typeof saving === 'object' && shopWords.notSaved(sentence(saving))}
          </p>
        )}
      </div>
      <div class="flex items-center gap-3">
        <button class="button button-accent" type="submit" aria-disabled={saving === 'saving'}>
          {shopWords.saveSettings}
        </button>
        <span role="status" class="text-muted">
          {saving === 'saved' && !changed ? shopWords.saved : ''}
        </span>
      </div>
    </form>
  );
};

type NumberField = { name: TextName; label: string; hint: string };
type PairProps = FieldsProps & { legend: string; first: NumberField; second: NumberField };

const NumberPair = ({ legend, first, second, problems, text }: PairProps) => (
  <fieldset class="mb-6 grid gap-4 sm:grid-cols-2">
    <legend class="mb-2 font-medium">{legend}</legend>
    {[first, second].map(({ name, label, hint }) => (
      <Labelled key={name} label={label} hint={hint} problem={problems[name]}>
        {(wiring) => <input {...wiring} class="field h-10" inputMode="numeric" {...text(name)} />}
      </Labelled>
    ))}
  </fieldset>
);
