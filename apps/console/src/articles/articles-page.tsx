import { systemClock } from '@aisle/client';
import { type Article, type ArticleState, may } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import { MoveButtons } from '../controls/move-buttons.tsx';
import { SavedPage } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { languageName } from '../language/language-name.ts';
import { sentence } from '../refusals/sentence.ts';
import { ArticleForm } from './article-form.tsx';
import { aboutWords } from './article-words.ts';
import { type ArticlesSetup, createArticlesSetup } from './articles-setup.ts';
import { LanguageChoice } from './language-choice.tsx';
import { articleWords as words } from './words.ts';

/** Answers that need nobody to be there: written, judged and put in order. */
const ArticlesPage = ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createArticlesSetup(desk.client, systemClock));
  const [language, setLanguage] = useState('');
  useEffect(() => void setup.load(), [setup]);
  const known = setup.known.value;
  const draft = setup.draft.value;
  const supervises = may(desk.agent.role, 'supervise');
  if (known.kind === 'loading')
    return (
      <div class="max-w-180 space-y-3 p-6" role="status" aria-label={words.loading}>
        <div class="skeleton h-10" />
        <div class="skeleton h-40" />
      </div>
    );
  if (known.kind === 'refused')
    return (
      <div class="p-6" role="alert">
        <p class="mb-3">{words.failed(sentence(known.refusal))}</p>
        <button class="button" type="button" onClick={() => void setup.load()}>
          {words.again}
        </button>
      </div>
    );
  const languages = [...new Set(known.articles.map((one) => one.language))];
  const shown = known.articles.filter((one) => language === '' || one.language === language);
  return (
    <SavedPage
      title={words.articles}
      make={draft || known.articles.length === 0 ? null : words.newArticle}
      onMake={() => setup.edit('new')}
      said={setup.saved.value}
      about={draft ? null : words.about}
      open={draft?.articleId ?? null}
    >
      {draft ? (
        <ArticleForm key={draft.articleId} desk={desk} setup={setup} draft={draft} />
      ) : known.articles.length === 0 ? (
        <div class="py-10 text-center">
          <p class="mb-4 text-balance text-muted">{words.empty}</p>
          <button type="button" class="button button-accent" onClick={() => setup.edit('new')}>
            {words.writeFirst}
          </button>
        </div>
      ) : (
        <div class="space-y-6">
          {languages.length > 1 && (
            <select
              aria-label={words.showIn}
              class="field w-60!"
              value={language}
              onChange={({ currentTarget }) => setLanguage(currentTarget.value)}
            >
              <option value="">{words.everyLanguage}</option>
              {languages.map((one) => (
                <option key={one} value={one}>
                  {languageName(one)}
                </option>
              ))}
            </select>
          )}
          {(Object.keys(words.states) as ArticleState[]).map((state) => (
            <OfState
              key={state}
              state={state}
              articles={shown.filter((one) => one.state === state)}
              setup={setup}
              // A question's neighbour may be hidden by the filter.
              movable={supervises && state === 'published' && language === ''}
            />
          ))}
          {supervises && known.language !== null && (
            <LanguageChoice
              label={words.fallback}
              hint={words.fallbackHint}
              chosen={known.language}
              onChoose={(chosen) => void setup.fallBackTo(chosen)}
            />
          )}
        </div>
      )}
    </SavedPage>
  );
};

type OfStateProps = {
  state: ArticleState;
  articles: readonly Article[];
  setup: ArticlesSetup;
  movable: boolean;
};

/** All in one state, in the order of their questions. */
const OfState = ({ state, articles, setup, movable }: OfStateProps) =>
  articles.length === 0 ? null : (
    <section aria-label={words.states[state]}>
      <h2 class="mb-1 text-13 font-semibold text-muted">{words.states[state]}</h2>
      <ul class="divide-y">
        {articles.map((article, at) => (
          <li key={article.articleId} class="flex items-center">
            <button
              type="button"
              data-row={article.articleId}
              class="min-w-0 flex-1 rounded-control px-2 py-2.5 text-start hover:bg-sunken"
              onClick={() => setup.edit(article)}
            >
              <span dir="auto" class="at-start block break-words font-medium">
                {article.title}
              </span>
              <span dir="auto" class="at-start block break-words text-13 text-muted">
                {aboutWords(article)}
              </span>
            </button>
            {movable && (
              <MoveButtons
                up={words.earlier(article.title)}
                down={words.later(article.title)}
                first={at === 0}
                last={at === articles.length - 1}
                onMove={(by) => setup.move(article.articleId, by)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );

export default ArticlesPage;
