import { DESK_LIMITS, type OwnWords } from '@aisle/protocol';
import { sentence } from '../refusals/sentence.ts';
import { Labelled } from '../shop/labelled.tsx';
import { directionOf, nameOf } from './languages.ts';
import { ownWordsWords as own } from './words.ts';
import type { WordsDesk } from './words-desk.ts';

/** In their order; those that may be longer have more rows. */
const FIELDS: readonly { name: keyof OwnWords; rows?: number }[] = [
  { name: 'greeting', rows: 2 },
  { name: 'greetingMore', rows: 2 },
  ...(
    ['placeholder', 'promise', 'away', 'label', 'effort', 'satisfaction', 'recommend'] as const
  ).map((name) => ({ name })),
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
      {language === '*' && <p class="mb-3 text-13 text-muted">{own.everyOtherHint}</p>}
      <div class="mb-6 space-y-5">
        {FIELDS.map(({ name, rows }) => {
          const shared = {
            dir: directionOf(language) ?? 'auto',
            lang: language === '*' ? undefined : language,
            maxLength: DESK_LIMITS.ownWords[name],
            value: said[name] ?? '',
            onInput: (event: { currentTarget: { value: string } }) =>
              words.change(name, event.currentTarget.value),
          } as const;
          return (
            <Labelled key={name} {...own.fields[name]}>
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
          {own.save}
        </button>
        {language !== '*' && (
          <button class="button" type="button" onClick={() => void words.remove()}>
            {own.remove(nameOf(language))}
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
            {own.notSaved(sentence(told.refusal))}
          </p>
        )}
        {told?.kind === 'stale' && (
          <div class="mb-3 flex flex-wrap items-center gap-3 rounded-control bg-danger-tint px-3 py-2 text-danger">
            <p>{own.stale}</p>
            <button class="button" type="button" onClick={words.takeSaved}>
              {own.showTheirs}
            </button>
          </div>
        )}
      </div>
      <div role="status" class="mb-3 text-muted empty:mb-0">
        {told?.kind === 'saved' && own.saved}
        {told?.kind === 'removed' && (
          <span class="flex flex-wrap items-center gap-3">
            {own.removed(nameOf(told.language))}
            <button class="button" type="button" onClick={() => void words.undo()}>
              {own.undo}
            </button>
          </span>
        )}
      </div>
    </>
  );
};
