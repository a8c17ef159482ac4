import type { ShopConnection, ShopPlatform } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import type { Shop, ShopSetup } from './shop-setup.ts';
import { TrialWords } from './trial-words.tsx';
import { shopWords } from './words.ts';

type Props = { setup: ShopSetup; shop: Shop };

/** Choose the platform, fill in what it asks for, try it, keep it. */
export const ConnectionForm = ({ setup, shop: { connection, platforms } }: Props) => {
  const [platform, setPlatform] = useState(connection?.platform ?? platforms[0]?.platform ?? '');
  const [typed, setTyped] = useState<Record<string, string>>({});
  const form = platforms.find((one) => one.platform === platform);
  const stored = connection?.platform === platform ? connection : null;
  const trial = setup.trial.value;
  const busy = trial.kind === 'trying';
  const fields = { ...stored?.settings, ...typed };
  const attempt = async (save: boolean) => {
    if (busy) return;
    await setup.attempt(platform, fields, save);
    const after = setup.trial.peek();
    // Keys leave the page once they are kept; everything else stays as typed.
    if (after.kind === 'tried' && after.saved) setTyped({});
  };
  return (
    <section class="mb-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="connection">
      <h2 id="connection" class="mb-3 text-16 font-semibold">
        {shopWords.connection}
      </h2>
      {connection && <Standing connection={connection} platforms={platforms} setup={setup} />}
      <label class="mb-4 block">
        <span class="mb-1 block font-medium">{shopWords.platform}</span>
        <select
          class="field h-10"
          value={platform}
          onChange={(event) => {
            setPlatform(event.currentTarget.value);
            setTyped({});
          }}
        >
          {platforms.map((one) => (
            <option key={one.platform} value={one.platform}>
              {one.name}
            </option>
          ))}
        </select>
        {form && (
          <span class="mt-1 block text-13 text-muted">
            <bdi>{form.about}</bdi>
          </span>
        )}
      </label>
      {form && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void attempt(true);
          }}
        >
          <details class="mb-4 rounded-control bg-sunken px-3 py-2" open={!stored}>
            <summary class="cursor-pointer font-medium">{shopWords.whatToDo(form.name)}</summary>
            <ol class="mt-2 list-decimal space-y-1.5 ps-5 text-13 break-words">
              {form.steps.map((step) => (
                <li key={step} dir="auto">
                  {step}
                </li>
              ))}
            </ol>
          </details>
          {form.fields.map((field) => (
            <Field
              key={`${platform} ${field.name}`}
              field={field}
              value={fields[field.name] ?? ''}
              kept={stored?.keys[field.name] ?? null}
              onInput={(value) => setTyped({ ...typed, [field.name]: value })}
            />
          ))}
          <TrialWords trial={trial} />
          <div class="flex flex-wrap gap-2">
            <button class="button button-accent" type="submit" aria-disabled={busy}>
              {stored ? shopWords.testAndSave : shopWords.testAndConnect}
            </button>
            <button
              class="button"
              type="button"
              aria-disabled={busy}
              onClick={() => void attempt(false)}
            >
              {shopWords.testOnly}
            </button>
          </div>
        </form>
      )}
    </section>
  );
};

type FieldProps = {
  field: ShopPlatform['fields'][number];
  value: string;
  /** Last characters of the stored key. */
  kept: string | null;
  onInput: (value: string) => void;
};

const Field = ({ field, value, kept, onInput }: FieldProps) => {
  const hint = useId();
  const shared = {
    'aria-describedby': hint,
    autocomplete: 'off',
    spellcheck: false,
    dir: 'ltr' as const,
    value,
    required: !field.optional && kept === null,
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is one of two that it wraps
    <label class="mb-4 block">
      <span class="mb-1 block font-medium">
        {field.label}
        {field.optional && <span class="font-normal text-muted"> {shopWords.optional}</span>}
      </span>
      {field.long ? (
        <textarea
          {...shared}
          class="field min-h-24 py-2"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          class="field h-10"
          // The types know no input that is one or the other.
          type={(field.secret ? 'password' : 'text') as 'password'}
          placeholder={kept === null ? '' : shopWords.keyKept(kept)}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      <span id={hint} class="mt-1 block text-13 break-words text-muted">
        <bdi>{field.hint}</bdi>
      </span>
    </label>
  );
};

type StandingProps = { connection: ShopConnection; platforms: ShopPlatform[]; setup: ShopSetup };

/** What is connected now, how it was the last time, and where the shop sends its webhooks. */
const Standing = ({ connection, platforms, setup }: StandingProps) => {
  const name =
    platforms.find((one) => one.platform === connection.platform)?.name ?? connection.platform;
  const [sure, setSure] = useState(false);
  const address = useId();
  return (
    <div class="mb-5 rounded-control border px-3 py-3">
      <p class="mb-2 font-medium">
        <span class={connection.problem ? 'text-danger' : 'text-accent'} aria-hidden="true">
          ●{' '}
        </span>
        {connection.problem ? shopWords.notReached(name) : shopWords.isConnected(name)}
      </p>
      {connection.problem && (
        <p class="mb-2 text-13 text-danger">
          <bdi>{connection.problem}</bdi>
        </p>
      )}
      <label class="mb-3 block text-13" for={address}>
        <span class="mb-1 block text-muted">{shopWords.webhook}</span>
        <input
          id={address}
          class="field h-9 text-13"
          dir="ltr"
          readOnly
          value={connection.webhookUrl}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="flex flex-wrap gap-2">
        <button class="button" type="button" onClick={() => void setup.check()}>
          {shopWords.checkNow}
        </button>
        <button
          class={`button ${sure ? 'text-danger' : ''}`}
          type="button"
          onClick={() => (sure ? void setup.disconnect() : setSure(true))}
          onBlur={() => setSure(false)}
        >
          {sure ? shopWords.disconnectSure : shopWords.disconnect}
        </button>
      </div>
    </div>
  );
};
