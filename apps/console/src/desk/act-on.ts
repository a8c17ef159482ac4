import type { InboxTab } from '@aisle/protocol';
import { mayJoin, mayWhisperTo } from '../colleagues/leading.ts';
import type { HandlingPanel } from '../handling/handling-bar.tsx';
import { paletteWords } from '../palette/words.ts';
import type { ShortcutId } from '../shortcuts/shortcuts.ts';
import type { Desk } from './desk.ts';

type Means = {
  desk: Desk;
  openId: string | null;
  go: (conversationId: string | null) => void;
  showShopper: () => void;
  help: () => void;
  find: () => void;
  /** Opens the palette with these words typed. */
  palette: (words: string) => void;
  newest: () => void;
  panel: (panel: HandlingPanel) => void;
};

const TABS: Partial<Record<ShortcutId, InboxTab>> = {
  tab_open: 'open',
  tab_mine: 'mine',
  tab_unassigned: 'unassigned',
  tab_closed: 'closed',
  tab_snoozed: 'snoozed',
  tab_mentions: 'mentions',
};

/** The conversation so many rows further down; from none, the first. */
const step = ({ desk, openId, go }: Means, by: 1 | -1): void => {
  const rows = desk.client.inbox.rows.peek();
  const at = rows.findIndex((row) => row.conversationId === openId);
  const next = at < 0 ? rows[0] : rows[at + by];
  if (next) go(next.conversationId);
};

/** Puts the cursor into the reply; false where there is no field. */
const focusReply = (): boolean => {
  const field = document.querySelector<HTMLElement>('[data-reply]');
  field?.focus();
  return field !== null;
};

/** Does what a shortcut says. */
export const actOn = (id: ShortcutId, means: Means): void => {
  const { desk } = means;
  const acts: Partial<Record<ShortcutId, () => void>> = {
    next: () => step(means, 1),
    previous: () => step(means, -1),
    reply: () => {
      desk.handling.write('reply');
      // Where a note was being written the field appears first; else the next key is for it already.
      if (!focusReply()) requestAnimationFrame(focusReply);
    },
    note: () => desk.handling.write('note'),
    whisper: () => {
      if (mayWhisperTo(desk) !== null) desk.handling.write('whisper');
    },
    join: () => {
      if (mayJoin(desk)) void desk.join();
    },
    snooze: () => means.panel('snooze'),
    tag: () => means.panel('tags'),
    priority: () => means.panel('priority'),
    // What was just done first; else the draft in the field.
    undo: () => {
      if (desk.handling.undo.offered.peek() || !desk.ai.writer.peek()?.undo())
        desk.handling.undo.take();
    },
    translate: () => desk.ai.translating.peek()?.toggle(),
    draft: () => {
      if (means.openId === null || !desk.ai.drafts.peek()) return;
      desk.handling.write('reply');
      void desk.ai.writer.peek()?.draft();
    },
    search: () => desk.openSearch(''),
    find: means.find,
    take: () => void desk.take(),
    hand_on: desk.handing.start,
    close: () => void desk.close(),
    newest: means.newest,
    shopper: means.showShopper,
    sounds: () => desk.preferences.change({ sounds: !desk.preferences.value.peek().sounds }),
    macros: () => means.openId !== null && means.palette(`${paletteWords.macros} `),
    views: () => means.palette(`${paletteWords.views} `),
    palette: () => means.palette(''),
    help: means.help,
  };
  const tab = TABS[id];
  if (tab) desk.client.inbox.show(tab, desk.client.inbox.filter.peek());
  else acts[id]?.();
};
