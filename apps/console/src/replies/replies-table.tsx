import { may, type RepliesImport } from '@aisle/protocol';
import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ImportPanel, type TableLine } from '../controls/import-panel.tsx';
import { createPost, postTable, ROUTES } from '../controls/post.ts';
import type { Desk } from '../desk/desk.ts';
import { languageName } from '../language/language-name.ts';
import { listed } from '../language/listed.ts';
import { replyWords } from './words.ts';

type List = 'own' | 'everyones';

const EXPORT: Record<List, string> = {
  own: replyWords.exportOwn,
  everyones: replyWords.exportEveryones,
};
const post = createPost((input, init) => fetch(input, init));

const linesOf = ({ replies }: RepliesImport): TableLine[] =>
  replies.map(({ line, shortcut, title, isNew, renamed, added, changed }) => ({
    line,
    name: `/${shortcut} ${title}`,
    change: listed(
      [
        ...(isNew ? [replyWords.isNew] : []),
        ...(renamed ? [replyWords.renamed] : []),
        ...added.map((one) => replyWords.adds(languageName(one))),
        ...changed.map((one) => replyWords.changes(languageName(one))),
      ],
      'plain',
    ),
  }));

/** A list of replies as a table: taken home, or brought in after a look. */
export const RepliesTable = ({ desk, onClose }: { desk: Desk; onClose: () => void }) => {
  const supervises = may(desk.agent.role, 'supervise');
  const [list, setList] = useState<List>(supervises ? 'everyones' : 'own');
  const taken: readonly List[] = supervises ? [list] : ['own', 'everyones'];
  return (
    <div class="max-w-180">
      <h1 class="sr-only">{replyWords.replies}</h1>
      <ImportPanel<RepliesImport>
        title={replyWords.asTable}
        about={replyWords.asTableHint}
        things="replies"
        into={list}
        ask={(csv, basis) => postTable(post, `/replies/${list}/import`, csv, basis)}
        linesOf={linesOf}
        onClose={onClose}
        onDone={() => void desk.replies.refresh()}
        tools={
          <>
            {taken.map((one) => (
              <a key={one} class="button" href={`${ROUTES}/replies/${one}.csv`} download="">
                <Download size={16} aria-hidden="true" />
                {EXPORT[one]}
              </a>
            ))}
            {supervises && (
              <label class="flex items-center gap-2 text-13 text-muted">
                {replyWords.whose}
                <select
                  class="field w-36! py-1!"
                  value={list}
                  onChange={({ currentTarget }) =>
                    setList(currentTarget.value === 'own' ? 'own' : 'everyones')
                  }
                >
                  <option value="everyones">{replyWords.everyones}</option>
                  <option value="own">{replyWords.own}</option>
                </select>
              </label>
            )}
          </>
        }
      />
    </div>
  );
};
