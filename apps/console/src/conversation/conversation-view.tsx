import { type InboxRow, type Letter, may } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { TranslatedContext } from '../ai/translated.tsx';
import { MakeArticleContext } from '../articles/make-article.tsx';
import { DropZone } from '../attachments/drop-zone.tsx';
import { fileWords } from '../attachments/file-words.ts';
import { createLinks, LinksContext } from '../attachments/links.ts';
import { CampaignLine } from '../campaigns/campaign-line.tsx';
import type { Desk } from '../desk/desk.ts';
import { HandlingBar, type HandlingPanel } from '../handling/handling-bar.tsx';
import { UNHANDLED } from '../handling/watch-handling.ts';
import { LettersContext } from '../mail/mailed-line.tsx';
import { MarkingContext, markingOf } from '../notes/marking.ts';
import { shopperName } from '../people/shopper-name.ts';
import { withNotes } from '../private-notes/notes-in-log.ts';
import { Standings } from '../proposals/standings.tsx';
import { RatingLine } from '../ratings/rating-line.tsx';
import { FatesContext, fatesOf } from '../suggestions/fates.ts';
import { BelowLog } from './below-log.tsx';
import { ConversationHead } from './conversation-head.tsx';
import type { Names } from './event-words.ts';
import { failureWords } from './failure-words.ts';
import { logRows } from './log-rows.ts';
import { LogView } from './log-view.tsx';
import { agentsOf, photosOf } from './people-of.ts';
import { saidOf } from './said.ts';
import { conversationWords } from './words.ts';

type Props = {
  desk: Desk;
  /** The inbox's row of it, which is known before the conversation has been read. */
  row: InboxRow | null;
  toNewest: number;
  /** The agent chose it to answer: the cursor goes into the reply. */
  toWrite: boolean;
  shopperShown: boolean;
  /** Which panel of tags, priority and snooze is open. */
  panel: HandlingPanel | null;
  onPanel: (panel: HandlingPanel | null) => void;
  onBack: () => void;
  onShopper: () => void;
};

const NO_LETTERS: Letter[] = [];
const UNTRANSLATED: ReadonlyMap<number, string> = new Map();

/** One conversation: who, the log, the reply. */
export const ConversationView = (props: Props) => {
  const { desk } = props;
  const thread = desk.thread.value;
  if (!thread) return null;
  const status = thread.status.value;
  if (status.at === 'refused') {
    return (
      <div class="grid h-full place-items-center p-8 text-center">
        <div class="max-w-80">
          <p class="mb-4 text-muted">
            {status.refusal.code === 'not_found'
              ? conversationWords.notHere
              : conversationWords.notForYou}
          </p>
          <button type="button" class="button" onClick={props.onBack}>
            {conversationWords.back}
          </button>
        </div>
      </div>
    );
  }
  return (
    <DropZone onFiles={mayAttach(desk) ? (files) => desk.uploads.add(thread, files) : null}>
      <ConversationHead {...props} />
      <Handling {...props} />
      <Notices desk={desk} />
      <CampaignLine campaign={desk.handling.known.value?.campaign} />
      <MarkingContext.Provider value={markingOf(thread)}>
        <WithLinks desk={desk} conversationId={thread.conversationId}>
          <LettersContext.Provider value={desk.mail.value?.letters ?? NO_LETTERS}>
            <MakeArticleContext.Provider value={makerOf(desk)}>
              <TranslatedContext.Provider
                value={desk.ai.translating.value?.shown.value ?? UNTRANSLATED}
              >
                {status.at === 'loading' ? <Skeleton /> : <Log {...props} />}
              </TranslatedContext.Provider>
            </MakeArticleContext.Provider>
          </LettersContext.Provider>
        </WithLinks>
      </MarkingContext.Provider>
      <RatingLine rating={desk.handling.known.value?.rating} />
      <Refused desk={desk} />
      <BelowLog desk={desk} toWrite={props.toWrite} />
    </DropZone>
  );
};

/** Articles are the real store's. */
const makerOf = (desk: Desk) =>
  !desk.practising && may(desk.agent.role, 'serve')
    ? (seq: number) => desk.openDialog('article', `${seq}`)
    : null;

/** Not while a note is written: a file would go to the shopper. */
const mayAttach = (desk: Desk): boolean =>
  // Files go in at the door of the real store.
  !desk.practising &&
  desk.handling.writing.value === 'reply' &&
  may(desk.agent.role, 'serve') &&
  desk.thread.value?.conversation.value?.status !== 'closed';

type Within = { desk: Desk; conversationId: string; children: ComponentChildren };

