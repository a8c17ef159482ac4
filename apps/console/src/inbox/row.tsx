import type { InboxRow } from '@aisle/protocol';
import { AlarmClock, AtSign, Flag, Hourglass, Lock, ShoppingBag } from 'lucide-preact';
import { useContext } from 'preact/hooks';
import { flagClass } from '../handling/handling-bar.tsx';
import { untilWords } from '../handling/snooze-times.ts';
import { handlingWords } from '../handling/words.ts';
import { formatMoney } from '../money/format-money.ts';
import { Avatar } from '../people/avatar.tsx';
import { shopperName } from '../people/shopper-name.ts';
import { BaseContext, conversationPath } from '../practice/base.ts';
import { agoWords, waitSpoken, waitWords } from '../time/time-words.ts';
import { HesitationLine } from '../visitors/hesitation-line.tsx';
import { PreviewLine } from './preview-line.tsx';
import { isWarm, promiseStands } from './row-words.ts';
import { inboxWords } from './words.ts';

type Props = {
  row: InboxRow;
  /** The signed-in agent. */
  me: string;
  now: number;
  current: boolean;
  onOpen: (conversationId: string) => void;
};

/** One conversation: who, what was said last, how long she has waited, what is in her cart. */
export const Row = ({ row, me, now, current, onOpen }: Props) => {
  const fresh = row.unread > 0;
  return (
    <a
      href={conversationPath(useContext(BaseContext), row.conversationId)}
      data-conversation={row.conversationId}
      aria-current={current ? 'true' : undefined}
      class={`relative flex min-h-16 items-center gap-3 px-4 py-1 outline-offset-[-3px] ${current ? 'bg-tint' : 'hover:bg-sunken'}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(row.conversationId);
      }}
    >
      {current && <span class="absolute inset-y-0 start-0 w-[3px] bg-accent" aria-hidden="true" />}
      <Avatar {...row.shopper} />
      <span class="min-w-0 flex-1">
        <span class="flex items-baseline gap-2">
          <span
            // Her script decides where a cut falls, the desk where the line begins.
            dir="auto"
            class={`min-w-0 flex-1 truncate text-left [[dir=rtl]_&]:text-right ${fresh ? 'font-semibold' : 'font-medium'}`}
          >
            {shopperName(row.shopper)}
          </span>
          <When row={row} now={now} />
        </span>
        <span class="mt-0.5 flex items-center gap-2">
          <PreviewLine
            row={row}
            me={me}
            class={`flex-1 text-13 ${fresh ? 'text-ink' : 'text-muted'}`}
          />
          <Marks row={row} me={me} />
          <CartChip row={row} />
          {fresh && <Unread count={row.unread} />}
        </span>
        {row.hesitation && <HesitationLine hesitation={row.hesitation} />}
        <Tags row={row} />
      </span>
    </a>
  );
};

/** Signs of how the team handles it; each says itself to those who cannot see it. */
const Marks = ({ row: { handling }, me }: { row: InboxRow; me: string }) => {
  if (!handling) return null;
  const { priority, notes, mentioned } = handling;
  const called = mentioned.some((one) => one.agentId === me && one.unseen);
  return (
    <>
      {priority !== 'normal' && (
        <span
          class={`flex-none ${flagClass(priority)}`}
          title={handlingWords.withPriority[priority]}
        >
          <Flag size={13} aria-hidden="true" />
          <span class="sr-only">{`${handlingWords.withPriority[priority]}. `}</span>
        </span>
      )}
      {called ? (
        <span class="flex-none font-semibold text-accent">
          <AtSign size={14} aria-hidden="true" />
          <span class="sr-only">{inboxWords.mentioned}</span>
        </span>
      ) : (
        notes > 0 && (
          <span class="flex-none text-muted">
            <Lock size={12} aria-hidden="true" />
            <span class="sr-only">{inboxWords.notes(notes)}</span>
          </span>
        )
      )}
    </>
  );
};

/** More would push the row apart; the conversation shows all. */
const TAGS_SHOWN = 3;

const Tags = ({ row: { handling } }: { row: InboxRow }) =>
  handling && handling.tags.length > 0 ? (
    <span class="mt-1 flex min-w-0 gap-1 overflow-hidden">
      <span class="sr-only">{inboxWords.tags}</span>
      {handling.tags.slice(0, TAGS_SHOWN).map((tag) => (
        <span
          key={tag}
          dir="auto"
          class="min-w-0 truncate rounded-full bg-sunken px-2 text-12 text-muted"
        >
          {tag}
        </span>
      ))}
      {handling.tags.length > TAGS_SHOWN && (
        <span
          dir="ltr"
          class="flex-none text-12 text-muted"
        >{`+${handling.tags.length - TAGS_SHOWN}`}</span>
      )}
    </span>
  ) : null;

const When = ({ row, now }: { row: InboxRow; now: number }) => {
  if (row.status === 'snoozed') {
    return (
      <span class="flex flex-none items-center gap-1 text-12 text-muted tabular-nums">
        <AlarmClock size={12} aria-hidden="true" />
        {untilWords(row.handling?.snoozedUntil ?? null, now)}
      </span>
    );
  }
  if (row.waitingSince === null) {
    return (
      <span class="flex-none text-12 text-muted tabular-nums">
        {agoWords(row.last?.at ?? row.updatedAt, now)}
      </span>
    );
  }
  const stands = promiseStands(row, now);
  if (row.dueAt !== undefined && stands !== 'kept') return <Due dueAt={row.dueAt} now={now} />;
  const warm = isWarm(row.waitingSince, now);
  return (
    <span
      class={`flex flex-none items-center gap-1 text-12 tabular-nums ${warm ? 'font-semibold text-warn' : 'text-muted'}`}
    >
      <Hourglass size={12} aria-hidden="true" />
      <span aria-hidden="true">{waitWords(row.waitingSince, now)}</span>
      <span class="sr-only">{waitSpoken(row.waitingSince, now)}</span>
    </span>
  );
};

/** An answer was promised, and the time is nearly over, or is. */
const Due = ({ dueAt, now }: { dueAt: number; now: number }) => {
  const over = now >= dueAt;
  const span = over ? waitWords(dueAt, now) : waitWords(now, dueAt);
  return (
    <span
      class={`flex flex-none items-center gap-1 text-12 font-semibold tabular-nums ${over ? 'text-danger' : 'text-warn'}`}
    >
      <AlarmClock size={12} aria-hidden="true" />
      {over ? inboxWords.overdue(span) : inboxWords.dueIn(span)}
    </span>
  );
};

const CartChip = ({ row: { cart } }: { row: InboxRow }) =>
  cart && cart.quantity > 0 ? (
    <span class="flex flex-none items-center gap-1 rounded-full bg-sunken px-1.5 text-12 text-ink tabular-nums">
      <ShoppingBag size={12} aria-hidden="true" />
      <span class="sr-only">{inboxWords.inCart(cart.quantity)}</span>
      {formatMoney(cart.subtotal)}
    </span>
  ) : null;

const Unread = ({ count }: { count: number }) => (
  <span class="min-w-5 flex-none rounded-full bg-accent px-1.5 text-center text-12 font-semibold text-on-accent tabular-nums">
    {count > 99 ? '99+' : count}
    <span class="sr-only">{inboxWords.unread}</span>
  </span>
);
