import { DESK_LIMITS, may } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { SureButton } from '../controls/sure-button.tsx';
import type { Desk } from '../desk/desk.ts';
import { Labelled } from '../shop/labelled.tsx';
import { ArticleBody } from './article-body.tsx';
import type { ArticleDraft } from './article-draft.ts';
import type { ArticlesSetup } from './articles-setup.ts';
import { LanguageChoice } from './language-choice.tsx';

type Props = {
  desk: Desk;
  setup: ArticlesSetup;
  draft: ArticleDraft;
  /** What putting it away does; without it the list is shown again. */
  onCancel?: () => void;
};

/** One article as it is written, with what a shopper will see beside it. */
export const ArticleForm = ({ desk, setup, draft, onCancel }: Props) => {
  const { change, told } = setup;
  const supervises = may(desk.agent.role, 'supervise');
  const readOnly = !supervises && draft.seen !== null;
  return (
    <form
      class="space-y-4"
      aria-label="Article"
      onSubmit={(event) => {
        event.preventDefault();
        void (supervises ? setup.save('published') : setup.propose());
      }}
    >
      {draft.state === 'proposed' && (
        <p class="rounded-card bg-note p-3 text-13">
          {`Proposed by ${draft.author || 'somebody who has left'}, who keeps the credit. Look for names, numbers and addresses of shoppers before it is published.`}
        </p>
      )}
      {draft.state === 'declined' && draft.word && (
        <p class="rounded-card bg-sunken p-3 text-13" dir="auto">{`Declined: ${draft.word}`}</p>
      )}
      <div class="grid gap-6 lg:grid-cols-2">
        <fieldset disabled={readOnly} class="min-w-0 space-y-4">
          <Labelled label="Question" hint="As a shopper would ask it.">
            {(wiring) => (
              <input
                {...wiring}
                class="field"
                dir="auto"
                maxLength={DESK_LIMITS.articleTitle}
                value={draft.title}
                onInput={({ currentTarget }) => change({ title: currentTarget.value })}
              />
            )}
          </Labelled>
          <Labelled
            label="Answer"
            hint="An empty line begins a paragraph, “- ” an item of a list. Links: [words](https://…)."
          >
            {(wiring) => (
              <textarea
                {...wiring}
                class="field"
                dir="auto"
                rows={9}
                maxLength={DESK_LIMITS.articleBody}
                value={draft.body}
                onInput={({ currentTarget }) => change({ body: currentTarget.value })}
              />
            )}
          </Labelled>
          <LanguageChoice
            label="Language"
            chosen={draft.language}
            onChoose={(language) => change({ language })}
          />
          {supervises && (
            <>
              <label class="flex items-center gap-2">
                <input
                  type="checkbox"
                  class="size-4 accent-accent"
                  checked={draft.instant}
                  onChange={({ currentTarget }) => change({ instant: currentTarget.checked })}
                />
                A question on the chat’s home
              </label>
              <Labelled
                label="Only on these pages"
                hint="One path a line; * stands for anything, such as /products/*. Empty: on every page."
              >
                {(wiring) => (
                  <textarea
                    {...wiring}
                    class="field"
                    rows={2}
                    spellcheck={false}
                    value={draft.pages}
                    onInput={({ currentTarget }) => change({ pages: currentTarget.value })}
                  />
                )}
              </Labelled>
            </>
          )}
        </fieldset>
        <section aria-label="Preview" class="min-w-0 self-start rounded-card border p-4">
          <p class="mb-2 text-12 text-muted">What a shopper sees</p>
          <h2 dir="auto" class="mb-2 font-semibold break-words">
            {draft.title || 'Your question'}
          </h2>
          <ArticleBody body={draft.body || 'Your answer.'} />
        </section>
      </div>
      <p role="alert" class="text-13 text-danger empty:hidden">
        {told.value}
      </p>
      <div class="flex flex-wrap items-center gap-2">
        {!readOnly && (
          <button type="submit" class="button button-accent">
            {supervises ? 'Publish' : 'Propose'}
          </button>
        )}
        {supervises && (
          <button type="button" class="button" onClick={() => void setup.save('draft')}>
            {draft.state === 'published' ? 'Take back as a draft' : 'Keep as a draft'}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel ?? (() => setup.edit(null))}>
          {readOnly ? 'Back' : 'Cancel'}
        </button>
        {supervises && draft.seen !== null && (
          <span class="ms-auto">
            <SureButton
              words="Remove"
              sure="Remove for good"
              about={draft.title}
              onPress={() => void setup.remove()}
            />
          </span>
        )}
      </div>
      {supervises && draft.state === 'proposed' && <Declining setup={setup} />}
      {readOnly && <p class="text-13 text-muted">A supervisor changes and publishes articles.</p>}
    </form>
  );
};

/** Saying no takes a word. */
const Declining = ({ setup }: { setup: ArticlesSetup }) => {
  const [word, setWord] = useState('');
  return (
    <div class="flex items-end gap-2 border-t pt-4">
      <div class="min-w-0 flex-1">
        <Labelled label="Or decline, with a word to its author">
          {(wiring) => (
            <input
              {...wiring}
              class="field"
              dir="auto"
              maxLength={DESK_LIMITS.articleWord}
              value={word}
              onInput={({ currentTarget }) => setWord(currentTarget.value)}
            />
          )}
        </Labelled>
      </div>
      <button
        type="button"
        class="button"
        disabled={word.trim() === ''}
        onClick={() => void setup.decline(word)}
      >
        Decline
      </button>
    </div>
  );
};
