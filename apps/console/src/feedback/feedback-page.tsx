import type { AgentCard, AgentRequests } from '@aisle/protocol';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { CsvLink } from '../report/csv-link.tsx';
import { PagedRows } from '../report/paged-rows.tsx';
import { usePages } from '../report/use-pages.ts';
import { useRoster } from '../report/use-roster.ts';
import { FeedbackRow } from './feedback-row.tsx';
import { feedbackWords } from './words.ts';

type Asked = Pick<AgentRequests['fetchFeedback']['payload'], 'kind' | 'open' | 'agentId'>;

/** What each list asks for, in the order in which they stand. */
const LISTS = {
  open: { open: true },
  praise: { kind: 'praise' },
  all: {},
} as const satisfies Record<string, Asked>;

type List = keyof typeof LISTS;

const NAMES = Object.keys(LISTS) as List[];

/** What shoppers said about the team: open complaints first, and what was done about each. */
export default ({ desk }: { desk: Desk }) => {
  const { feedback } = desk;
  const [list, setList] = useState<List>('open');
  const [agentId, setAgentId] = useState('');
  /** Which one she is about to settle: it stays as she saw it, and where it is. */
  const [settling, setSettling] = useState<string | null>(null);
  const { agents } = useRoster(desk);
  const below = useRef<HTMLDivElement>(null);
  const asked = useMemo<Asked>(
    () => ({ ...LISTS[list], ...(agentId && { agentId }) }),
    [list, agentId],
  );
  const pages = usePages(feedback.feedback, asked, feedback.moved, settling !== null);
  const { name, none } = feedbackWords.lists[list];
  return (
    <div class="mx-auto max-w-220 px-4 py-6 sm:px-6">
      <h1 class="mb-1 text-20 font-semibold">{feedbackWords.page}</h1>
      <p class="mb-4 text-muted">{feedbackWords.pageHint}</p>
      <Choices
        {...{ list, agentId, agents, asked }}
        open={feedback.openComplaints.value}
        onChoose={(chosen, about) => {
          setSettling(null);
          setList(chosen);
          setAgentId(about);
        }}
      />
      <div ref={below} tabIndex={-1} class="outline-none">
        <PagedRows
          pages={pages}
          words={feedbackWords}
          name={name}
          none={agentId === '' ? none : feedbackWords.noneAbout}
          class="divide-y rounded-card border bg-surface px-4 sm:px-5"
          draw={(one) => (
            <FeedbackRow
              key={one.feedbackId}
              {...{ desk, one }}
              photo={agents.find((agent) => agent.agentId === one.agentId)?.photo}
              settling={settling === one.feedbackId}
              onSettle={(wanted) => setSettling(wanted ? one.feedbackId : null)}
              onMoved={() => below.current?.focus({ preventScroll: true })}
            />
          )}
        />
      </div>
    </div>
  );
};

type ChoicesProps = {
  list: List;
  agentId: string;
  agents: readonly AgentCard[];
  asked: Asked;
  /** How many complaints are open. */
  open: number;
  onChoose: (list: List, agentId: string) => void;
};

/** Which of it is shown, and the same as a table. */
const Choices = ({ list, agentId, agents, asked, open, onChoose }: ChoicesProps) => (
  <div class="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
    <fieldset class="flex flex-wrap gap-1" aria-label={feedbackWords.which}>
      {NAMES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === list}
          class="button button-quiet aria-pressed:bg-sunken aria-pressed:font-semibold"
          onClick={() => onChoose(one, agentId)}
        >
          {feedbackWords.lists[one].name}
          {one === 'open' && (
            <span class="font-normal text-muted tabular-nums">{open >= 100 ? '99+' : open}</span>
          )}
        </button>
      ))}
    </fieldset>
    <label class="flex min-w-0 items-center gap-2 text-13">
      {feedbackWords.whom}
      <select
        class="field w-44 max-w-full"
        value={agentId}
        onChange={({ currentTarget }) => onChoose(list, currentTarget.value)}
      >
        <option value="">{feedbackWords.anybody}</option>
        {agents.map((agent) => (
          <option key={agent.agentId} value={agent.agentId}>
            {agent.name}
          </option>
        ))}
      </select>
    </label>
    <span class="sm:ms-auto">
      <CsvLink table="feedback" of={asked} name={feedbackWords.lists[list].name} />
    </span>
  </div>
);
