import { DESK_LIMITS, may } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { SureButton } from '../controls/sure-button.tsx';
import type { Desk } from '../desk/desk.ts';
import { Labelled } from '../shop/labelled.tsx';
import { ArticleBody } from './article-body.tsx';
import type { ArticleDraft } from './article-draft.ts';
import type { ArticlesSetup } from './articles-setup.ts';
import { LanguageChoice } from './language-choice.tsx';
import { articleWords as words } from './words.ts';

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
      aria-label={words.article}
      onSubmit={(event) => {
        event.preventDefault();
        void (supervises ? setup.save('published') : setup.propose());
      }}
    >
      {draft.state === 'proposed' && (
        <p class="rounded-card bg-note p-3 text-13">
          {draft.author === '' ? words.proposedByGone : words.proposedBy(draft.author)}
        </p>
      )}
      {draft.state === 'declined' && draft.word && (
        <p class="rounded-card bg-sunken p-3 text-13" dir="auto">
          {words.declinedWith(draft.word)}
        </p>
      )}
      <div class="grid gap-6 lg:grid-cols-2">
        <fieldset disabled={readOnly} class="min-w-0 space-y-4">
          <Labelled label={words.question} hint={words.questionHint}>
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
          <Labelled label={words.answer} hint={words.answerHint}>
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
            label={words.language}
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
                {words.onHome}
              </label>
              <Labelled label={words.onPages} hint={words.onPagesHint}>
                {(wiring) => (
                  <textarea
                    {...wiring}
                    class="field"
                    dir="ltr"
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
        <section aria-label={words.preview} class="min-w-0 self-start rounded-card border p-4">
          <p class="mb-2 text-12 text-muted">{words.whatSheSees}</p>
          <h2 dir="auto" class="at-start mb-2 font-semibold break-words">
            {draft.title || words.yourQuestion}
          </h2>
          <ArticleBody body={draft.body || words.yourAnswer} />
        </section>
      </div>
      <div class={onCancel ? 'dialog-foot' : ''}>
        <p role="alert" class="mb-2 text-13 text-danger empty:hidden">
          {told.value}
        </p>
        <div class="flex flex-wrap items-center gap-2">
          {!readOnly && (
            <button type="submit" class="button button-accent">
              {supervises ? words.publish : words.propose}
            </button>
          )}
          {supervises && (
            <button type="button" class="button" onClick={() => void setup.save('draft')}>
              {draft.state === 'published' ? words.takeBack : words.keepDraft}
            </button>
          )}
          <button type="button" class="button" onClick={onCancel ?? (() => setup.edit(null))}>
            {readOnly ? words.back : words.cancel}
          </button>
          {supervises && draft.seen !== null && (
            <span class="ms-auto">
              <SureButton
                words={words.remove}
                sure={words.removeSure}
                about={draft.title}
                onPress={() => void setup.remove()}
              />
            </span>
          )}
        </div>
      </div>
      {supervises && draft.state === 'proposed' && <Declining setup={setup} />}
      {readOnly && <p class="text-13 text-muted">{words.supervised}</p>}
    </form>
  );
};

/** Saying no takes a word. */
const Declining = ({ setup }: { setup: ArticlesSetup }) => {
  const [word, setWord] = useState('');
  return (
    <div class="flex items-end gap-2 border-t pt-4">
      <div class="min-w-0 flex-1">
        <Labelled label={words.declining}>
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
        {words.decline}
      </button>
    </div>
  );
};
