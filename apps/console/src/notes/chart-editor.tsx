import type { SizeChart } from '@aisle/protocol';
import { Plus, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { sentence } from '../refusals/sentence.ts';
import type { NotesView } from './card-model.ts';
import {
  type ChartDraft,
  chartOf,
  draftOf,
  EMPTY,
  pasted,
  sameChart,
  withColumn,
  withoutColumn,
  withoutRow,
  withRow,
} from './chart-draft.ts';
import { ChartTable } from './chart-table.tsx';
import { sourceWords } from './notes-words.ts';
import { UnitSwitch } from './unit-switch.tsx';
import { noteWords } from './words.ts';

type Props = {
  view: NotesView;
  mayWrite: boolean;
  onSave: (chart: SizeChart | null) => Promise<boolean>;
};

/** The size chart: the shop's own to be taken over, or rows and measures to be written or pasted. */
export const ChartEditor = ({ view, mayWrite, onSave }: Props) => {
  const ours = view.ours.sizeChart;
  const shops = view.shops?.sizeChart;
  const [draft, setDraft] = useState<ChartDraft | null>(ours ? draftOf(ours.value) : null);
  return (
    <section class="mt-6" aria-labelledby="chart-title">
      <h3 id="chart-title" class="mb-2 font-semibold">
        {noteWords.topics.size}
      </h3>
      {draft === null ? (
        <>
          {shops ? (
            <>
              <ChartTable chart={shops.value} unit={shops.value.unit} marked={null} />
              <p class="mt-1 text-12 text-muted">
                {noteWords.chartAbout[shops.value.measures](noteWords.units[shops.value.unit])} ·{' '}
                {sourceWords(shops.source)}
              </p>
            </>
          ) : (
            <p class="text-13 text-muted">{noteWords.noChartYet}</p>
          )}
          {mayWrite && (
            <button
              type="button"
              class="button mt-2"
              onClick={() => setDraft(shops ? draftOf(shops.value) : EMPTY)}
            >
              {shops ? noteWords.takeOverAndEdit : noteWords.writeOne}
            </button>
          )}
        </>
      ) : (
        <Editor
          draft={draft}
          saved={ours?.value}
          mayWrite={mayWrite}
          onDraft={setDraft}
          onSave={onSave}
        />
      )}
      {ours && <p class="mt-1 text-12 text-muted">{sourceWords(ours.source)}</p>}
    </section>
  );
};

type EditorProps = {
  draft: ChartDraft;
  saved: SizeChart | undefined;
  onDraft: (draft: ChartDraft | null) => void;
} & Pick<Props, 'mayWrite' | 'onSave'>;

const Editor = ({ draft, saved, mayWrite, onDraft, onSave }: EditorProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const paste = (event: ClipboardEvent) => {
    const table = pasted(event.clipboardData?.getData('text/plain') ?? '', draft);
    if (!table) return;
    event.preventDefault();
    setProblem(table.ok ? null : noteWords.notPasted(sentence(table.error)));
    if (table.ok) onDraft(table.value);
  };
  const save = async () => {
    const chart = chartOf(draft);
    setProblem(chart.ok ? null : noteWords.notSaved(sentence(chart.error)));
    if (chart.ok) await onSave(chart.value);
  };
  return (
    <fieldset disabled={!mayWrite} onPaste={paste}>
      <legend class="sr-only">{noteWords.topics.size}</legend>
      <div class="mb-2 flex flex-wrap items-center gap-3">
        <UnitSwitch unit={draft.unit} onUnit={(unit) => onDraft({ ...draft, unit })} />
        <label class="text-13">
          <span class="text-muted">{noteWords.measuredOn} </span>
          <select
            class="field inline-block h-9 w-auto py-0"
            value={draft.measures}
            onChange={(event) =>
              onDraft({
                ...draft,
                measures: event.currentTarget.value === 'body' ? 'body' : 'garment',
              })
            }
          >
            <option value="garment">{noteWords.garment}</option>
            <option value="body">{noteWords.body}</option>
          </select>
        </label>
      </div>
      <Grid draft={draft} onDraft={onDraft} />
      <div class="mt-2 flex flex-wrap items-center gap-2">
        <button type="button" class="button" onClick={() => onDraft(withRow(draft))}>
          <Plus size={16} aria-hidden="true" />
          {noteWords.size}
        </button>
        <button type="button" class="button" onClick={() => onDraft(withColumn(draft))}>
          <Plus size={16} aria-hidden="true" />
          {noteWords.addMeasure}
        </button>
        <button
          type="button"
          class="button button-accent"
          aria-disabled={sameChart(draft, saved)}
          onClick={() => void save()}
        >
          {noteWords.saveChart}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => (saved ? void onSave(null) : onDraft(null))}
        >
          {saved ? noteWords.takeOurs : noteWords.cancel}
        </button>
        <span class="text-12 text-muted">{noteWords.pasteHint}</span>
      </div>
      {problem && (
        <p role="alert" class="mt-2 text-13 text-danger">
          {problem}
        </p>
      )}
    </fieldset>
  );
};

