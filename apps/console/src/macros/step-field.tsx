import { DESK_LIMITS, LIMITS, type MacroStep, type SnoozeUntil } from '@aisle/protocol';
import { useState } from 'preact/hooks';
import { Choose } from '../controls/choose.tsx';
import type { Desk } from '../desk/desk.ts';
import { PRIORITIES } from '../handling/handling-bar.tsx';
import { macroWords as words } from './words.ts';

type Props = {
  desk: Desk;
  /** Everyone's macro sends what is everyone's. */
  shared: boolean;
  step: MacroStep;
  onStep: (step: MacroStep) => void;
};

const SNOOZES: readonly SnoozeUntil[] = ['reply', 'hour', 'tomorrow', 'week'];

/** What has to be chosen for a step. */
export const StepField = ({ desk, shared, step, onStep }: Props) => {
  switch (step.kind) {
    case 'reply': {
      const replies = desk.replies.replies.value.filter((one) => one.shared || !shared);
      return (
        <Choose
          label={words.reply}
          value={step.replyId}
          choices={[['', words.choose], ...replies.map((one) => [one.replyId, one.title] as const)]}
          onChoose={(replyId) => onStep({ ...step, replyId })}
        />
      );
    }
    case 'note':
      return (
        <textarea
          aria-label={words.privateNote}
          class="field bg-note"
          dir="auto"
          rows={2}
          maxLength={LIMITS.messageLength}
          value={step.text}
          onInput={({ currentTarget }) => onStep({ ...step, text: currentTarget.value })}
        />
      );
    case 'tag':
      return <Tags step={step} onStep={onStep} />;
    case 'priority':
      return (
        <Choose
          label={words.priority}
          value={step.priority}
          choices={PRIORITIES.map((one) => [one.priority, one.words] as const)}
          onChoose={(value) => {
            const chosen = PRIORITIES.find((one) => one.priority === value);
            if (chosen) onStep({ ...step, priority: chosen.priority });
          }}
        />
      );
    case 'assign':
      return <Assign desk={desk} step={step} onStep={onStep} />;
    case 'snooze':
      return (
        <Choose
          label={words.howLong}
          value={step.until}
          choices={SNOOZES.map((until) => [until, words.snoozes[until]] as const)}
          onChoose={(value) => {
            const until = SNOOZES.find((one) => one === value);
            if (until) onStep({ ...step, until });
          }}
        />
      );
    case 'close':
      return null;
  }
};

type Of<Kind extends MacroStep['kind']> = {
  step: Extract<MacroStep, { kind: Kind }>;
  onStep: (step: MacroStep) => void;
};

const Tags = ({ step, onStep }: Of<'tag'>) => {
  const [typed, setTyped] = useState(step.tags.join(', '));
  return (
    <input
      aria-label={words.tags}
      placeholder={words.tagsExample}
      class="field"
      dir="auto"
      value={typed}
      onInput={({ currentTarget: { value } }) => {
        setTyped(value);
        const tags = value
          .split(/[,،、]/)
          .map((tag) => tag.trim().toLowerCase().slice(0, DESK_LIMITS.tagLength))
          .filter((tag) => tag !== '');
        onStep({ ...step, tags: [...new Set(tags)].slice(0, DESK_LIMITS.filterTags) });
      }}
    />
  );
};

const Assign = ({ desk, step, onStep }: Of<'assign'> & { desk: Desk }) => {
  const { teams } = desk.handing.roster.value;
  const others = desk.handling.colleagues.value.filter(
    ({ agentId }) => agentId !== desk.agent.agentId,
  );
  const value = step.teamId !== undefined ? `team:${step.teamId}` : (step.to ?? 'queue');
  const pick = (chosen: string) => {
    const { teamId: _, ...rest } = step;
    if (chosen.startsWith('team:')) onStep({ ...rest, to: null, teamId: chosen.slice(5) });
    else onStep({ ...rest, to: chosen === 'queue' ? null : chosen });
  };
  return (
    <>
      <Choose
        label={words.toWhom}
        value={value}
        choices={[
          ['me', words.whoeverRuns],
          ...others.map((one) => [one.agentId, one.name] as const),
          ...teams.map((one) => [`team:${one.teamId}`, words.queueOf(one.name)] as const),
          ['queue', words.backToQueue],
        ]}
        onChoose={pick}
      />
      {step.to !== 'me' && (
        <input
          aria-label={words.noteForNext}
          placeholder={words.noteForNext}
          class="field mt-2 bg-note"
          dir="auto"
          maxLength={DESK_LIMITS.handOverNote}
          value={step.note ?? ''}
          onInput={({ currentTarget: { value: note } }) => {
            const { note: _, ...rest } = step;
            onStep(note.trim() === '' ? rest : { ...rest, note });
          }}
        />
      )}
    </>
  );
};