/** Ways to this conversation's files, kept while it is open. */
const WithLinks = ({ desk, conversationId, children }: Within) => {
  const links = useMemo(
    () =>
      createLinks(
        (attachmentId) => desk.client.ask('fetchAttachment', { conversationId, attachmentId }),
        () => desk.now.peek(),
      ),
    [desk, conversationId],
  );
  return <LinksContext.Provider value={links}>{children}</LinksContext.Provider>;
};

const Handling = ({ desk, row, panel, onPanel }: Props) => {
  const { handling } = desk;
  const known = handling.known.value;
  if (!may(desk.agent.role, 'serve')) return null;
  return (
    <HandlingBar
      status={known?.status ?? row?.status ?? 'open'}
      handling={known?.handling ?? row?.handling ?? UNHANDLED}
      tags={handling.tags.value}
      now={desk.now.value}
      panel={panel}
      onPanel={onPanel}
      onTags={(tags) => void handling.tag(tags)}
      onPriority={(priority) => void handling.prioritise(priority)}
      onSnooze={(until) => void handling.snooze(until)}
      onWake={() => void handling.wake()}
    />
  );
};

/** What the agent must know of the line while she writes. */
const Notices = ({ desk }: { desk: Desk }) => {
  const link = desk.client.link.value.at;
  const down = link === 'waiting' || link === 'connecting';
  return (
    <div role="status" aria-label={conversationWords.connection}>
      {down && (
        <p class="border-b bg-warn-tint px-4 py-1.5 text-13 text-warn">
          {conversationWords.reconnecting}
        </p>
      )}
      {!desk.client.durable.value && (
        <p class="border-b bg-warn-tint px-4 py-1.5 text-13 text-warn">
          {conversationWords.keepsNothing}
        </p>
      )}
    </div>
  );
};

const Refused = ({ desk }: { desk: Desk }) => (
  <div role="alert">
    {desk.refusal.value && (
      <p class="bg-danger-tint px-4 py-2 text-13 text-danger">{failureWords(desk.refusal.value)}</p>
    )}
  </div>
);

const Log = ({ desk, row, toNewest }: Props) => {
  const thread = desk.thread.value;
  const bubbles = thread?.bubbles.value;
  const me = desk.agent.agentId;
  const notes = desk.handling.known.value?.notes;
  const more = thread?.more.value ?? false;
  const rows = useMemo(
    () => logRows(withNotes(saidOf(bubbles ?? [], me, desk.nameOf), notes ?? [], more)),
    [bubbles, me, desk.nameOf, notes, more],
  );
  const entries = thread?.entries.value;
  const cart = thread?.shopper.value?.cart?.cart;
  const shortlist = desk.shortlist.value;
  const fates = useMemo(
    () => fatesOf({ entries: entries ?? [], cart: cart ?? null, shortlist }),
    [entries, cart, shortlist],
  );
  if (!thread) return null;
  const place = desk.place.value;
  const shopper = shopperName(thread.shopper.value ?? row?.shopper ?? {});
  const names: Names = { me, shopper, agents: agentsOf(desk), photos: photosOf(desk) };
  return (
    <FatesContext.Provider value={fates}>
      <Standings desk={desk} thread={thread}>
        <LogView
          key={thread.conversationId}
          rows={rows}
          names={names}
          today={desk.today.value}
          typing={
            thread.typing.value.includes('shopper') ? conversationWords.isWriting(shopper) : ''
          }
          more={thread.more.value}
          toNewest={toNewest}
          toSeq={place?.conversationId === thread.conversationId ? place.seq : null}
          onOlder={() => void desk.loadOlder()}
          onSeen={desk.seen}
          onRetry={(key) => void thread.retry(key)}
          onDiscard={(key) => void thread.discard(key)}
        />
        <Spoken rows={rows} shopper={shopper} key={`spoken ${thread.conversationId}`} />
      </Standings>
    </FatesContext.Provider>
  );
};

/** Her newest words for screen readers: the one place that announces them. */
const Spoken = ({ rows, shopper }: { rows: ReturnType<typeof logRows>; shopper: string }) => {
  const newest = rows.at(-1);
  const words =
    newest?.kind === 'words' && newest.said.author.kind === 'shopper' ? newest.said.content : null;
  return (
    <p role="status" aria-label={conversationWords.newest} class="sr-only">
      {words?.kind === 'message' ? conversationWords.said(shopper, words.text) : ''}
      {words?.kind === 'attachment' ? conversationWords.said(shopper, fileWords(words)) : ''}
    </p>
  );
};

const Skeleton = () => (
  <div class="min-h-0 flex-1 space-y-3 p-5" role="status" aria-label={conversationWords.loading}>
    <div class="skeleton h-10 w-3/5 rounded-[14px]" />
    <div class="skeleton h-16 w-1/2 rounded-[14px]" />
    <div class="skeleton ms-auto h-10 w-2/5 rounded-[14px]" />
  </div>
);