const CELL =
  'h-9 w-full min-w-16 bg-transparent px-2 text-end tabular-nums outline-offset-[-2px] pointer-coarse:text-16';

const Grid = ({ draft, onDraft }: { draft: ChartDraft; onDraft: (draft: ChartDraft) => void }) => {
  const setColumn = (at: number, name: string) =>
    onDraft({ ...draft, columns: draft.columns.map((one, index) => (index === at ? name : one)) });
  const setRow = (at: number, change: Partial<ChartDraft['rows'][number]>) =>
    onDraft({
      ...draft,
      rows: draft.rows.map((row, index) => (index === at ? { ...row, ...change } : row)),
    });
  return (
    <div class="overflow-x-auto rounded-control border">
      <table class="w-full border-collapse text-13">
        <thead>
          <tr>
            <th scope="col" class="px-2 text-start font-medium text-muted">
              {noteWords.size}
            </th>
            {draft.columns.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place while it is named
              <th key={at} scope="col" class="border-s p-0 font-medium">
                <span class="flex items-center">
                  <input
                    class={CELL}
                    aria-label={noteWords.nameOfMeasure(at + 1)}
                    value={name}
                    onInput={(event) => setColumn(at, event.currentTarget.value)}
                  />
                  <Cut
                    label={noteWords.removeNamed(name || noteWords.measureAt(at + 1))}
                    onCut={() => onDraft(withoutColumn(draft, at))}
                  />
                </span>
              </th>
            ))}
            <th class="w-8">
              <span class="sr-only">{noteWords.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.rows.map(({ size, cells }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place while it is named
            <tr key={at} class="border-t">
              <th scope="row" class="p-0">
                <input
                  class={`${CELL} text-start font-medium`}
                  aria-label={noteWords.sizeField(at + 1)}
                  value={size}
                  onInput={(event) => setRow(at, { size: event.currentTarget.value })}
                />
              </th>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as its column
                <td key={column} class="border-s p-0">
                  <input
                    class={CELL}
                    inputmode="decimal"
                    aria-label={noteWords.cell(
                      draft.columns[column] || noteWords.measureAt(column + 1),
                      size || noteWords.sizeAt(at + 1),
                    )}
                    value={cell}
                    onInput={(event) => {
                      const next = [...cells];
                      next[column] = event.currentTarget.value;
                      setRow(at, { cells: next });
                    }}
                  />
                </td>
              ))}
              <td class="p-0">
                <Cut
                  label={noteWords.removeNamed(size || noteWords.sizeAt(at + 1))}
                  onCut={() => onDraft(withoutRow(draft, at))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Cut = ({ label, onCut }: { label: string; onCut: () => void }) => (
  <button
    type="button"
    class="grid size-8 flex-none place-items-center rounded-control text-muted hover:bg-sunken"
    aria-label={label}
    onClick={onCut}
  >
    <X size={14} aria-hidden="true" />
  </button>
);
