import { may, type RepliesImport } from '@aisle/protocol';
import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ImportPanel, type TableLine } from '../controls/import-panel.tsx';
import { createPost, postTable, ROUTES } from '../controls/post.ts';
import type { Desk } from '../desk/desk.ts';
import { languageName } from './fill.ts';

type List = 'own' | 'everyones';

const NAMES: Record<List, string> = { own: 'My own', everyones: 'Everyone’s' };
const post = createPost((input, init) => fetch(input, init));

const linesOf = ({ replies }: RepliesImport): TableLine[] =>
  replies.map(({ line, shortcut, title, isNew, renamed, added, changed }) => ({
    line,
    name: `/${shortcut} ${title}`,
    change: [
      ...(isNew ? ['new'] : []),
      ...(renamed ? ['its title changes'] : []),
      ...added.map((one) => `+ ${languageName(one)}`),
      ...changed.map((one) => `${languageName(one)} changes`),
    ].join(', '),
  }));

/** A list of replies as a table: taken home, or brought in after a look. */
export const RepliesTable = ({ desk, onClose }: { desk: Desk; onClose: () => void }) => {
  const supervises = may(desk.agent.role, 'supervise');
  const [list, setList] = useState<List>(supervises ? 'everyones' : 'own');
  const taken: readonly List[] = supervises ? [list] : ['own', 'everyones'];
  return (
    <div class="max-w-180">
      <h1 class="sr-only">Replies</h1>
      <ImportPanel<RepliesImport>
        title="Replies as a table"
        about="A line for each language of a reply: shortcut, title, language, text. What is not in the table stays."
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
                {`Export ${NAMES[one].toLowerCase()}`}
              </a>
            ))}
            {supervises && (
              <label class="flex items-center gap-2 text-13 text-muted">
                Whose
                <select
                  class="field w-36! py-1!"
                  value={list}
                  onChange={({ currentTarget }) =>
                    setList(currentTarget.value === 'own' ? 'own' : 'everyones')
                  }
                >
                  <option value="everyones">{NAMES.everyones}</option>
                  <option value="own">{NAMES.own}</option>
                </select>
              </label>
            )}
          </>
        }
      />
    </div>
  );
};
