import { useState } from 'preact/hooks';
import { Labelled } from '../shop/labelled.tsx';
import { readCapacity, readLanguages, readList } from './read-routing.ts';
import type { RoutingSetup, Settled } from './routing-setup.ts';
import { SaveLine, useSaving } from './saving.tsx';
import { routingWords } from './words.ts';

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
    if (own === undefined) return saving.refuse(routingWords.capacityOrNothing);
    const languages = readLanguages(typed.languages);
    if (languages === null) return saving.refuse(routingWords.languagesInShort);
    const skills = readList(typed.skills);
    if (skills.some((skill) => skill.length > 30)) return saving.refuse(routingWords.skillTooLong);
    const { agentId } = agent;
    await saving.run(() => setup.saveAgent({ agentId, capacity: own, languages, skills }));
  };
  const field = (name: keyof typeof typed, label: string, placeholder: string) => (
    <Labelled label={label}>
      {(wiring) => (
        <input
          {...wiring}
          class="field h-10"
          aria-label={routingWords.fieldOf(label, agent.name)}
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
          {field('capacity', routingWords.atOnce, routingWords.asEveryone(usual))}
          {field('languages', routingWords.languages, routingWords.someLanguages)}
          {field('skills', routingWords.skills, routingWords.someSkills)}
        </div>
        <SaveLine saving={saving} name={routingWords.saveFor(agent.name)} />
      </form>
    </li>
  );
};
