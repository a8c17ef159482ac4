import { DESK_LIMITS, type OwnWords } from '@aisle/protocol';
import { Labelled } from '../shop/labelled.tsx';
import { directionOf, nameOf } from './languages.ts';
import type { WordsDesk } from './words-desk.ts';

type Field = { name: keyof OwnWords; label: string; hint: string; rows?: number };

const FIELDS: readonly Field[] = [
  { name: 'greeting', label: 'Greeting', hint: 'The first words in the chat.', rows: 2 },
  { name: 'greetingMore', label: 'Line under the greeting', hint: '', rows: 2 },
  { name: 'placeholder', label: 'In the empty field', hint: 'Where she writes.' },
  {
    name: 'promise',
    label: 'How soon you answer',
    hint: 'While somebody is there. Left empty, the chat tells how fast you have been lately.',
  },
  {
    name: 'away',
    label: 'While nobody is there',
    hint: 'With business hours the chat tells when you are back instead.',
  },
  {
    name: 'label',
    label: 'Words beside the button',
    hint: 'Left empty, the button is an icon alone. Needs the snippet with ?store= in its address, as Install has it.',
  },
  {
    name: 'effort',
    label: 'Asking how easy it was',
    hint: 'The scale stays: 1 very hard to 5 very easy. Ask for nothing else, or its figures mean something else.',
  },
  {
    name: 'satisfaction',
    label: 'Asking how satisfied she is',
    hint: 'The scale stays: 1 not at all to 5 very.',
  },
  {
    name: 'recommend',
    label: 'Asking whether she would recommend you',
    hint: 'The scale stays: 0 not at all likely to 10 very likely.',
  },
];

/** The words of the chosen language. */
export const WordsForm = ({ words }: { words: WordsDesk }) => {
  const language = words.language.value;
  const said = words.words.value;
  const save = (event: Event) => {
    event.preventDefault();
    void words.save();
  };
  return (
    <form aria-label={nameOf(language)} noValidate onSubmit={save}>
      <h2 class="mb-1 text-16 font-semibold">{nameOf(language)}</h2>
      {language === '*' && (
        <p class="mb-3 text-13 text-muted">
          For shoppers whose language is not in the list above, whatever it is.
        </p>
      )}
      <div class="mb-6 space-y-5">
        {FIELDS.map(({ name, label, hint, rows }) => {
          const shared = {
            dir: directionOf(language) ?? 'auto',
            lang: language === '*' ? undefined : language,
            maxLength: DESK_LIMITS.ownWords[name],
            value: said[name] ?? '',
            onInput: (event: { currentTarget: { value: string } }) =>
              words.change(name, event.currentTarget.value),
          } as const;
          return (
            <Labelled key={name} label={label} hint={hint}>
              {(wiring) =>
                rows ? (
                  <textarea {...wiring} {...shared} class="field min-h-16 py-2" rows={rows} />
                ) : (
                  <input {...wiring} {...shared} class="field h-10" />
                )
              }
            </Labelled>
          );
        })}
      </div>
      <Outcome words={words} />
      <div class="flex flex-wrap items-center gap-3">
        <button class="button button-accent" type="submit">
          Save
        </button>
        {language !== '*' && (
          <button class="button" type="button" onClick={() => void words.remove()}>
            Remove {nameOf(language)}
          </button>
        )}
      </div>
    </form>
  );
};

const Outcome = ({ words }: { words: WordsDesk }) => {
  const told = words.told.value;
  return (
    <>
      <div role="alert">
        {told?.kind === 'failed' && (
          <p class="mb-3 rounded-control bg-danger-tint px-3 py-2 text-danger">
            Not saved: {told.refusal.message}.
          </p>
        )}
        {told?.kind === 'stale' && (
          <div class="mb-3 flex flex-wrap items-center gap-3 rounded-control bg-danger-tint px-3 py-2 text-danger">
            <p>
              Somebody else has changed these words meanwhile. Yours still stand here: save again to
              replace theirs.
            </p>
            <button class="button" type="button" onClick={words.takeSaved}>
              Show theirs
            </button>
          </div>
        )}
      </div>
      <div role="status" class="mb-3 text-muted empty:mb-0">
        {told?.kind === 'saved' && 'Saved.'}
        {told?.kind === 'removed' && (
          <span class="flex flex-wrap items-center gap-3">
            {nameOf(told.language)} was removed.
            <button class="button" type="button" onClick={() => void words.undo()}>
              Undo
            </button>
          </span>
        )}
      </div>
    </>
  );
};
