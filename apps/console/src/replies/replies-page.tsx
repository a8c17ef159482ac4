import { systemClock } from '@aisle/client';
import { may } from '@aisle/protocol';
import { FileSpreadsheet } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { sendIn } from '../attachments/send-in.ts';
import { fold } from '../controls/fold.ts';
import { SavedPage, SavedRow } from '../controls/saved-page.tsx';
import type { Desk } from '../desk/desk.ts';
import { languageName } from '../language/language-name.ts';
import { listed } from '../language/listed.ts';
import { createRepliesSetup } from './replies-setup.ts';
import { RepliesTable } from './replies-table.tsx';
import { ReplyForm } from './reply-form.tsx';
import { replyWords } from './words.ts';

/** What agents say often: found, written and changed, one by one or as a table. */
const RepliesPage = ({ desk }: { desk: Desk }) => {
  const [setup] = useState(() =>
    createRepliesSetup(desk.client, systemClock, desk.replies, sendIn),
  );
  const [words, setWords] = useState('');
  const [table, setTable] = useState(false);
  const draft = setup.draft.value;
  const serves = may(desk.agent.role, 'serve');
  if (table) return <RepliesTable desk={desk} onClose={() => setTable(false)} />;
  const replies = [...desk.replies.replies.value].sort((a, b) =>
    a.shortcut < b.shortcut ? -1 : 1,
  );
  const shown = replies.filter((one) => fold(`${one.shortcut} ${one.title}`).includes(fold(words)));
  return (
    <SavedPage
      title={replyWords.replies}
      make={!draft && serves ? replyWords.newReply : null}
      onMake={() => setup.edit('new')}
      said={setup.saved.value}
      open={draft?.replyId ?? null}
      tools={
        !draft &&
        serves && (
          <button type="button" class="button" onClick={() => setTable(true)}>
            <FileSpreadsheet size={16} aria-hidden="true" />
            {replyWords.table}
          </button>
        )
      }
    >
      {draft ? (
        <ReplyForm key={draft.replyId} desk={desk} setup={setup} draft={draft} />
      ) : replies.length === 0 ? (
        <p class="py-10 text-center text-balance text-muted">{replyWords.empty}</p>
      ) : (
        <>
          <input
            type="search"
            class="field mb-3"
            aria-label={replyWords.find}
            placeholder={replyWords.find}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          {shown.length === 0 && <p class="py-6 text-center text-muted">{replyWords.noneFound}</p>}
          <ul aria-label={replyWords.list} class="divide-y">
            {shown.map((reply) => {
              const languages = Object.keys(reply.texts);
              return (
                <SavedRow
                  key={reply.replyId}
                  id={reply.replyId}
                  name={reply.title}
                  about={reply.texts[languages[0] ?? ''] ?? ''}
                  shared={reply.shared}
                  onOpen={() => setup.edit(reply)}
                >
                  <span class="flex-none text-12 text-muted max-sm:hidden">
                    {listed(languages.map(languageName), 'plain')}
                  </span>
                  <span
                    dir="auto"
                    class="flex-none rounded-full bg-sunken px-2 text-13"
                  >{`/${reply.shortcut}`}</span>
                </SavedRow>
              );
            })}
          </ul>
        </>
      )}
    </SavedPage>
  );
};

export default RepliesPage;
