import type { ApiScope } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import { ChooseOne } from '../controls/choose-one.tsx';
import type { Desk } from '../desk/desk.ts';
import type { DevelopersSetup } from './developers-setup.ts';
import { developerWords } from './words.ts';

type Props = { desk: Desk; setup: DevelopersSetup; onDone: () => void };

const SCOPES: readonly ApiScope[] = ['read', 'write'];
const HOLDS: readonly (number | null)[] = [30, 90, 365, null];

const holdWords = (days: number | null): string => {
  if (days === null) return developerWords.untilRevoked;
  return days === 365 ? developerWords.aYear : developerWords.days(days);
};

/** A new key: what for, what it may do, in whose name, and for how long. */
export const KeyForm = ({ desk, setup, onDone }: Props) => {
  const [scope, setScope] = useState<ApiScope>('read');
  const [problem, setProblem] = useState('');
  const hint = useId();
  const people = setup.people.value;
  const send = async (form: HTMLFormElement) => {
    const given = new FormData(form);
    const name = String(given.get('name') ?? '').trim();
    if (name === '') {
      setProblem(developerWords.noPurpose);
      form.querySelector('input')?.focus();
      return;
    }
    setProblem('');
    const agentId = scope === 'write' ? String(given.get('agentId') ?? '') : '';
    const days = Number(given.get('days')) || null;
    if (await setup.createKey({ name, scope, days, ...(agentId && { agentId }) })) onDone();
  };
  return (
    <form
      class="rounded-control bg-sunken p-3 sm:p-4"
      aria-label={developerWords.newKey}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <label class="mb-3 block max-w-90">
        <span class="mb-1 block font-medium">{developerWords.purpose}</span>
        <input
          class="field h-10"
          name="name"
          maxLength={80}
          placeholder={developerWords.purposeExample}
          autocomplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={hint}
        />
        <span id={hint} class="text-13 text-danger empty:hidden">
          {problem}
        </span>
      </label>
      <p class="mb-1 font-medium">{developerWords.scope}</p>
      <ChooseOne
        legend={developerWords.scope}
        names={SCOPES.map((one) => developerWords.scopes[one].name)}
        chosen={SCOPES.indexOf(scope)}
        onChoose={(at) => setScope(SCOPES[at] ?? 'read')}
      />
      <p class="mb-3 text-13 text-muted">{developerWords.scopes[scope].hint}</p>
      {scope === 'write' && (
        <label class="mb-3 block max-w-90">
          <span class="mb-1 block font-medium">{developerWords.inWhoseName}</span>
          <select class="field h-10 py-0" name="agentId" defaultValue={desk.agent.agentId}>
            {people.map(({ agentId, name }) => (
              <option key={agentId} value={agentId} selected={agentId === desk.agent.agentId}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="mb-4 block max-w-90">
        <span class="mb-1 block font-medium">{developerWords.holds}</span>
        <select class="field h-10 py-0" name="days">
          {HOLDS.map((days) => (
            <option key={days} value={days ?? ''} selected={days === 365}>
              {holdWords(days)}
            </option>
          ))}
        </select>
      </label>
      <div class="flex gap-2">
        <button class="button button-accent" type="submit">
          {developerWords.makeKey}
        </button>
        <button class="button" type="button" onClick={onDone}>
          {developerWords.cancel}
        </button>
      </div>
    </form>
  );
};
