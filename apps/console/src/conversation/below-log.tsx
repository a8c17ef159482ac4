import { may } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { UploadTray } from '../attachments/upload-tray.tsx';
import { BesideReply } from '../colleagues/beside-reply.tsx';
import { mayWhisperTo } from '../colleagues/leading.ts';
import { Tip } from '../controls/tip.tsx';
import type { Desk } from '../desk/desk.ts';
import { ComposerTabs } from '../handling/composer-tabs.tsx';
import { NoteComposer } from '../private-notes/note-composer.tsx';
import { repliesOf } from '../replies/replies-of.tsx';
import { PicturesBeside } from '../replies/reply-thumbs.tsx';
import { runCommand } from './commands.tsx';
import { Composer } from './composer.tsx';
import { conversationWords } from './words.ts';

/** Loaded where an AI may do something, and nowhere else. */
const loadAi = () => import('../ai/ai-views.tsx');
const AiButtons = lazy(() => loadAi().then((module) => ({ default: module.AiButtons })));
const AiBeside = lazy(() => loadAi().then((module) => ({ default: module.AiBeside })));

type Props = { desk: Desk; toWrite: boolean };

/** What stands below the log: the reply, the note, or why there is nothing to write. */
export const BelowLog = ({ desk, toWrite }: Props) => {
  const { handling } = desk;
  if (!may(desk.agent.role, 'serve'))
    return (
      <NoReply>
        <p>{conversationWords.readsAlong}</p>
      </NoReply>
    );
  const whisperTo = mayWhisperTo(desk);
  // Whoever it was for has given it away meanwhile: what was written is a note still.
  const writing =
    handling.writing.value === 'whisper' && whisperTo === null ? 'note' : handling.writing.value;
  const closed = desk.thread.value?.conversation.value?.status === 'closed';
  return (
    <div class="border-t bg-surface px-4 pt-2 pb-[max(12px,env(safe-area-inset-bottom))]">
      <BesideReply desk={desk} />
      <div class="flex items-start justify-between gap-2">
        <ComposerTabs {...{ writing, onWrite: handling.write }} mayWhisper={whisperTo !== null} />
        {desk.ai.writer.value && writing === 'reply' && !closed && (
          <Suspense fallback={null}>
            <AiButtons desk={desk} Tip={Tip} />
          </Suspense>
        )}
      </div>
      {writing !== 'reply' ? (
        <Note desk={desk} whisperTo={writing === 'whisper' ? whisperTo : null} />
      ) : (
        <Reply desk={desk} toWrite={toWrite} />
      )}
    </div>
  );
};

type NoteProps = { desk: Desk; whisperTo: string | null };

const Note = ({ desk, whisperTo }: NoteProps) => {
  const { agent, handling, thread } = desk;
  return (
    <NoteComposer
      key={`${thread.value?.conversationId} ${whisperTo}`}
      whisperTo={whisperTo === null ? undefined : desk.colleagueName(whisperTo)}
      draft={handling.noteDraft.value}
      colleagues={handling.colleagues.value.filter(({ agentId }) => agentId !== agent.agentId)}
      onDraft={handling.setNote}
      onAdd={(text) => void handling.addNote(text, whisperTo ?? undefined)}
    />
  );
};

const Reply = ({ desk, toWrite }: Props) => {
  const thread = desk.thread.value;
  if (!thread) return null;
  const { conversationId } = thread;
  if (thread.conversation.value?.status === 'closed')
    return (
      <div class="flex flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded-card bg-sunken px-4 py-3 text-13 text-muted">
        <p class="text-balance">{conversationWords.isClosed}</p>
        <button
          type="button"
          class="button"
          onClick={() => void desk.handling.reopen(conversationId)}
        >
          {conversationWords.reopen}
        </button>
      </div>
    );
  const writer = desk.ai.writer.value;
  return (
    <>
      {writer && (
        <Suspense fallback={null}>
          <AiBeside desk={desk} />
        </Suspense>
      )}
      <UploadTray uploads={desk.uploads} conversationId={conversationId} />
      <PicturesBeside
        find={desk.replies.find}
        pictures={desk.replies.tray.chosen.value}
        onDrop={desk.replies.tray.drop}
      />
      <Composer
        key={conversationId}
        draft={desk.draft.value}
        focused={toWrite}
        onDraft={desk.setDraft}
        onSend={(text) => void (desk.ai.send(text) === 'as_it_is' && desk.send(text))}
        within={openCommand(desk)}
        onCommand={(word, rest) => runCommand(desk, word, rest)}
        replies={repliesOf(desk)}
        sends={desk.ai.translatesNext.value ? conversationWords.translate : conversationWords.send}
        resting={writer?.state.value.at === 'asking'}
        onFiles={desk.practising ? null : (files) => desk.uploads.add(thread, files)}
      />
    </>
  );
};

const NoReply = ({ children }: { children: ComponentChildren }) => (
  <div class="border-t bg-sunken px-5 py-4 text-center text-13 text-balance text-muted">
    {children}
  </div>
);

/** The command whose dialog has opened or is about to: keys still typed in the reply are for it. */
const openCommand = (desk: Desk): string | null => {
  if (desk.search.value) return 'p';
  return desk.dialog.value?.name === 'proposal' ? 'cart' : null;
};
