import { systemClock } from '@aisle/client';
import { may, type SavedReply } from '@aisle/protocol';
import { Plus, Users } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { fold } from '../controls/fold.ts';
import type { Desk } from '../desk/desk.ts';
import { languageName } from './fill.ts';
import { createRepliesSetup } from './replies-setup.ts';
import { ReplyForm } from './reply-form.tsx';

/** What agents say often: found, written and changed. */
const RepliesPage = ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() => createRepliesSetup(desk.client, systemClock, desk.replies));
  const [words, setWords] = useState('');
  const draft = setup.draft.value;
  const replies = [...desk.replies.replies.value].sort((a, b) =>
    a.shortcut < b.shortcut ? -1 : 1,
  );
  const shown = replies.filter((one) => fold(`${one.shortcut} ${one.title}`).includes(fold(words)));
  return (
    <div class="max-w-180 p-6 max-sm:p-4">
      <div class="mb-4 flex flex-wrap items-center gap-3">
        <h1 class="text-20 font-semibold">Replies</h1>
        {!draft && may(desk.agent.role, 'serve') && (
          <button
            type="button"
            class="button button-accent ms-auto"
            onClick={() => setup.edit('new')}
          >
            <Plus size={16} aria-hidden="true" />
            New reply
          </button>
        )}
      </div>
      <p role="status" class="mb-3 text-13 text-muted empty:hidden">
        {setup.saved.value}
      </p>
      {draft ? (
        <ReplyForm key={draft.replyId} desk={desk} setup={setup} draft={draft} />
      ) : replies.length === 0 ? (
        <p class="py-10 text-center text-balance text-muted">
          Nothing saved yet. Save what you write often, and type / in a reply to use it.
        </p>
      ) : (
        <>
          <input
            type="search"
            class="field mb-3"
            aria-label="Find a reply"
            placeholder="Find a reply"
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          {shown.length === 0 && <p class="py-6 text-center text-muted">No reply is called so.</p>}
          <ul aria-label="Saved replies" class="divide-y">
            {shown.map((reply) => (
              <Row key={reply.replyId} reply={reply} onOpen={() => setup.edit(reply)} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

const Row = ({ reply, onOpen }: { reply: SavedReply; onOpen: () => void }) => {
  const languages = Object.keys(reply.texts);
  return (
    <li>
      <button
        type="button"
        class="flex w-full items-center gap-4 rounded-control px-2 py-2.5 text-start hover:bg-sunken"
        onClick={onOpen}
      >
        <span class="min-w-0 flex-1">
          <span dir="auto" class="block truncate font-medium">
            {reply.title}
          </span>
          <span dir="auto" class="block truncate text-13 text-muted">
            {reply.texts[languages[0] ?? ''] ?? ''}
          </span>
        </span>
        {reply.shared && (
          <span class="flex-none text-muted" title="Everyone’s">
            <Users size={14} aria-hidden="true" />
            <span class="sr-only">Everyone’s</span>
          </span>
        )}
        <span class="flex-none text-12 text-muted max-sm:hidden">
          {languages.map(languageName).join(', ')}
        </span>
        <span class="flex-none rounded-full bg-sunken px-2 text-13">{`/${reply.shortcut}`}</span>
      </button>
    </li>
  );
};

export default RepliesPage;
