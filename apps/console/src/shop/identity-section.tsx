import type { IdentityKey } from '@aisle/protocol';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { dateWords } from '../time/time-words.ts';
import { PAGE_EXAMPLE, serverExamples } from './identity-examples.ts';
import { createIdentitySetup, type IdentitySetup } from './identity-setup.ts';

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
        Signed-in customers
      </h2>
      <p class="mb-4 text-muted">
        Your shop can say who is signed in: she then sees her own orders in the chat, on every
        device, and your agents know that it is her.
      </p>
      {state.kind === 'loading' && (
        <div class="skeleton h-12" role="status" aria-label="Loading the keys" />
      )}
      {state.kind === 'refused' && (
        <p class="text-danger" role="alert">
          The keys could not be read: {state.refusal.message}.
        </p>
      )}
      {state.kind === 'ready' && (
        <>
          <Keys setup={setup} keys={state.value.keys} />
          {refusal && (
            <p class="mb-3 text-danger" role="alert">
              That did not go through: {refusal.message}.
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
        <ul class="mb-3 space-y-2" aria-label="Identity keys">
          {keys.map((key) => (
            <Key key={key.keyId} of={key} onRemove={() => void setup.remove(key.keyId)} />
          ))}
        </ul>
      )}
      {fresh && (
        <label class="mb-3 block rounded-control bg-tint px-3 py-3">
          <span class="mb-1 block font-medium">
            Your new key. Copy it now: it is not shown again.
          </span>
          <input
            class="field h-10 font-mono text-13"
            readOnly
            value={fresh}
            onFocus={(event) => event.currentTarget.select()}
          />
          <span class="mt-1 block text-13 text-muted">
            Give it to your server as AISLE_IDENTITY_KEY. It never belongs on a page.
          </span>
        </label>
      )}
      {keys.length < 2 && (
        <button class="button mb-4" type="button" onClick={() => void setup.add()}>
          {keys.length === 0 ? 'Make a key' : 'Make a second key'}
        </button>
      )}
      {keys.length > 0 && (
        <p class="mb-4 text-13 text-muted">
          Two keys may hold at once. To change one without an outage: make the second, give it to
          your server, then remove the first.
        </p>
      )}
    </>
  );
};

const Key = ({ of, onRemove }: { of: IdentityKey; onRemove: () => void }) => {
  const [sure, setSure] = useState(false);
  return (
    <li class="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border px-3 py-2">
      <span class="font-mono text-13">…{of.ends || '????'}</span>
      <span class="text-13 text-muted">
        {of.ends ? `made ${dateWords(of.createdAt)}` : 'sealed with another secret: make a new one'}
      </span>
      <button
        class={`button ms-auto ${sure ? 'text-danger' : ''}`}
        type="button"
        aria-label={`${sure ? 'Really remove' : 'Remove'} the key ending in ${of.ends}`}
        onClick={() => (sure ? onRemove() : setSure(true))}
        onBlur={() => setSure(false)}
      >
        {sure ? 'Really remove' : 'Remove'}
      </button>
    </li>
  );
};

const Examples = ({ siteKey }: { siteKey: string }) => (
  <details class="rounded-control bg-sunken px-3 py-2">
    <summary class="cursor-pointer font-medium">For your developer</summary>
    <p class="mt-2 mb-2 text-13">
      On every page of the shop, so that who signs out is forgotten and the next person starts anew:
    </p>
    <Code name="Page" text={PAGE_EXAMPLE} />
    <p class="mb-2 text-13">
      On your server. A token holds for at most 24 hours; <code>sub</code> is your shop’s own number
      of the customer.
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
      aria-label={`Example: ${name}`}
    >
      <pre class="font-mono text-12 leading-normal">{text}</pre>
    </section>
  </figure>
);
