import { useEffect, useState } from 'preact/hooks';
import { PreviewFrame } from '../appearance/preview-frame.tsx';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { AddLanguage } from './add-language.tsx';
import { nameOf } from './languages.ts';
import { ownWordsWords as own } from './words.ts';
import { createWordsDesk, type WordsDesk } from './words-desk.ts';
import { WordsForm } from './words-form.tsx';

/** What the merchant says in the chat in her own words, language by language. */
const WordsPage = ({ desk }: { desk: Desk }) => {
  const [words] = useState(() => createWordsDesk(desk.client));
  useEffect(() => void words.load(), [words]);
  const state = words.state.value;
  if (state.kind === 'loading')
    return (
      <div class="max-w-180 space-y-3 p-6" role="status" aria-label={own.loading}>
        <div class="skeleton h-12" />
        <div class="skeleton h-60" />
      </div>
    );
  if (state.kind === 'refused')
    return (
      <div class="max-w-180 p-6" role="alert">
        <p class="mb-3">{own.failed(sentence(state.refusal))}</p>
        <button class="button" type="button" onClick={() => void words.load()}>
          {own.again}
        </button>
      </div>
    );
  const { siteKey, look } = state.value;
  const language = words.language.value;
  return (
    <div class="px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{own.words}</h1>
      <p class="mb-6 max-w-140 text-muted">{own.about}</p>
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
      {own.languages}
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
            {words.unsaved(one) ? own.unsaved(nameOf(one)) : nameOf(one)}
          </button>
        </li>
      ))}
    </ul>
    <AddLanguage there={words.languages.value} onAdd={words.choose} />
  </section>
);

export default WordsPage;
