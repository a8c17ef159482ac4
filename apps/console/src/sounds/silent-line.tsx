import { VolumeX } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Desk } from '../desk/desk.ts';
import { soundWords } from './words.ts';

/**
 * One line while sounds are wanted and the browser keeps the page silent: what is so, and the press
 * that a browser asks for before it lets a page ring.
 */
export const SilentLine = ({ desk }: { desk: Desk }) => {
  const [refused, setRefused] = useState(false);
  if (!desk.preferences.value.value.sounds || desk.ringer.state.value !== 'blocked') return null;
  const allow = () => {
    // A browser that refuses leaves the request unanswered: what to do then is said at once.
    setRefused(true);
    void desk.ringer.test('message');
  };
  return (
    <div
      role="status"
      class="flex min-h-10 flex-none flex-wrap items-center gap-x-3 gap-y-1 border-b bg-note px-4 py-1 text-13 text-ink"
    >
      <VolumeX size={16} aria-hidden="true" class="flex-none" />
      <span class="min-w-0 flex-1">{refused ? soundWords.stillSilent : soundWords.silent}</span>
      <button type="button" class="button min-h-8 flex-none" onClick={allow}>
        {soundWords.allow}
      </button>
    </div>
  );
};
