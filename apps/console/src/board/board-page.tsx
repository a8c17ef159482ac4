import { newId, systemClock } from '@aisle/client';
import type { InboxRow } from '@aisle/protocol';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { Face } from '../people/face.tsx';
import { sentence } from '../refusals/sentence.ts';
import { PresenceDot } from '../routing/presence-dot.tsx';
import { PRESENCE_WORDS } from '../routing/presence-words.ts';
import { BoardRow } from './board-row.tsx';
import { replyWords } from './reply-words.ts';
import { type Board, type WatchedBoard, watchBoard } from './watch-board.ts';
import { boardWords } from './words.ts';

/** For whoever leads: who waits, what nobody looks after, and how busy everyone is. */
export default ({ desk }: { desk: Desk }) => {
  const [watched, setWatched] = useState<WatchedBoard | null>(null);
  useEffect(() => {
    const { client, today } = desk;
    const made = watchBoard({ client, after: systemClock.after, dayBegan: () => today.peek() });
    setWatched(made);
    return made.stop;
  }, [desk]);
  const board = watched?.board.value;
  const refusal = watched?.refusal.value;
  if (!watched || (!board && !refusal))
    return (
      <div class="mx-auto max-w-240 space-y-3 p-6" role="status" aria-label={boardWords.loading}>
        <div class="skeleton h-12" />
        <div class="skeleton h-40" />
      </div>
    );
  return (
    <div class="mx-auto max-w-240 px-4 py-6 sm:px-6">
      <h1 class="mb-4 text-20 font-semibold">{boardWords.board}</h1>
      <div role="alert">
        {refusal && (
          <p class="mb-4 flex flex-wrap items-center gap-3 text-danger">
            {boardWords.failed(sentence(refusal))}
            <button class="button" type="button" onClick={watched.refresh}>
              {boardWords.tryAgain}
            </button>
          </p>
        )}
      </div>
      {board && <Lists desk={desk} board={board} refresh={watched.refresh} />}
    </div>
  );
};

type ListsProps = { desk: Desk; board: Board; refresh: () => void };

const Lists = ({ desk, board, refresh }: ListsProps) => {
  const [told, setTold] = useState('');
  const give = async (conversationId: string, agentId: string) => {
    const clientId = newId(systemClock);
    const asked = { conversationId, clientId, agentId };
    const answer = await desk.client.ask('assignConversation', asked);
    const name = board.colleagues.find((one) => one.agentId === agentId)?.name ?? '';
    setTold(answer.ok ? boardWords.given(name) : boardWords.notGiven(sentence(answer.error)));
    refresh();
  };
  const list = (rows: readonly InboxRow[]) =>
    rows.map((row) => (
      <BoardRow
        key={row.conversationId}
        row={row}
        colleagues={board.colleagues}
        now={desk.now.value}
        onGive={(agentId) => void give(row.conversationId, agentId)}
      />
    ));
  return (
    <>
      <p role="status" class="text-13 text-muted empty:hidden">
        {told}
      </p>
      <Section
        id="waiting"
        name={boardWords.waitingNow}
        count={board.waiting.length}
        quiet={boardWords.nobodyWaits}
      >
        {list(board.waiting)}
      </Section>
      <Section
        id="unattended"
        name={boardWords.unattended}
        count={board.unattended.length}
        quiet={boardWords.nothingUnattended}
      >
        {list(board.unattended)}
      </Section>
      <People colleagues={board.colleagues} />
    </>
  );
};

type SectionProps = {
  id: string;
  name: string;
  count: number;
  quiet: string;
  children: ComponentChildren;
};

const CARD = 'mb-6 rounded-card border bg-surface p-4 sm:p-5';

const Section = ({ id, name, count, quiet, children }: SectionProps) => (
  <section class={CARD} aria-labelledby={id}>
    <h2 id={id} class="mb-2 text-16 font-semibold">
      {name} <span class="font-normal text-muted tabular-nums">{count}</span>
    </h2>
    {count === 0 ? <p class="text-muted">{quiet}</p> : <ul class="divide-y">{children}</ul>}
  </section>
);

const COLUMNS = [boardWords.agent, boardWords.has, boardWords.waiting, boardWords.firstReply];

const People = ({ colleagues }: Pick<Board, 'colleagues'>) => (
  <section class={CARD} aria-labelledby="people">
    <h2 id="people" class="mb-2 text-16 font-semibold">
      {boardWords.agents}
    </h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard */}
    <section class="overflow-x-auto" aria-label={boardWords.agentsTable} tabIndex={0}>
      <table class="w-full text-start">
        <thead class="text-12 text-muted">
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col" class="py-1 pe-4 text-start font-medium">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="divide-y tabular-nums">
          {colleagues.map((one) => (
            <tr key={one.agentId}>
              <th scope="row" class="min-w-48 py-2 pe-4 text-start font-normal">
                <span class="flex items-center gap-2.5">
                  <PresenceDot whereabouts={one.whereabouts} />
                  <Face {...one} photo={one.photo} />
                  <span>
                    <bdi class="block font-medium">{one.name}</bdi>
                    <span class="text-12 text-muted">{PRESENCE_WORDS[one.whereabouts]}</span>
                  </span>
                </span>
              </th>
              <td class="py-2 pe-4">{boardWords.loadOf(one.load, one.capacity)}</td>
              <td class="py-2 pe-4">{one.waiting}</td>
              <td class="py-2 pe-4">{replyWords(one.firstReplyMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </section>
);
