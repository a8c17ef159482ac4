import { type AgentThread, systemClock } from '@aisle/client';
import { DESK_LIMITS } from '@aisle/protocol';
import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'preact/hooks';
import type { DialogProps } from '../desk/dialogs.tsx';
import { ArticleForm } from './article-form.tsx';
import { createArticlesSetup } from './articles-setup.ts';
import { articleWords } from './words.ts';

/** An answer becomes knowledge: the editor, begun with it and with the question before it. */
const ArticleDialog = ({ desk, words, onClose }: DialogProps) => {
  const [setup] = useState(() => {
    const made = createArticlesSetup(desk.client, systemClock);
    made.begin(wordsOf(desk.thread.peek(), Number(words)));
    return made;
  });
  const draft = setup.draft.value;
  const said = setup.saved.value;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop class="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup class="float fixed inset-x-0 top-[6vh] z-40 mx-auto max-h-[88vh] w-[min(860px,calc(100vw-32px))] scroll-pb-24 overflow-y-auto rounded-panel! p-5">
          <Dialog.Title class="text-16 font-semibold">{articleWords.make}</Dialog.Title>
          {draft ? (
            <>
              <Dialog.Description class="mt-3 mb-4 rounded-card bg-note p-3 text-13">
                {articleWords.makeHint}
              </Dialog.Description>
              <ArticleForm desk={desk} setup={setup} draft={draft} onCancel={onClose} />
            </>
          ) : (
            <>
              <p role="status" class="my-4">
                {said}
              </p>
              <button
                type="button"
                class="button button-accent"
                onClick={() => {
                  void desk.articles.refresh();
                  onClose();
                }}
              >
                {articleWords.backToChat}
              </button>
            </>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

export default ArticleDialog;

/** The answer, her last words before it, and the language she speaks. */
const wordsOf = (thread: AgentThread | null, seq: number) => {
  const entries = (thread?.bubbles.peek() ?? []).flatMap((bubble) =>
    bubble.kind === 'entry' ? [bubble.entry] : [],
  );
  const textOf = (entry: (typeof entries)[number] | undefined) =>
    entry?.content.kind === 'message' ? entry.content.text : '';
  const asked = entries.findLast(
    (entry) =>
      entry.seq < seq && entry.author.kind === 'shopper' && entry.content.kind === 'message',
  );
  const [language = 'en'] = (thread?.shopper.peek()?.locale ?? 'en').toLowerCase().split(/[-_]/);
  return {
    title: textOf(asked).replace(/\s+/g, ' ').trim().slice(0, DESK_LIMITS.articleTitle),
    body: textOf(entries.find((entry) => entry.seq === seq)).slice(0, DESK_LIMITS.articleBody),
    language,
  };
};
