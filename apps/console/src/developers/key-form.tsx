import type { ApiScope } from '@aisle/protocol';
import { useId, useState } from 'preact/hooks';
import { ChooseOne } from '../controls/choose-one.tsx';
import type { Desk } from '../desk/desk.ts';
import type { DevelopersSetup } from './developers-setup.ts';

type Props = { desk: Desk; setup: DevelopersSetup; onDone: () => void };

const SCOPES: readonly ApiScope[] = ['read', 'write'];
const SCOPE_WORDS = {
  read: 'It sees what a viewer sees: conversations, shoppers, notes.',
  write:
    'It also answers, tags, closes and writes notes, in an agent’s name. It changes no settings.',
};
const HOLDS: readonly (readonly [days: number | null, words: string])[] = [
  [30, '30 days'],
  [90, '90 days'],
  [365, 'A year'],
  [null, 'Until I revoke it'],
];

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
      setProblem('Say what the key is for.');
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
      aria-label="New key"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <label class="mb-3 block max-w-90">
        <span class="mb-1 block font-medium">What is it for?</span>
        <input
          class="field h-10"
          name="name"
          maxLength={80}
          placeholder="Warehouse"
          autocomplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={hint}
        />
        <span id={hint} class="text-13 text-danger empty:hidden">
          {problem}
        </span>
      </label>
      <p class="mb-1 font-medium">What may it do?</p>
      <ChooseOne
        legend="What may it do?"
        names={['Read', 'Read and write']}
        chosen={SCOPES.indexOf(scope)}
        onChoose={(at) => setScope(SCOPES[at] ?? 'read')}
      />
      <p class="mb-3 text-13 text-muted">{SCOPE_WORDS[scope]}</p>
      {scope === 'write' && (
        <label class="mb-3 block max-w-90">
          <span class="mb-1 block font-medium">In whose name, where a call names nobody?</span>
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
        <span class="mb-1 block font-medium">How long does it hold?</span>
        <select class="field h-10 py-0" name="days">
          {HOLDS.map(([days, words]) => (
            <option key={words} value={days ?? ''} selected={days === 365}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <div class="flex gap-2">
        <button class="button button-accent" type="submit">
          Make the key
        </button>
        <button class="button" type="button" onClick={onDone}>
          Cancel
        </button>
      </div>
    </form>
  );
};
