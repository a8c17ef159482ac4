import { Check, CheckCheck, Clock3, Mail, RotateCw, TriangleAlert } from 'lucide-preact';
import { useTranslated } from '../ai/translated.tsx';
import { MakeArticle } from '../articles/make-article.tsx';
import { AttachmentCard } from '../attachments/attachment-card.tsx';
import { sentWords } from '../guides/guide-words.ts';
import { listed } from '../language/listed.ts';
import { MailedLine } from '../mail/mailed-line.tsx';
import { NotesInLog } from '../notes/notes-in-log.tsx';
import { UpdateCard } from '../orders/update-card.tsx';
import { Face } from '../people/face.tsx';
import { NoteBubble } from '../private-notes/note-bubble.tsx';
import { ProposalCard } from '../proposals/proposal-card.tsx';
import { BundleCard } from '../suggestions/bundle-card.tsx';
import { SuggestionCards } from '../suggestions/suggestion-card.tsx';
import { clockTime } from '../time/time-words.ts';
import { agentName, type Names } from './event-words.ts';
import { failureWords } from './failure-words.ts';
import type { LogRow, Stage, Waiting } from './log-rows.ts';
import { conversationWords } from './words.ts';

type Props = {
  row: Extract<LogRow, { kind: 'words' }>;
  names: Names;
  onRetry: (key: string) => void;
  onDiscard: (key: string) => void;
};

/** One message or suggestion. Hers stand at the start, the store's at the end. */
export const WordsRow = ({ row, names, onRetry, onDiscard }: Props) => {
  const { said, first, last } = row;
  const ours = said.author.kind !== 'shopper';
  const colleague =
    said.author.kind === 'agent' && said.author.agentId !== names.me ? said.author.agentId : null;
  return (
    <div
      class={`group relative flex flex-col px-5 ${ours ? 'items-end' : 'items-start'} ${first ? 'pt-3' : 'pt-0.5'}`}
    >
      <span
        class={colleague && first ? 'mb-1 flex items-center gap-1.5 text-12 text-muted' : 'sr-only'}
      >
        {colleague && first && (
          <Face
            agentId={colleague}
            name={speakerName(row, names)}
            photo={names.photos?.get(colleague)}
            class="size-5 text-[9px]"
          />
        )}
        {speakerName(row, names)}
      </span>
      <Said row={row} ours={ours} names={names} />
      {said.stage === 'failed' ? (
        <Failed row={row} onRetry={onRetry} onDiscard={onDiscard} />
      ) : (
        last && (
          <span class="mt-1 flex items-center gap-1 text-12 text-muted tabular-nums">
            <time dateTime={new Date(said.at).toISOString()}>{clockTime(said.at)}</time>
            {said.stage && <StageSign stage={said.stage} />}
            {said.content.kind === 'message' && said.content.via === 'mail' && (
              <>
                <Mail size={13} aria-hidden="true" />
                {conversationWords.byMail}
              </>
            )}
          </span>
        )
      )}
      {ours && <MailedLine seq={said.seq} />}
      <MakeArticle said={said} />
    </div>
  );
};

const speakerName = ({ said }: Props['row'], names: Names): string => {
  if (said.author.kind === 'shopper') return names.shopper;
  if (said.author.kind === 'agent') return agentName(names, said.author.agentId);
  const { content } = said;
  // What she asked to be told of is told by the store (rules 65 and 66).
  if (content.kind === 'suggestion' || content.kind === 'order_update')
    return conversationWords.theStore;
  if (content.kind !== 'message' && content.kind !== 'attachment') return 'Aisle';
  return content.rule === undefined
    ? conversationWords.theStore
    : conversationWords.ruleOfStore(content.rule);
};

