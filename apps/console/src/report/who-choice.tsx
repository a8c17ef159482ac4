import { useId } from 'preact/hooks';
import type { ReportPart } from './report-part.ts';
import { reportWords } from './words.ts';

type Props = {
  part: Pick<ReportPart<unknown, never, unknown, unknown>, 'who' | 'of'>;
  agents: readonly { agentId: string; name: string }[];
  teams: readonly { teamId: string; name: string }[];
};

/** Everybody's figures, one agent's, or a team's. */
export const WhoChoice = ({ part, agents, teams }: Props) => {
  const field = useId();
  const who = part.who.value;
  const choose = (value: string) => {
    const [kind, id = ''] = value.split(' ');
    part.of(kind === 'team' ? { teamId: id } : kind === 'agent' ? { agentId: id } : null);
  };
  return (
    <span class="flex items-center gap-2 text-13">
      <label htmlFor={field}>{reportWords.whose}</label>
      <select
        id={field}
        class="field w-auto max-w-full"
        value={who ? ('teamId' in who ? `team ${who.teamId}` : `agent ${who.agentId}`) : ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{reportWords.everybody}</option>
        {teams.length > 0 && (
          <optgroup label={reportWords.teamsNow}>
            {teams.map(({ teamId, name }) => (
              <option key={teamId} value={`team ${teamId}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={reportWords.agents}>
          {agents.map(({ agentId, name }) => (
            <option key={agentId} value={`agent ${agentId}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </span>
  );
};
