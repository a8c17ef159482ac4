import { useId } from 'preact/hooks';
import type { ReportPart } from './report-part.ts';

type Props = {
  part: Pick<ReportPart<unknown, never, unknown, unknown>, 'agentId' | 'of'>;
  agents: readonly { agentId: string; name: string }[];
};

/** Everybody's figures or one agent's. */
export const AgentChoice = ({ part, agents }: Props) => {
  const field = useId();
  return (
    <span class="flex items-center gap-2 text-13">
      <label htmlFor={field}>Agent</label>
      <select
        id={field}
        class="field w-auto max-w-full"
        value={part.agentId.value ?? ''}
        onChange={(event) => part.of(event.currentTarget.value || null)}
      >
        <option value="">Everybody</option>
        {agents.map(({ agentId, name }) => (
          <option key={agentId} value={agentId}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
};
