import type { Result } from '@aisle/protocol';
import { FileUp, X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { WithParts } from '../language/with-parts.tsx';
import { lineProblem, sentence } from '../refusals/sentence.ts';
import { type ControlWords, controlWords } from './words.ts';

/** What an import would do, or has done, as the server tells it. */
export type TableReport = {
  done: boolean;
  stale: boolean;
  problems: { line: number; message: string }[];
  basis: string;
};

/** One thing a table names; an empty `change` leaves it as it is. */
export type TableLine = { line: number; name: string; change: string };

type Props<Report extends TableReport> = {
  title: string;
  about: string;
  /** What is written down. */
  things: keyof ControlWords['things'];
  /** Where it goes: for another place the table is looked at anew. */
  into?: string;
  /** Beside the choice of a file: what the table goes into, tables to take home. */
  tools: ComponentChildren;
  ask: (csv: string, basis?: string) => Promise<Result<Report>>;
  linesOf: (report: Report) => TableLine[];
  onClose: () => void;
  onDone: () => void;
};

type State<Report> =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'failed'; words: string }
  | { kind: 'looked'; csv: string; report: Report };

/** A table is looked at line by line before anything of it is written. */
export const ImportPanel = <Report extends TableReport>(props: Props<Report>) => {
  const { title, about, into, tools, onClose, onDone } = props;
  const [state, setState] = useState<State<Report>>({ kind: 'waiting' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was looked at was looked at for it
  useEffect(() => setState({ kind: 'waiting' }), [into]);
  const ask = async (csv: string, basis?: string) => {
    setState({ kind: 'reading' });
    const answer = await props.ask(csv, basis);
    if (!answer.ok) return setState({ kind: 'failed', words: sentence(answer.error) });
    setState({ kind: 'looked', csv, report: answer.value });
    if (answer.value.done) onDone();
  };
  return (
    <div class="p-5 max-md:p-4">
      <div class="mb-3 flex items-center gap-3">
        <h2 class="flex-1 text-20 font-semibold">{title}</h2>
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={controlWords.closeImport}
          onClick={onClose}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <p class="mb-3 max-w-[60ch] text-muted">
        {about} {controlWords.importHint}
      </p>
      <div class="flex flex-wrap items-center gap-2">
        <label class="button button-accent cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
          <FileUp size={16} aria-hidden="true" />
          {controlWords.chooseFile}
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
        {tools}
      </div>
      <div role="status" class="mt-4">
        {state.kind === 'reading' && <p class="text-muted">{controlWords.reading}</p>}
        {state.kind === 'failed' && <p class="text-danger">{controlWords.notRead(state.words)}</p>}
        {state.kind === 'looked' && (
          <Look
            report={state.report}
            lines={props.linesOf(state.report)}
            things={props.things}
            onWrite={() => void ask(state.csv, state.report.basis)}
            onLook={() => void ask(state.csv)}
          />
        )}
      </div>
    </div>
  );
};

type LookProps = {
  report: TableReport;
  lines: readonly TableLine[];
  things: Props<TableReport>['things'];
  onWrite: () => void;
  onLook: () => void;
};

const Look = ({ report, lines, things, onWrite, onLook }: LookProps) => {
  const { problems, done, stale } = report;
  const ofThings = controlWords.things[things];
  const touched = lines.filter(({ change }) => change !== '');
  if (done) return <p class="font-medium">{ofThings.written(touched.length)}</p>;
  return (
    <>
      {stale && (
        <p class="mb-3 rounded-control bg-warn-tint px-3 py-2">
          <WithParts
            words={ofThings.stale}
            parts={{
              again: (
                <button type="button" class="font-medium underline" onClick={onLook}>
                  {controlWords.lookAgain}
                </button>
              ),
            }}
          />
        </p>
      )}
      {problems.length > 0 && (
        <div class="mb-4">
          <p class="mb-1 font-medium text-danger">{controlWords.unreadable(problems.length)}</p>
          <ul class="text-13" aria-label={controlWords.problems}>
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message}`} class="break-words">
                <span class="inline-block w-16 text-muted tabular-nums">
                  {controlWords.line(line)}
                </span>
                {lineProblem(message)}
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
          {touched.length === 0 ? controlWords.nothingNew : ofThings.write(touched.length)}
        </button>
      )}
      <ul class="text-13" aria-label={controlWords.changes}>
        {lines.map(({ line, name, change }) => (
          <li key={line} class="flex flex-wrap gap-x-3 border-t py-1.5 first:border-t-0">
            <span class="w-16 text-muted tabular-nums">{controlWords.line(line)}</span>
            <span class="min-w-40 flex-1 break-words" dir="auto">
              {name}
            </span>
            <span class="text-muted">{change || controlWords.asItIs}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