const Said = ({ row, ours, names }: { row: Props['row']; ours: boolean; names: Names }) => {
  const { content } = row.said;
  if (content.kind === 'private_note')
    return <NoteBubble {...content} names={names.agents} me={names.me} />;
  if (content.kind === 'suggestion') {
    return (
      <>
        {content.text && <Bubble row={row} ours={ours} text={content.text} />}
        <SuggestionCards seq={row.said.seq} suggestion={content} />
      </>
    );
  }
  if (content.kind === 'attachment') {
    return (
      <>
        {content.text && <Bubble row={row} ours={ours} text={content.text} />}
        <AttachmentCard attachment={content} />
      </>
    );
  }
  if (content.kind === 'bundle') {
    return (
      <>
        {content.text && <Bubble row={row} ours={ours} text={content.text} />}
        <BundleCard seq={row.said.seq} bundle={content} />
      </>
    );
  }
  if (content.kind === 'notes') {
    return (
      <>
        {content.text && <Bubble row={row} ours={ours} text={content.text} />}
        <NotesInLog clientId={row.said.key} card={content} />
      </>
    );
  }
  if (content.kind === 'waiting_card') {
    const text = [content.text, content.title].filter(Boolean).join('\n');
    return <Bubble row={row} ours={ours} text={text} />;
  }
  if (content.kind === 'cart_proposal') {
    return (
      <>
        {content.text && <Bubble row={row} ours={ours} text={content.text} />}
        <ProposalCard proposal={content} name={row.said.key} />
      </>
    );
  }
  if (content.kind === 'guide' || content.kind === 'checkout_link' || content.kind === 'gift') {
    const text = [content.text, sentWords(content)].filter(Boolean).join('\n');
    return <Bubble row={row} ours={ours} text={text} />;
  }
  if (content.kind === 'order_update') return <UpdateCard update={content} />;
  if (content.kind === 'waiting_suggestion') {
    const text = [content.text, suggestedWords(content)].filter(Boolean).join('\n');
    return <Bubble row={row} ours={ours} text={text} />;
  }
  return content.kind === 'message' ? <Bubble row={row} ours={ours} text={content.text} /> : null;
};

/** What of a suggestion or bundle on its way is known already. */
const suggestedWords = ({ names, bundle }: Extract<Waiting, { kind: 'waiting_suggestion' }>) =>
  bundle === undefined
    ? conversationWords.suggestion(listed(names, 'plain'))
    : conversationWords.bundle(bundle, listed(names, 'plain'));

type BubbleProps = { row: Props['row']; ours: boolean; text: string };

const Bubble = ({ row, ours, text }: BubbleProps) => {
  const shown = useTranslated(row.said.seq, text, ours);
  const corner = ours
    ? `${row.first ? '' : 'rounded-se-[4px]'} ${row.last ? 'rounded-ee-[4px]' : ''}`
    : `${row.first ? '' : 'rounded-ss-[4px]'} ${row.last ? 'rounded-es-[4px]' : ''}`;
  return (
    <>
      <p
        dir="auto"
        class={`max-w-[min(80%,34rem)] rounded-[14px] px-3.5 py-2 break-words whitespace-pre-wrap forced-colors:border ${corner} ${
          ours ? 'bg-tint text-ink' : 'bg-sunken text-ink'
        } ${row.said.stage === 'failed' ? 'ring-1 ring-danger' : ''}`}
      >
        {shown.text}
      </p>
      {shown.line}
    </>
  );
};

const STAGE_ICONS: Record<Exclude<Stage, 'failed'>, preact.VNode> = {
  sending: <Clock3 size={13} aria-hidden="true" />,
  sent: <Check size={13} aria-hidden="true" />,
  delivered: <CheckCheck size={13} aria-hidden="true" />,
  seen: <CheckCheck size={13} class="text-accent" aria-hidden="true" />,
};

const StageSign = ({ stage }: { stage: Stage }) => {
  if (stage === 'failed') return null;
  return (
    <span class="inline-flex items-center gap-1">
      {STAGE_ICONS[stage]}
      {conversationWords.stages[stage]}
    </span>
  );
};

const Failed = ({ row, onRetry, onDiscard }: Omit<Props, 'names'>) => (
  <span class="mt-1 flex flex-wrap items-center justify-end gap-x-3 text-12 text-danger">
    <span class="inline-flex items-center gap-1">
      <TriangleAlert size={13} aria-hidden="true" />
      {failureWords(row.said.failed?.refusal, row.said.failed?.name)}
    </span>
    <button
      type="button"
      class="inline-flex min-h-6 items-center gap-1 font-medium underline"
      onClick={() => onRetry(row.said.key)}
    >
      <RotateCw size={12} aria-hidden="true" />
      {conversationWords.tryAgain}
    </button>
    <button
      type="button"
      class="min-h-6 font-medium text-muted underline"
      onClick={() => onDiscard(row.said.key)}
    >
      {conversationWords.remove}
    </button>
  </span>
);
