import { WEBHOOK_EVENTS, type WebhookEvent, type WebhookTarget } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import type { DevelopersSetup } from './developers-setup.ts';
import { developerWords } from './words.ts';

type Props = {
  setup: DevelopersSetup;
  /** Null: a new one. */
  target: WebhookTarget | null;
  onDone: () => void;
};

/** An address, and what it wants to be told of. */
export const TargetForm = ({ setup, target, onDone }: Props) => {
  const [chosen, setChosen] = useState<ReadonlySet<WebhookEvent>>(
    new Set(target?.events ?? ['message.created']),
  );
  const [problem, setProblem] = useState('');
  const hint = useId();
  const toggle = (event: WebhookEvent, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(event);
    else next.delete(event);
    setChosen(next);
  };
  const send = async (form: HTMLFormElement) => {
    const url = String(new FormData(form).get('url') ?? '').trim();
    const whole = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
    if (!whole) {
      setProblem(developerWords.noAddress);
      form.querySelector('input')?.focus();
      return;
    }
    if (chosen.size === 0) {
      setProblem(developerWords.noEvent);
      return;
    }
    setProblem('');
    const events = WEBHOOK_EVENTS.filter((event) => chosen.has(event));
    if (await setup.saveTarget(target?.targetId ?? null, { url, events })) onDone();
  };
  return (
    <form
      class="rounded-control bg-sunken p-3 sm:p-4"
      aria-label={target ? developerWords.changeWebhook : developerWords.newWebhook}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <label class="mb-3 block">
        <span class="mb-1 block font-medium">{developerWords.address}</span>
        <input
          class="field h-10"
          name="url"
          type="url"
          dir="ltr"
          maxLength={2_048}
          placeholder="https://"
          autocomplete="off"
          spellcheck={false}
          defaultValue={target?.url ?? ''}
          aria-invalid={problem !== ''}
          aria-describedby={hint}
        />
      </label>
      <fieldset class="mb-3">
        <legend class="mb-1 font-medium">{developerWords.tellWhen}</legend>
        <div class="grid gap-x-6 sm:grid-cols-2">
          {WEBHOOK_EVENTS.map((event) => (
            <label key={event} class="flex cursor-pointer items-start gap-2 py-1.5">
              <input
                type="checkbox"
                class="mt-0.5 size-4 flex-none accent-accent"
                checked={chosen.has(event)}
                onChange={({ currentTarget }) => toggle(event, currentTarget.checked)}
              />
              <span class="min-w-0">
                <span class="block text-13">{developerWords.events[event]}</span>
                <code dir="ltr" class="block text-12 text-muted">
                  {event}
                </code>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p id={hint} role="alert" class="mb-3 text-13 text-danger empty:hidden">
        {problem}
      </p>
      <div class="flex gap-2">
        <button class="button button-accent" type="submit">
          {target ? developerWords.save : developerWords.addWebhook}
        </button>
        <button class="button" type="button" onClick={onDone}>
          {developerWords.cancel}
        </button>
      </div>
    </form>
  );
};
