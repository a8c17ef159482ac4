import { useState } from 'preact/hooks';
import { Labelled } from '../shop/labelled.tsx';
import { readCapacity, readLanguages, readList } from './read-routing.ts';
import type { RoutingSetup, Settled } from './routing-setup.ts';
import { SaveLine, useSaving } from './saving.tsx';

type Props = { setup: RoutingSetup; agent: Settled['agents'][number]; usual: number };

/** What one agent takes: how many, in which languages, about what. */
export const AgentForm = ({ setup, agent, usual }: Props) => {
  const [typed, setTyped] = useState({
    capacity: agent.capacity === null ? '' : `${agent.capacity}`,
    languages: agent.languages.join(', '),
    skills: agent.skills.join(', '),
  });
  const saving = useSaving();
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const own = typed.capacity.trim() === '' ? null : readCapacity(typed.capacity);
    if (own === undefined) return saving.refuse('Use a whole number from 0 to 50, or nothing.');
    const languages = readLanguages(typed.languages);
    if (languages === null) return saving.refuse('Write languages in short, such as de, en.');
    const skills = readList(typed.skills);
    if (skills.some((skill) => skill.length > 30))
      return saving.refuse('A skill has 30 letters at most.');
    const { agentId } = agent;
    await saving.run(() => setup.saveAgent({ agentId, capacity: own, languages, skills }));
  };
  const field = (name: keyof typeof typed, label: string, placeholder: string) => (
    <Labelled label={label}>
      {(wiring) => (
        <input
          {...wiring}
          class="field h-10"
          aria-label={`${label}: ${agent.name}`}
          placeholder={placeholder}
          value={typed[name]}
          onInput={(event) => {
            saving.clear();
            setTyped({ ...typed, [name]: event.currentTarget.value });
          }}
        />
      )}
    </Labelled>
  );
  return (
    <li class="py-4 first:pt-0 last:pb-0">
      <form
        class="grid gap-3"
        aria-label={agent.name}
        noValidate
        onSubmit={(event) => void save(event)}
      >
        <h3 class="font-medium wrap-anywhere">
          <bdi>{agent.name}</bdi>
        </h3>
        <div class="grid gap-3 sm:grid-cols-3">
          {field('capacity', 'At once', `As everyone: ${usual}`)}
          {field('languages', 'Languages', 'de, en')}
          {field('skills', 'Skills', 'returns, wool')}
        </div>
        <SaveLine saving={saving} name={`Save for ${agent.name}`} />
      </form>
    </li>
  );
};
