import { DESK_LIMITS, fill, LIMITS, may, VARIABLES } from '@aisle/protocol';
import { useRef, useState } from 'preact/hooks';
import { ForEveryone, SavedFoot } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { languageName } from '../language/language-name.ts';
import { Labelled } from '../shop/labelled.tsx';
import { isShortcut, type RepliesSetup, type ReplyDraft } from './replies-setup.ts';
import { ReplyPictures } from './reply-pictures.tsx';
import { replyWords } from './words.ts';

type Props = { desk: Desk; setup: RepliesSetup; draft: ReplyDraft };

/** Languages offered first; any other may be typed by its code. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'da', 'ar', 'ja'];

/** One reply as it is written: name, shortcut, and its words in each language with a preview. */
export const ReplyForm = ({ desk, setup, draft }: Props) => {
  const { told, change } = setup;
  const supervises = may(desk.agent.role, 'supervise');
  const readOnly = draft.shared && !supervises;
  const languages = Object.keys(draft.texts);
  const wrong = told.value?.problem;
  const save = (event: Event) => {
    event.preventDefault();
    void setup.save();
  };
  return (
    <form class="space-y-4" aria-label={replyWords.reply} onSubmit={save}>
      <div class="grid gap-4 sm:grid-cols-2">
        <Labelled label={replyWords.title} problem={wrong?.title}>
          {(wiring) => (
            <input
              {...wiring}
              class="field"
              dir="auto"
              maxLength={DESK_LIMITS.replyTitle}
              readOnly={readOnly}
              value={draft.title}
              onInput={({ currentTarget }) => change({ title: currentTarget.value })}
            />
          )}
        </Labelled>
        <Labelled
          label={replyWords.shortcut}
          hint={
            isShortcut(draft.shortcut)
              ? replyWords.shortcutUse(`/${draft.shortcut}`)
              : replyWords.shortcutHint
          }
          problem={wrong?.shortcut}
        >
          {(wiring) => (
            <input
              {...wiring}
              class="field"
              maxLength={31}
              autoCapitalize="none"
              readOnly={readOnly}
              value={draft.shortcut}
              onInput={({ currentTarget }) => change({ shortcut: currentTarget.value })}
            />
          )}
        </Labelled>
      </div>
      {supervises && draft.seen === null && (
        <ForEveryone checked={draft.shared} onChange={(shared) => change({ shared })} />
      )}
      {languages.map((language) => (
        <Words
          key={language}
          desk={desk}
          setup={setup}
          draft={draft}
          language={language}
          readOnly={readOnly}
          problem={wrong?.texts?.[language]}
          removable={languages.length > 1}
        />
      ))}
      {!readOnly && languages.length < DESK_LIMITS.replyLanguages && (
        <label class="flex items-center gap-2 text-13 text-muted">
          {replyWords.anotherLanguage}
          <select
            class="field w-44! py-1!"
            value=""
            onChange={({ currentTarget }) => {
              change({ texts: { ...draft.texts, [currentTarget.value]: '' } });
              currentTarget.value = '';
            }}
          >
            <option value="">{replyWords.choose}</option>
            {LANGUAGES.filter((one) => !languages.includes(one)).map((one) => (
              <option key={one} value={one}>
                {languageName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ReplyPictures desk={desk} setup={setup} draft={draft} readOnly={readOnly} />
      <SavedFoot
        readOnly={readOnly}
        isNew={draft.seen === null}
        problem={told.value?.words ?? ''}
        onClose={() => setup.edit(null)}
        onRemove={() => void setup.remove()}
      />
    </form>
  );
};

type WordsProps = Props & {
  language: string;
  readOnly: boolean;
  removable: boolean;
  problem: string | undefined;
};

const Words = ({ desk, setup, draft, language, readOnly, removable, problem }: WordsProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [preview, setPreview] = useState(true);
  const text = draft.texts[language] ?? '';
  const put = (words: string) => setup.change({ texts: { ...draft.texts, [language]: words } });
  const insert = (name: string) => {
    const element = field.current;
    if (!element) return;
    element.setRangeText(`{${name}}`, element.selectionStart, element.selectionEnd, 'end');
    element.focus();
    put(element.value);
  };
  const example = {
    agent: desk.agent.name,
    store: desk.agent.storeName,
    shopper: replyWords.exampleShopper,
    product: replyWords.exampleProduct,
  };
  return (
    <div>
      <Labelled label={languageName(language)} problem={problem}>
        {(wiring) => (
          <textarea
            {...wiring}
            ref={field}
            class="field"
            dir="auto"
            lang={language}
            rows={4}
            maxLength={LIMITS.messageLength}
            readOnly={readOnly}
            value={text}
            onInput={({ currentTarget }) => put(currentTarget.value)}
          />
        )}
      </Labelled>
      {!readOnly && (
        <div class="mt-1.5 flex flex-wrap items-center gap-1">
          {VARIABLES.map((name) => (
            <button
              key={name}
              type="button"
              class="button min-h-8! px-2! text-13"
              aria-label={replyWords.insert(replyWords.variables[name], languageName(language))}
              onClick={() => insert(name)}
            >
              {`{${name}}`}
            </button>
          ))}
          <button
            type="button"
            class="button button-quiet min-h-8! text-13"
            aria-expanded={preview}
            onClick={() => setPreview(!preview)}
          >
            {replyWords.preview}
          </button>
          {removable && (
            <button
              type="button"
              class="button button-quiet ms-auto min-h-8! text-13"
              onClick={() => {
                const { [language]: _, ...texts } = draft.texts;
                setup.change({ texts });
              }}
            >
              {replyWords.removeLanguage(languageName(language))}
            </button>
          )}
        </div>
      )}
      {preview && text !== '' && (
        <p
          dir="auto"
          lang={language}
          class="mt-2 w-fit max-w-140 rounded-[14px] bg-tint px-3.5 py-2 break-words whitespace-pre-wrap"
        >
          {fill(text, example)}
        </p>
      )}
    </div>
  );
};
