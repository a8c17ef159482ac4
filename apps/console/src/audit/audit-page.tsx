import { type AuditEntry, auditActions } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { sentence } from '../refusals/sentence.ts';
import { dateWords } from '../time/time-words.ts';
import { type AuditModel, createAuditModel } from './audit-model.ts';

/** Who did what in the store, and that nothing of it was changed since. */
export const AuditPage = ({ desk }: { desk: Desk }) => {
  const [model] = useState(() => createAuditModel(desk.client));
  useEffect(() => void model.load(''), [model]);
  const { rows, next, problem } = model;
  return (
    <div class="mx-auto max-w-220 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">Audit log</h1>
      <p class="mb-4 text-muted">Who did what, and when. Entries are only ever added.</p>
      <Tools model={model} />
      {problem.value && (
        <p class="mb-4 text-danger" role="alert">
          The log could not be read. {sentence(problem.value)}
        </p>
      )}
      {rows.value === null ? (
        <div class="skeleton h-40" role="status" aria-label="Loading the log" />
      ) : (
        <List rows={rows.value} />
      )}
      {next.value !== null && (
        <button class="button mt-4" type="button" onClick={() => void model.more()}>
          Show earlier ones
        </button>
      )}
    </div>
  );
};

const Tools = ({ model }: { model: AuditModel }) => {
  const found = model.chain.value;
  return (
    <div class="mb-4 flex flex-wrap items-end gap-3">
      <label class="w-72">
        <span class="mb-1 block font-medium">What</span>
        <select
          class="field h-10 py-0"
          onChange={(event) => void model.load(event.currentTarget.value)}
        >
          <option value="">Everything</option>
          {[...auditActions()].sort().map((action) => (
            <option key={action} value={action}>
              {action}
            </option>
          ))}
        </select>
      </label>
      <a class="button h-10" href="/api/v1/agent/audit.csv" download>
        Download as CSV
      </a>
      <button class="button h-10" type="button" onClick={() => void model.check()}>
        Check the log
      </button>
      <p
        role="status"
        class={`w-full text-13 empty:hidden ${found?.whole ? 'text-muted' : 'text-danger'}`}
      >
        {found?.words}
      </p>
    </div>
  );
};

const List = ({ rows }: { rows: AuditEntry[] }) =>
  rows.length === 0 ? (
    <p class="rounded-card border bg-surface p-5 text-muted">Nothing of this kind yet.</p>
  ) : (
    <ul class="divide-y rounded-card border bg-surface px-4 sm:px-5" aria-label="Audit log">
      {rows.map((row) => (
        <li key={row.number} class="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
          <span class="min-w-56 flex-1">
            <bdi class="font-medium">{row.actor || 'Somebody outside'}</bdi> {row.action}
            <span class="block text-13 break-words text-muted empty:hidden">
              {Object.entries(row.details)
                .map(([name, value]) => `${name}: ${value}`)
                .join(', ')}
            </span>
          </span>
          <span class="text-13 text-muted">{dateWords(row.at)}</span>
        </li>
      ))}
    </ul>
  );
