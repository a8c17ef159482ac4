import type { NotesCard } from '@aisle/protocol';
import { useContext } from 'preact/hooks';
import { MarkingContext } from './marking.ts';
import { NotesLogCard } from './notes-log-card.tsx';

/** A card of product notes with the row that is marked in it by now. */
export const NotesInLog = ({ clientId, card }: { clientId: string; card: NotesCard }) => {
  const marking = useContext(MarkingContext);
  return (
    <NotesLogCard
      card={card}
      marked={marking ? marking.marked(clientId) : (card.markedSize ?? null)}
      {...(marking && { onMark: (size: string | null) => marking.mark(clientId, size) })}
    />
  );
};
