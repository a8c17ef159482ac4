import { type AuditAction, type AuditEntry, auditActions } from '@aisle/protocol';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { locale } from '../language/current.ts';
import { WithParts } from '../language/with-parts.tsx';
import { sentence } from '../refusals/sentence.ts';
import { dateWords } from '../time/time-words.ts';
import { type AuditModel, createAuditModel } from './audit-model.ts';
import { auditWords } from './words.ts';

/** What is new in the log, as a server writes it that this page does not know yet. */
const actionName = (action: string): string =>
  Object.hasOwn(auditWords.actions, action) ? auditWords.actions[action as AuditAction] : action;

const byName = (a: AuditAction, b: AuditAction): number =>
  actionName(a).localeCompare(actionName(b), locale);

/** Who did what in the store, and that nothing of it was changed since. */
export default ({ desk }: { desk: Desk }) => {
  const [model] = useState(() => createAuditModel(desk.client));
  useEffect(() => void model.load(''), [model]);
  const { rows, next, problem } = model;
  return (
    <div class="mx-auto max-w-220 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{auditWords.audit}</h1>
      <p class="mb-4 text-muted">{auditWords.about}</p>
      <Tools model={model} />
      {problem.value && (
        <p class="mb-4 text-danger" role="alert">
          {auditWords.failed(sentence(problem.value))}
        </p>
      )}
      {rows.value === null ? (
        <div class="skeleton h-40" role="status" aria-label={auditWords.loading} />
      ) : (
        <List rows={rows.value} />
      )}
      {next.value !== null && (
        <button class="button mt-4" type="button" onClick={() => void model.more()}>
          {auditWords.earlier}
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
        <span class="mb-1 block font-medium">{auditWords.what}</span>
        <select
          class="field h-10 py-0"
          onChange={(event) => void model.load(event.currentTarget.value)}
        >
          <option value="">{auditWords.everything}</option>
          {auditActions()
            .sort(byName)
            .map((action) => (
              <option key={action} value={action}>
                {actionName(action)}
              </option>
            ))}
        </select>
      </label>
      <a class="button h-10" href="/api/v1/agent/audit.csv" download>
        {auditWords.download}
      </a>
      <button class="button h-10" type="button" onClick={() => void model.check()}>
        {auditWords.check}
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
    <p class="rounded-card border bg-surface p-5 text-muted">{auditWords.none}</p>
  ) : (
    <ul class="divide-y rounded-card border bg-surface px-4 sm:px-5" aria-label={auditWords.audit}>
      {rows.map((row) => (
        <li key={row.number} class="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
          <span class="min-w-56 flex-1">
            <WithParts
              words={auditWords.did}
              parts={{
                actor: <bdi class="font-medium">{row.actor || auditWords.outsider}</bdi>,
                action: actionName(row.action),
              }}
            />
            {/* As the log holds them, whatever the language. */}
            <span dir="ltr" class="at-start block text-13 break-words text-muted empty:hidden">
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
