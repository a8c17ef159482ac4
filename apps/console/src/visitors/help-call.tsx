import type { Visitor } from '@aisle/protocol';
import { X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { HesitationLine } from './hesitation-line.tsx';
import { visitorWords } from './words.ts';

/** How long a call stands before it goes by itself. */
const STANDS_MS = 20_000;

/** Calls the agent to a visitor who may need help, if she wants to be called. */
export const HelpCall = ({ desk }: { desk: Desk }) => {
  const [called, setCalled] = useState<Visitor | null>(null);
  useEffect(
    () =>
      desk.client.hear('helpWanted', ({ visitor }) => {
        const { helpCalls, presence } = desk.preferences.value.peek();
        if (!helpCalls || presence === 'away') return;
        setCalled(visitor);
        desk.ringer.ring('visitor');
      }),
    [desk],
  );
  useEffect(() => {
    if (!called) return;
    const timer = setTimeout(() => setCalled(null), STANDS_MS);
    return () => clearTimeout(timer);
  }, [called]);
  return (
    <div
      role="status"
      class="pointer-events-none fixed inset-x-0 top-14 z-40 flex justify-center px-4"
    >
      {called?.hesitation && (
        <div class="float pointer-events-auto flex max-w-140 items-center gap-3 py-2 ps-4 pe-2">
          <HesitationLine hesitation={called.hesitation} />
          <a class="button flex-none" href="/console/visitors" onClick={() => setCalled(null)}>
            {visitorWords.look}
          </a>
          <button
            type="button"
            class="button button-quiet button-icon flex-none"
            aria-label={visitorWords.leaveIt}
            onClick={() => setCalled(null)}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
};
