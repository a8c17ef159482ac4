import type { ApiKey } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { FreshLink } from '../controls/fresh-link.tsx';
import { SureButton } from '../controls/sure-button.tsx';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { agoWords, dateWords } from '../time/time-words.ts';
import { type DevelopersSetup, KEYS } from './developers-setup.ts';
import { KeyForm } from './key-form.tsx';
import { ToldLine } from './told-line.tsx';

type Props = { desk: Desk; setup: DevelopersSetup };

/** Keys by which the merchant's systems come in. */
export const KeysSection = ({ desk, setup }: Props) => {
  const [making, setMaking] = useState(false);
  const keys = setup.keys.value;
  const fresh = setup.fresh.value?.of === KEYS ? setup.fresh.value : null;
  return (
    <section class="mb-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="api-keys">
      <h2 id="api-keys" class="mb-1 text-16 font-semibold">
        API keys
      </h2>
      <p class="mb-4 text-muted">
        A key belongs to one system of yours: give each its own, so that one can be revoked alone.
      </p>
      {keys.kind === 'loading' && (
        <div class="skeleton h-12" role="status" aria-label="Loading the keys" />
      )}
      {keys.kind === 'refused' && (
        <p class="text-danger" role="alert">
          The keys could not be read. {sentence(keys.refusal)}
        </p>
      )}
      {fresh && (
        <div class="mb-4">
          <FreshLink
            label="Your new key. Copy it now: it is not shown again."
            link={fresh.secret}
            hint="It belongs on a server, never on a page or in an app: whoever sees it has it."
          />
        </div>
      )}
      {keys.kind === 'ready' && (
        <>
          {keys.value.length > 0 && (
            <ul class="mb-4 divide-y" aria-label="API keys">
              {keys.value.map((key) => (
                <Key key={key.keyId} of={key} setup={setup} now={desk.now.value} />
              ))}
            </ul>
          )}
          {making ? (
            <KeyForm desk={desk} setup={setup} onDone={() => setMaking(false)} />
          ) : (
            <button class="button" type="button" onClick={() => setMaking(true)}>
              New key
            </button>
          )}
          <ToldLine setup={setup} of={KEYS} />
        </>
      )}
    </section>
  );
};

const Key = ({ of, setup, now }: { of: ApiKey; setup: DevelopersSetup; now: number }) => (
  <li class="flex flex-wrap items-center gap-x-4 gap-y-1 py-3 first:pt-0">
    <span class="min-w-56 flex-1">
      <bdi class="block font-medium break-words">{of.name}</bdi>
      <span class="block text-13 text-muted">
        <span dir="ltr" class="font-mono">
          {of.prefix}…
        </span>{' '}
        · {of.scope === 'read' ? 'reads' : 'reads and writes'} · {usedWords(of, now)} ·{' '}
        {endWords(of, now)}
      </span>
      {of.scope === 'write' && (
        <span class={`block text-13 ${of.silent ? 'text-danger' : 'text-muted'}`}>
          {of.silent ? (
            <>
              Speaks as <bdi>{of.speaksAs.name}</bdi>, who may not answer any more: this key only
              reads now.
            </>
          ) : (
            <>
              Speaks as <bdi>{of.speaksAs.name}</bdi>
            </>
          )}
        </span>
      )}
    </span>
    <SureButton
      words="Revoke"
      sure="Really revoke"
      about={of.name}
      onPress={() => void setup.revokeKey(of)}
    />
  </li>
);

const usedWords = ({ lastUsedAt }: ApiKey, now: number): string => {
  if (lastUsedAt === null) return 'never used';
  const ago = agoWords(lastUsedAt, now);
  if (ago === 'now') return 'used a moment ago';
  return /min$/.test(ago) ? `used ${ago} ago` : `last used ${dateWords(lastUsedAt)}`;
};

const endWords = ({ expiresAt }: ApiKey, now: number): string => {
  if (expiresAt === null) return 'until it is revoked';
  return expiresAt <= now ? 'has expired' : `until ${dateWords(expiresAt)}`;
};
