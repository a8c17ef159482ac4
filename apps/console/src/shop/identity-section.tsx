import type { IdentityKey } from '@aisle/protocol';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { dateWords } from '../time/time-words.ts';
import { PAGE_EXAMPLE, serverExamples } from './identity-examples.ts';
import { createIdentitySetup, type IdentitySetup } from './identity-setup.ts';
import { shopWords } from './words.ts';

/** The keys with which the shop says who its shoppers are, and how its developer uses them. */
export const IdentitySection = ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createIdentitySetup(desk.client));
  const title = useId();
  useEffect(() => void setup.load(), [setup]);
  const state = setup.state.value;
  const refusal = setup.refusal.value;
  return (
    <section class="mt-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby={title}>
      <h2 id={title} class="mb-1 text-16 font-semibold">
        {shopWords.identity}
      </h2>
      <p class="mb-4 text-muted">{shopWords.identityHint}</p>
      {state.kind === 'loading' && (
        <div class="skeleton h-12" role="status" aria-label={shopWords.keysLoading} />
      )}
      {state.kind === 'refused' && (
        <p class="text-danger" role="alert">
          {shopWords.keysRefused(sentence(state.refusal))}
        </p>
      )}
      {state.kind === 'ready' && (
        <>
          <Keys setup={setup} keys={state.value.keys} />
          {refusal && (
            <p class="mb-3 text-danger" role="alert">
              {shopWords.keyRefused(sentence(refusal))}
            </p>
          )}
          <Examples siteKey={state.value.audience} />
        </>
      )}
    </section>
  );
};

const Keys = ({ setup, keys }: { setup: IdentitySetup; keys: IdentityKey[] }) => {
  const fresh = setup.fresh.value;
  return (
    <>
      {keys.length > 0 && (
        <ul class="mb-3 space-y-2" aria-label={shopWords.keys}>
          {keys.map((key) => (
            <Key key={key.keyId} of={key} onRemove={() => void setup.remove(key.keyId)} />
          ))}
        </ul>
      )}
      {fresh && (
        <label class="mb-3 block rounded-control bg-tint px-3 py-3">
          <span class="mb-1 block font-medium">{shopWords.freshKey}</span>
          <input
            class="field h-10 font-mono text-13"
            dir="ltr"
            readOnly
            value={fresh}
            onFocus={(event) => event.currentTarget.select()}
          />
          <span class="mt-1 block text-13 text-muted">{shopWords.freshKeyHint}</span>
        </label>
      )}
      {keys.length < 2 && (
        <button class="button mb-4" type="button" onClick={() => void setup.add()}>
          {keys.length === 0 ? shopWords.makeKey : shopWords.makeSecondKey}
        </button>
      )}
      {keys.length > 0 && <p class="mb-4 text-13 text-muted">{shopWords.keysHint}</p>}
    </>
  );
};

const Key = ({ of, onRemove }: { of: IdentityKey; onRemove: () => void }) => {
  const [sure, setSure] = useState(false);
  return (
    <li class="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border px-3 py-2">
      <span class="font-mono text-13" dir="ltr">
        …{of.ends || '????'}
      </span>
      <span class="text-13 text-muted">
        {of.ends ? shopWords.keyMade(dateWords(of.createdAt)) : shopWords.keySealed}
      </span>
      <button
        class={`button ms-auto ${sure ? 'text-danger' : ''}`}
        type="button"
        aria-label={sure ? shopWords.removeKeySure(of.ends) : shopWords.removeKey(of.ends)}
        onClick={() => (sure ? onRemove() : setSure(true))}
        onBlur={() => setSure(false)}
      >
        {sure ? shopWords.removeSure : shopWords.remove}
      </button>
    </li>
  );
};

/** The claim that names the customer. */
const CUSTOMER = 'sub';

const Examples = ({ siteKey }: { siteKey: string }) => (
  <details class="rounded-control bg-sunken px-3 py-2">
    <summary class="cursor-pointer font-medium">{shopWords.forDeveloper}</summary>
    <p class="mt-2 mb-2 text-13">{shopWords.onEveryPage}</p>
    <Code name={shopWords.page} text={PAGE_EXAMPLE} />
    <p class="mb-2 text-13">
      <WithParts words={shopWords.onServer} parts={{ sub: <code>{CUSTOMER}</code> }} />
    </p>
    {serverExamples(siteKey).map(({ language, code }) => (
      <Code key={language} name={language} text={code} />
    ))}
  </details>
);

const Code = ({ name, text }: { name: string; text: string }) => (
  <figure class="mb-3">
    <figcaption class="mb-1 text-12 font-medium text-muted">{name}</figcaption>
    {/* A box that scrolls is reached by keyboard, too. */}
    <section
      class="overflow-x-auto rounded-control border bg-surface p-3"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
      aria-label={shopWords.example(name)}
    >
      <pre class="font-mono text-12 leading-normal" dir="ltr">
        {text}
      </pre>
    </section>
  </figure>
);
