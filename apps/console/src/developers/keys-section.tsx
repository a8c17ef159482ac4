import type { ApiKey } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { FreshLink } from '../controls/fresh-link.tsx';
import { SureButton } from '../controls/sure-button.tsx';
import type { Desk } from '../desk/desk.ts';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { dateWords, isNow, pastWords } from '../time/time-words.ts';
import { type DevelopersSetup, KEYS } from './developers-setup.ts';
import { KeyForm } from './key-form.tsx';
import { ToldLine } from './told-line.tsx';
import { developerWords } from './words.ts';

type Props = { desk: Desk; setup: DevelopersSetup };

/** Keys by which the merchant's systems come in. */
export const KeysSection = ({ desk, setup }: Props) => {
  const [making, setMaking] = useState(false);
  const keys = setup.keys.value;
  const fresh = setup.fresh.value?.of === KEYS ? setup.fresh.value : null;
  return (
    <section class="mb-8 rounded-card border bg-surface p-4 sm:p-5" aria-labelledby="api-keys">
      <h2 id="api-keys" class="mb-1 text-16 font-semibold">
        {developerWords.keys}
      </h2>
      <p class="mb-4 text-muted">{developerWords.keysHint}</p>
      {keys.kind === 'loading' && (
        <div class="skeleton h-12" role="status" aria-label={developerWords.keysLoading} />
      )}
      {keys.kind === 'refused' && (
        <p class="text-danger" role="alert">
          {developerWords.keysFailed(sentence(keys.refusal))}
        </p>
      )}
      {fresh && (
        <div class="mb-4">
          <FreshLink
            label={developerWords.freshKey}
            link={fresh.secret}
            hint={developerWords.freshKeyHint}
          />
        </div>
      )}
      {keys.kind === 'ready' && (
        <>
          {keys.value.length > 0 && (
            <ul class="mb-4 divide-y" aria-label={developerWords.keys}>
              {keys.value.map((key) => (
                <Key key={key.keyId} of={key} setup={setup} now={desk.now.value} />
              ))}
            </ul>
          )}
          {making ? (
            <KeyForm desk={desk} setup={setup} onDone={() => setMaking(false)} />
          ) : (
            <button class="button" type="button" onClick={() => setMaking(true)}>
              {developerWords.newKey}
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
        · {developerWords.scopes[of.scope].may} · {usedWords(of, now)} · {endWords(of, now)}
      </span>
      {of.scope === 'write' && (
        <span class={`block text-13 ${of.silent ? 'text-danger' : 'text-muted'}`}>
          <WithParts
            words={of.silent ? developerWords.silent : developerWords.speaksAs}
            parts={{ name: <bdi>{of.speaksAs.name}</bdi> }}
          />
        </span>
      )}
    </span>
    <SureButton
      words={developerWords.revoke}
      sure={developerWords.revokeSure}
      about={of.name}
      onPress={() => void setup.revokeKey(of)}
    />
  </li>
);

const HOUR = 3_600_000;

const usedWords = ({ lastUsedAt }: ApiKey, now: number): string => {
  if (lastUsedAt === null) return developerWords.neverUsed;
  if (isNow(lastUsedAt, now)) return developerWords.usedNow;
  return now - lastUsedAt < HOUR
    ? developerWords.usedAgo(pastWords(lastUsedAt, now))
    : developerWords.lastUsed(dateWords(lastUsedAt));
};

const endWords = ({ expiresAt }: ApiKey, now: number): string => {
  if (expiresAt === null) return developerWords.noEnd;
  return expiresAt <= now ? developerWords.expired : developerWords.until(dateWords(expiresAt));
};
