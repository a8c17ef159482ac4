import type { NoteChanges, NoteFact, SizeChart } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import type { NotesView } from './card-model.ts';
import { ChartEditor } from './chart-editor.tsx';
import type { EditModel } from './edit-model.ts';
import { FACTS, factWords, figureWords, sourceWords } from './notes-words.ts';
import { noteWords } from './words.ts';

type Props = { model: EditModel; view: NotesView; mayWrite: boolean };
type PlainFact = Exclude<NoteFact, 'sizeChart'>;
type Drafts = { [Name in PlainFact]?: string };

const LONG: readonly PlainFact[] = ['care', 'material', 'fit'];
const FIGURES: readonly PlainFact[] = ['shrinkagePercent', 'weightGrams'];
const PLAIN: readonly PlainFact[] = [
  'material',
  'fit',
  'modelWears',
  'stretch',
  'shrinkagePercent',
  'care',
  'weightGrams',
];
const UNITS: Partial<Record<PlainFact, string>> = noteWords.factUnits;

/** As it is typed: a figure in the agent's own writing. */
const typedOf = (value: string | number | undefined): string =>
  typeof value === 'number' ? figureWords(value) : (value ?? '');

const oursOf = (view: NotesView, name: PlainFact): string => typedOf(view.ours[name]?.value);

/** Drafts as changes; a field that says no figure is named instead. */
const changesOf = (drafts: Drafts): NoteChanges | { wrong: PlainFact } => {
  const changes: Record<string, string | number | null> = {};
  for (const name of PLAIN) {
    const text = drafts[name]?.trim();
    if (text === undefined) continue;
    if (text === '') changes[name] = null;
    else if (!FIGURES.includes(name)) changes[name] = text;
    else {
      const figure = Number(text.replace(',', '.'));
      if (!(figure >= 0)) return { wrong: name };
      changes[name] = figure;
    }
  }
  return changes as NoteChanges;
};

/** A field per fact, each with whoever stands for it; the shop's own word can be taken over. */
export const FactsForm = ({ model, view, mayWrite }: Props) => {
  const [drafts, setDrafts] = useState<Drafts>({});
  const [wrong, setWrong] = useState<PlainFact | null>(null);
  const set = (name: PlainFact, text: string) => setDrafts({ ...drafts, [name]: text });
  const changed = PLAIN.some(
    (name) => drafts[name] !== undefined && drafts[name] !== oursOf(view, name),
  );
  const save = async () => {
    const changes = changesOf(drafts);
    if ('wrong' in changes && changes.wrong) return setWrong(changes.wrong);
    setWrong(null);
    const written = await model.save(changes as NoteChanges);
    setDrafts((now) =>
      Object.fromEntries(
        Object.entries(now).filter(([name]) => !written.includes(name as NoteFact)),
      ),
    );
  };
  const saveChart = async (sizeChart: SizeChart | null) =>
    (await model.save({ sizeChart })).length > 0;
  return (
    <>
      <form
        class="grid gap-4 md:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (changed) void save();
        }}
      >
        {PLAIN.map((name) => (
          <Fact
            key={name}
            name={name}
            view={view}
            text={drafts[name] ?? oursOf(view, name)}
            wrong={wrong === name}
            mayWrite={mayWrite}
            onText={(text) => set(name, text)}
          />
        ))}
        {mayWrite && (
          <div class="flex items-end">
            <button type="submit" class="button button-accent" aria-disabled={!changed}>
              {noteWords.save}
            </button>
          </div>
        )}
      </form>
      <ChartEditor
        key={view.ours.sizeChart?.source.at ?? 'none'}
        view={view}
        mayWrite={mayWrite}
        onSave={saveChart}
      />
    </>
  );
};

type FactProps = {
  name: PlainFact;
  view: NotesView;
  text: string;
  wrong: boolean;
  mayWrite: boolean;
  onText: (text: string) => void;
};

const Fact = ({ name, view, text, wrong, mayWrite, onText }: FactProps) => {
  const ours = view.ours[name];
  const shops = view.shops?.[name];
  const unit = UNITS[name];
  const shared = {
    id: `fact-${name}`,
    class: 'field mt-1',
    dir: 'auto' as const,
    readOnly: !mayWrite,
    value: text,
    'aria-invalid': wrong,
    'aria-describedby': `about-${name}`,
    placeholder: shops ? '' : noteWords.notKnown,
    onInput: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  };
  return (
    <div class={LONG.includes(name) ? 'md:col-span-2' : ''}>
      <label for={shared.id} class="font-medium">
        {unit ? noteWords.factIn(FACTS[name], unit) : FACTS[name]}
      </label>
      {LONG.includes(name) ? (
        <textarea {...shared} rows={2} maxLength={500} />
      ) : (
        <input {...shared} maxLength={300} inputmode={unit ? 'decimal' : 'text'} />
      )}
      <div id={`about-${name}`} class="mt-1 space-y-1 text-12 text-muted">
        {wrong && <p class="text-danger">{noteWords.noFigure}</p>}
        {ours && <p>{sourceWords(ours.source)}</p>}
        {shops && (
          <p class="flex flex-wrap items-baseline gap-x-2">
            <span class="min-w-0 break-words">
              <bdi>
                {noteWords.shopSays(factWords(view.shops ?? {}, name), sourceWords(shops.source))}
              </bdi>
            </span>
            {mayWrite && text !== typedOf(shops.value) && (
              <button
                type="button"
                class="min-h-6 font-medium text-accent underline"
                onClick={() => onText(typedOf(shops.value))}
              >
                {noteWords.takeOver}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
};
