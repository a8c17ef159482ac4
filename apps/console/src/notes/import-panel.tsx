import { Download, FileUp, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type ImportReport, type NotesDoor, TABLES } from './notes-door.ts';
import { FACTS } from './notes-words.ts';

type Props = { door: NotesDoor; onClose: () => void; onDone: () => void };

type State =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'failed'; words: string }
  | { kind: 'looked'; csv: string; report: ImportReport };

/** A table of notes is looked at line by line before anything of it is written. */
export const ImportPanel = ({ door, onClose, onDone }: Props) => {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const ask = async (csv: string, basis?: string) => {
    setState({ kind: 'reading' });
    const answer = await door.importTable(csv, basis);
    if (!answer.ok) return setState({ kind: 'failed', words: `${answer.error.message}.` });
    setState({ kind: 'looked', csv, report: answer.value });
    if (answer.value.done) onDone();
  };
  return (
    <div class="p-5 max-md:p-4">
      <div class="mb-3 flex items-center gap-3">
        <h2 class="flex-1 text-20 font-semibold">Import notes</h2>
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label="Close the import"
          onClick={onClose}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <p class="mb-3 max-w-[60ch] text-muted">
        A line per product; empty cells leave what is known as it is. You see what would change
        before anything is written, and either all of it is written or nothing.
      </p>
      <div class="flex flex-wrap gap-2">
        <label class="button button-accent cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
          <FileUp size={16} aria-hidden="true" />
          Choose a CSV file
          <input
            type="file"
            class="sr-only"
            accept=".csv,text/csv"
            onChange={(event) => {
              const field = event.currentTarget;
              const [file] = field.files ?? [];
              if (file) void file.text().then((csv) => ask(csv));
              field.value = '';
            }}
          />
        </label>
        <a class="button" href={TABLES.template} download="">
          <Download size={16} aria-hidden="true" />
          Template
        </a>
      </div>
      <div role="status" class="mt-4">
        {state.kind === 'reading' && <p class="text-muted">Reading the table</p>}
        {state.kind === 'failed' && <p class="text-danger">{`Not read: ${state.words}`}</p>}
        {state.kind === 'looked' && (
          <Look
            report={state.report}
            onWrite={() => void ask(state.csv, state.report.basis)}
            onLook={() => void ask(state.csv)}
          />
        )}
      </div>
    </div>
  );
};

const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

const Look = ({
  report,
  onWrite,
  onLook,
}: {
  report: ImportReport;
  onWrite: () => void;
  onLook: () => void;
}) => {
  const { problems, products, done, stale } = report;
  if (done)
    return (
      <p class="font-medium">{`${count(products.length, 'product')} written down in your name.`}</p>
    );
  const touched = products.filter(({ added, changed }) => added.length + changed.length > 0);
  return (
    <>
      {stale && (
        <p class="mb-3 rounded-control bg-warn-tint px-3 py-2">
          Somebody has changed one of these products since you looked. Nothing was written.{' '}
          <button type="button" class="font-medium underline" onClick={onLook}>
            Look again
          </button>
        </p>
      )}
      {problems.length > 0 && (
        <div class="mb-4">
          <p class="mb-1 font-medium text-danger">
            {`${count(problems.length, 'line')} cannot be read. Nothing is written until all can.`}
          </p>
          <ul class="text-13" aria-label="Problems">
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message}`} class="break-words">
                <span class="inline-block w-16 text-muted tabular-nums">{`Line ${line}`}</span>
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {problems.length === 0 && !stale && (
        <button
          type="button"
          class="button button-accent mb-3"
          aria-disabled={touched.length === 0}
          onClick={() => touched.length > 0 && onWrite()}
        >
          {touched.length === 0
            ? 'Nothing would change'
            : `Write down ${count(touched.length, 'product')}`}
        </button>
      )}
      <ul class="text-13" aria-label="What would change">
        {products.map(({ line, productId, name, added, changed }) => (
          <li key={line} class="flex flex-wrap gap-x-3 border-t py-1.5 first:border-t-0">
            <span class="w-16 text-muted tabular-nums">{`Line ${line}`}</span>
            <span class="min-w-40 flex-1 break-words" dir="auto">
              {name || productId}
            </span>
            <span class="text-muted">
              {[
                ...added.map((fact) => `+ ${FACTS[fact]}`),
                ...changed.map((fact) => `${FACTS[fact]} changes`),
              ].join(', ') || 'as it is'}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};
