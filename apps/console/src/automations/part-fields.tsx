import { type AutomationAction, type AutomationCondition, DESK_LIMITS } from '@aisle/protocol';
import { Choose } from '../controls/choose.tsx';
import { PRIORITIES } from '../handling/handling-bar.tsx';
import { languageName } from '../language/language-name.ts';
import {
  CartValue,
  ChooseOne,
  Hours,
  OneOfOwn,
  SoughtWords,
  Text,
  Write,
  WriteTag,
} from './part-controls.tsx';
import { automationWords as words } from './words.ts';

type Choices = readonly (readonly [id: string, name: string])[];

/** Languages that shoppers of a shop may speak. */
const LANGUAGES = [
  ...['ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fi', 'fr', 'he', 'hi', 'hr', 'hu'],
  ...['id', 'it', 'ja', 'ko', 'lt', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv'],
  ...['th', 'tr', 'uk', 'vi', 'zh'],
];

const PATH_EXAMPLE = '/returns';

type ConditionProps = {
  condition: AutomationCondition;
  teams: Choices;
  onCondition: (condition: AutomationCondition) => void;
};

/** What has to be chosen for a condition. */
export const ConditionField = ({ condition, teams, onCondition }: ConditionProps) => {
  switch (condition.kind) {
    case 'language':
      return (
        <Choose
          label={words.language}
          value={condition.language}
          choices={LANGUAGES.map((one) => [one, languageName(one)] as const)}
          onChoose={(language) => onCondition({ ...condition, language })}
        />
      );
    case 'page':
      return (
        <Write
          label={words.pagePart}
          example={PATH_EXAMPLE}
          dir="ltr"
          most={100}
          value={condition.part}
          onWrite={(part) => onCondition({ ...condition, part })}
        />
      );
    case 'words':
      return <SoughtWords part={condition} onPart={onCondition} />;
    case 'hours':
      return (
        <Choose
          label={words.storeHours}
          value={condition.open ? 'open' : 'closed'}
          choices={[
            ['open', words.storeOpen],
            ['closed', words.storeClosed],
          ]}
          onChoose={(value) => onCondition({ ...condition, open: value === 'open' })}
        />
      );
    case 'cart':
      return <CartValue part={condition} onPart={onCondition} />;
    case 'tag':
      return <WriteTag tag={condition.tag} onTag={(tag) => onCondition({ ...condition, tag })} />;
    case 'team':
      return (
        <ChooseOne
          label={words.team}
          value={condition.teamId}
          choices={teams}
          onChoose={(teamId) => onCondition({ ...condition, teamId })}
        />
      );
    case 'unassigned':
      return null;
    case 'ordered_before':
      return (
        <Choose
          label={words.hasOrdered}
          value={condition.ordered ? 'yes' : 'no'}
          choices={[
            ['yes', words.ordered],
            ['no', words.notOrdered],
          ]}
          onChoose={(value) => onCondition({ ...condition, ordered: value === 'yes' })}
        />
      );
    case 'rating':
      return (
        <Choose
          label={words.atMost}
          value={String(condition.most)}
          choices={[1, 2, 3, 4, 5].map((step) => [String(step), words.ratingOrLess(step)] as const)}
          onChoose={(value) => onCondition({ ...condition, most: Number(value) })}
        />
      );
  }
};

type ActionProps = {
  action: AutomationAction;
  agents: Choices;
  teams: Choices;
  /** Webhook targets by their hosts. */
  targets: Choices;
  /** Everyone’s saved replies by their titles. */
  replies: Choices;
  onAction: (action: AutomationAction) => void;
};

/** What has to be chosen for an action. */
export const ActionField = (props: ActionProps) => {
  const { action, agents, teams, targets, replies, onAction } = props;
  switch (action.kind) {
    case 'assign':
      return (
        <ChooseOne
          label={words.toWhom}
          value={action.agentId}
          choices={agents}
          onChoose={(agentId) => onAction({ ...action, agentId })}
        />
      );
    case 'team':
      return (
        <ChooseOne
          label={words.team}
          value={action.teamId}
          choices={teams}
          onChoose={(teamId) => onAction({ ...action, teamId })}
        />
      );
    case 'tag':
    case 'untag':
      return <WriteTag tag={action.tag} onTag={(tag) => onAction({ ...action, tag })} />;
    case 'priority':
      return (
        <Choose
          label={words.priority}
          value={action.priority}
          choices={PRIORITIES.map((one) => [one.priority, one.words] as const)}
          onChoose={(value) => {
            const chosen = PRIORITIES.find((one) => one.priority === value);
            if (chosen) onAction({ ...action, priority: chosen.priority });
          }}
        />
      );
    case 'say':
    case 'note':
      return <Text part={action} onPart={onAction} />;
    case 'reply':
      return (
        <OneOfOwn
          {...{ label: words.savedReply, none: words.noReplies, hint: words.savedReplyHint }}
          value={action.replyId}
          choices={replies}
          onChoose={(replyId) => onAction({ ...action, replyId })}
        />
      );
    case 'ask_rating':
      return <p class="text-13 text-muted">{words.ratingHint}</p>;
    case 'snooze':
      return <Hours part={action} onPart={onAction} />;
    case 'follow_up':
      return (
        <>
          <Write
            label={words.whatIsOwed}
            example={words.owedExample}
            wide="mb-2"
            most={DESK_LIMITS.followUpWords}
            value={action.words}
            onWrite={(owed) => onAction({ ...action, words: owed })}
          />
          <Hours part={action} onPart={onAction} />
        </>
      );
    case 'webhook':
      return (
        <OneOfOwn
          {...{ label: words.whichTarget, none: words.noTargets }}
          value={action.targetId}
          choices={targets}
          onChoose={(targetId) => onAction({ ...action, targetId })}
        />
      );
    case 'close':
      return null;
  }
};
