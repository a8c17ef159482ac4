import { useEffect, useState } from 'preact/hooks';
import { PreviewFrame } from '../appearance/preview-frame.tsx';
import type { Desk } from '../desk/desk.ts';
import { AddLanguage } from './add-language.tsx';
import { nameOf } from './languages.ts';
import { createWordsDesk, type WordsDesk } from './words-desk.ts';
import { WordsForm } from './words-form.tsx';

/** What the merchant says in the chat in her own words, language by language. */
const WordsPage = ({ desk }: { desk: Desk }) => {
  const [words] = useState(() => createWordsDesk(desk.client));
  useEffect(() => void words.load(), [words]);
  const state = words.state.value;
  if (state.kind === 'loading')
    return (
      <div class="max-w-180 space-y-3 p-6" role="status" aria-label="Loading your words">
        <div class="skeleton h-12" />
        <div class="skeleton h-60" />
      </div>
    );
  if (state.kind === 'refused')
    return (
      <div class="max-w-180 p-6" role="alert">
        <p class="mb-3">The server could not tell your words: {state.refusal.message}.</p>
        <button class="button" type="button" onClick={() => void words.load()}>
          Try again
        </button>
      </div>
    );
  const { siteKey, look } = state.value;
  const language = words.language.value;
  return (
    <div class="px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">Words</h1>
      <p class="mb-6 max-w-140 text-muted">
        What the chat says in your name, in each language of your shop. What you leave empty is said
        in our words. Shoppers see a change within minutes.
      </p>
      <div class="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,375px)]">
        <div>
          <Languages words={words} />
          <WordsForm key={language} words={words} />
        </div>
        <PreviewFrame
          siteKey={siteKey}
          appearance={look.appearance}
          saying={{ words: words.words.value, locale: language === '*' ? 'en' : language }}
        />
      </div>
    </div>
  );
};

const Languages = ({ words }: { words: WordsDesk }) => (
  <section class="mb-6" aria-labelledby="languages">
    <h2 id="languages" class="mb-2 text-16 font-semibold">
      Languages
    </h2>
    <ul class="mb-3 flex flex-wrap gap-1.5">
      {words.languages.value.map((one) => (
        <li key={one}>
          <button
            type="button"
            class={`button ${one === words.language.value ? 'border-accent bg-tint font-medium' : ''}`}
            aria-pressed={one === words.language.value}
            onClick={() => words.choose(one)}
          >
            {words.unsaved(one) ? `${nameOf(one)}, not saved` : nameOf(one)}
          </button>
        </li>
      ))}
    </ul>
    <AddLanguage there={words.languages.value} onAdd={words.choose} />
  </section>
);

export default WordsPage;
