import { type InboxRow, may } from '@aisle/protocol';
import { ArrowLeft, CircleCheckBig, Hand, PanelRight, UserRoundPlus } from 'lucide-preact';
import { hereWords } from '../colleagues/here-words.ts';
import { mayJoin } from '../colleagues/leading.ts';
import { Tip } from '../controls/tip.tsx';
import type { Desk } from '../desk/desk.ts';
import { Avatar } from '../people/avatar.tsx';
import { shopperName } from '../people/shopper-name.ts';
import { HandOver } from '../routing/hand-over.tsx';
import { assignedWords } from './people-of.ts';
import { conversationWords } from './words.ts';

type Props = {
  desk: Desk;
  /** The inbox's row of it, which is known before the conversation has been read. */
  row: InboxRow | null;
  shopperShown: boolean;
  onBack: () => void;
  onShopper: () => void;
};

/** Who she is, who has her and who else is here, and what can be done with the conversation. */
export const ConversationHead = ({ desk, row, shopperShown, onBack, onShopper }: Props) => {
  const thread = desk.thread.value;
  const shopper = thread?.shopper.value ?? row?.shopper;
  const conversation = thread?.conversation.value;
  const status = conversation?.status ?? row?.status;
  const assignedTo = conversation ? conversation.assignedTo : (row?.assignedTo ?? null);
  const mine = assignedTo === desk.agent.agentId;
  const serves = may(desk.agent.role, 'serve');
  return (
    <header class="flex min-h-14 flex-none items-center gap-3 border-b px-4 max-md:gap-2 max-md:px-2">
      <button
        type="button"
        class="button button-quiet button-icon md:hidden"
        aria-label={conversationWords.back}
        onClick={onBack}
      >
        <ArrowLeft size={20} aria-hidden="true" class="rtl:-scale-x-100" />
      </button>
      {shopper && <Avatar {...shopper} />}
      <div class="min-w-0 flex-1">
        <h2 class="at-start truncate leading-tight font-semibold" dir="auto">
          {shopper ? shopperName(shopper) : ' '}
        </h2>
        <p class="truncate text-12 text-muted">
          {status === 'closed' ? conversationWords.closed : assignedWords(desk, assignedTo)}
          <Here names={(thread?.viewers.value ?? []).map(({ name }) => name)} />
        </p>
      </div>
      {!mine && status === 'open' && serves && (
        <Tip words={conversationWords.takeTip} shortcut="take">
          <button
            type="button"
            class="button max-sm:button-icon"
            aria-label={conversationWords.take}
            onClick={() => void desk.take()}
          >
            <Hand size={16} aria-hidden="true" />
            <span class="max-sm:hidden" aria-hidden="true">
              {conversationWords.take}
            </span>
          </button>
        </Tip>
      )}
      {mayJoin(desk) && (
        <Tip words={conversationWords.joinTip} shortcut="join">
          <button
            type="button"
            class="button max-sm:button-icon"
            aria-label={conversationWords.join}
            onClick={() => void desk.join()}
          >
            <UserRoundPlus size={16} aria-hidden="true" />
            <span class="max-sm:hidden" aria-hidden="true">
              {conversationWords.join}
            </span>
          </button>
        </Tip>
      )}
      {status === 'open' && serves && <HandOver desk={desk} assignedTo={assignedTo} />}
      {status === 'open' && serves && (
        <Tip words={conversationWords.closeTip} shortcut="close">
          <button
            type="button"
            class="button max-sm:button-icon"
            aria-label={conversationWords.closeName}
            onClick={() => void desk.close()}
          >
            <CircleCheckBig size={16} aria-hidden="true" />
            <span class="max-sm:hidden" aria-hidden="true">
              {conversationWords.close}
            </span>
          </button>
        </Tip>
      )}
      <Tip words={conversationWords.shopperTip} shortcut="shopper">
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={conversationWords.shopper}
          aria-expanded={shopperShown}
          onClick={onShopper}
        >
          <PanelRight size={18} aria-hidden="true" class="rtl:-scale-x-100" />
        </button>
      </Tip>
    </header>
  );
};

/** Who else has it open; on a phone there is room for how many. */
const Here = ({ names }: { names: readonly string[] }) =>
  names.length > 0 && (
    <span title={hereWords(names)}>
      {' · '}
      <span class="sm:hidden" aria-hidden="true">
        {conversationWords.here(names.length)}
      </span>
      <span class="max-sm:sr-only">{hereWords(names)}</span>
    </span>
  );
