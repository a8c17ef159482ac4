import type { Refusal } from '@aisle/protocol';
import { X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import { Labelled } from '../shop/labelled.tsx';
import type { Installation } from './installation.ts';
import { installationWords } from './words.ts';

const EXAMPLE = 'https://www.shop.example';

type Props = { installation: Installation; origins: readonly string[] };

const why = (refusal: Refusal): string =>
  refusal.code === 'stale'
    ? installationWords.changedMeanwhile
    : installationWords.notSaved(sentence(refusal));

/** Which addresses may carry the chat. Elsewhere the snippet does nothing. */
export const OriginsForm = ({ installation, origins }: Props) => {
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const save = async (wanted: string[]) => {
    const error = await installation.saveOrigins(wanted);
    setRefusal(error);
    if (!error) setTyped('');
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') void save([...origins, typed]);
  };
  return (
    <section class="mb-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="origins">
      <h2 id="origins" class="mb-1 text-16 font-semibold">
        {installationWords.addresses}
      </h2>
      <p class="mb-4 text-muted">{installationWords.addressesHint}</p>
      {origins.length === 0 && (
        <p class="mb-3 rounded-control bg-warn-tint px-3 py-2">{installationWords.noAddresses}</p>
      )}
      <ul class="mb-4 space-y-1.5" aria-label={installationWords.addressList}>
        {origins.map((origin) => (
          <li
            key={origin}
            class="flex items-center gap-2 rounded-control border py-1 ps-3 pe-1 break-all"
          >
            {origin === 'http://localhost:*' ? (
              <span>{installationWords.localhost}</span>
            ) : (
              <span dir="ltr">{origin}</span>
            )}
            <button
              class="button button-quiet button-icon ms-auto flex-none"
              type="button"
              aria-label={installationWords.remove(origin)}
              onClick={() => void save(origins.filter((one) => one !== origin))}
            >
              <X size={16} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <form noValidate onSubmit={add}>
        <Labelled label={installationWords.addAddress} problem={refusal ? why(refusal) : undefined}>
          {(wiring) => (
            <div class="flex gap-2">
              <input
                {...wiring}
                class="field h-10 min-w-0 flex-1"
                dir="ltr"
                inputMode="url"
                placeholder={EXAMPLE}
                value={typed}
                onInput={(event) => setTyped(event.currentTarget.value)}
              />
              <button class="button h-10" type="submit">
                {installationWords.add}
              </button>
            </div>
          )}
        </Labelled>
      </form>
    </section>
  );
};
