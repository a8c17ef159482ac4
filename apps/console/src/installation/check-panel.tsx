import type { Sighting } from '@aisle/protocol';
import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { Labelled } from '../shop/labelled.tsx';
import { agoWords } from '../time/time-words.ts';
import { asAddress } from './as-address.ts';
import { checkWords } from './check-words.ts';
import type { Installation, Look } from './installation.ts';
import { installationWords } from './words.ts';

type Props = {
  desk: Desk;
  installation: Installation;
  page: string;
  onAdd: (origin: string) => void;
};

/** Whether the widget really is on the shop: a look at a page, and where it was seen by itself. */
export const CheckPanel = ({ desk, installation, page, onAdd }: Props) => {
  const [typed, setTyped] = useState(page);
  const [wrong, setWrong] = useState(false);
  useEffect(() => installation.watch(), [installation]);
  const look = installation.look.value;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const url = asAddress(typed)?.href ?? null;
    setWrong(url === null);
    if (url && look.kind !== 'looking') void installation.check(url);
  };
  return (
    <section class="mb-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="check">
      <h2 id="check" class="mb-1 text-16 font-semibold">
        {installationWords.doesItWork}
      </h2>
      <p class="mb-4 text-muted">{installationWords.doesItWorkHint}</p>
      <Seen sightings={installation.sightings.value} now={desk.now.value} />
      <form class="mt-5 border-t pt-4" noValidate onSubmit={submit}>
        <Labelled
          label={installationWords.lookAtPage}
          hint={installationWords.lookHint}
          problem={wrong ? installationWords.lookWrong : undefined}
        >
          {(wiring) => (
            <div class="flex gap-2 max-sm:flex-col">
              <input
                {...wiring}
                class="field h-10 min-w-0 flex-1"
                dir="ltr"
                inputMode="url"
                autocomplete="url"
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
              <button class="button h-10" type="submit" aria-disabled={look.kind === 'looking'}>
                {look.kind === 'looking' ? installationWords.looking : installationWords.look}
              </button>
            </div>
          )}
        </Labelled>
        <Found look={look} onAdd={onAdd} />
      </form>
    </section>
  );
};

const Seen = ({ sightings, now }: { sightings: readonly Sighting[]; now: number }) => (
  <div role="status" aria-label={installationWords.seen}>
    {sightings.length === 0 ? (
      <p class="flex items-center gap-2 text-muted">
        <CircleDashed size={18} aria-hidden="true" class="flex-none" />
        {installationWords.notSeen}
      </p>
    ) : (
      <ul class="space-y-1.5">
        {sightings.map(({ origin, what, at }) => (
          <li key={`${origin} ${what}`} class="flex items-start gap-2">
            <CircleCheck size={18} aria-hidden="true" class="mt-px flex-none text-accent" />
            <span class="min-w-0">
              <span class="font-medium break-all" dir="ltr">
                {origin}
              </span>{' '}
              <span class="text-muted">
                {what === 'script' ? installationWords.loadedButton : installationWords.openedChat}{' '}
                · {agoWords(at, now)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    )}
  </div>
);

const Found = ({ look, onAdd }: { look: Look; onAdd: (origin: string) => void }) => {
  if (look.kind === 'refused')
    return (
      <p role="alert" class="mt-3 text-danger">
        {installationWords.lookFailed(sentence(look.refusal))}
      </p>
    );
  if (look.kind !== 'looked') return null;
  const { well, said, todo } = checkWords(look.check);
  const { check } = look;
  const Icon = well ? CircleCheck : TriangleAlert;
  return (
    <div
      role="status"
      aria-label={installationWords.found}
      class={`mt-3 flex gap-2 rounded-control px-3 py-2 ${well ? 'bg-tint' : 'bg-warn-tint'}`}
    >
      <Icon
        size={18}
        aria-hidden="true"
        class={`mt-px flex-none ${well ? 'text-accent' : 'text-warn'}`}
      />
      <div class="min-w-0">
        <p class="font-medium break-words">{said}</p>
        {todo && <p class="text-13">{todo}</p>}
        {check.kind === 'origin_missing' && (
          <button class="button mt-2" type="button" onClick={() => onAdd(check.origin)}>
            {installationWords.addFound(check.origin)}
          </button>
        )}
      </div>
    </div>
  );
};
