import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import { drawBadge } from './badge.ts';
import type { DeskNeeds } from './desk.ts';
import { knownRows, newsOf, titleWords } from './news.ts';
import { type Heard, waitingAlarm } from './waiting-alarm.ts';

/** Whatever calls the agent: sounds, the title's count and the badge. `reading`: what she looks at. */
export function callAttention(
  needs: DeskNeeds,
  now: ReadonlySignal<number>,
  reading: () => string | null,
): () => void {
  const stops = [
    ringNews(needs, reading),
    ringWaiting(needs, now, reading),
    // Title and badge count real shoppers.
    ...(needs.practising ? [] : [countUnread(needs)]),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** A whisper mentions its agent, too: that count does not ring once more. */
const WHISPER_RUNG_MS = 2_000;

const ringNews = (
  { client: { inbox, hear }, clock, ringer }: DeskNeeds,
  reading: () => string | null,
) => {
  let whisperedAt = Number.NEGATIVE_INFINITY;
  const unhear = hear('whisper', () => {
    whisperedAt = clock.now();
  });
  let before: { rows: ReturnType<typeof knownRows>; mentions: number } | null = null;
  const stop = effect(() => {
    const rows = inbox.openRows.value;
    const counts = inbox.counts.value;
    // Before the first answer everything would be news.
    if (counts === null) return;
    // A whisper has rung by itself, before the counts were there.
    const heard = clock.now() - whisperedAt < WHISPER_RUNG_MS;
    const called = before !== null && counts.mentions > before.mentions && !heard;
    const tone = called ? 'mention' : before && newsOf(before.rows, rows, reading());
    before = { rows: knownRows(rows), mentions: counts.mentions };
    if (tone) ringer.ring(tone);
  });
  return () => {
    stop();
    unhear();
  };
};

const ringWaiting = (
  { agent, client: { inbox }, preferences, ringer }: DeskNeeds,
  now: ReadonlySignal<number>,
  reading: () => string | null,
) => {
  let heard: Heard = new Map();
  return effect(() => {
    const { alarmRepeats, presence } = preferences.value.value;
    const asked = { me: agent.agentId, now: now.value, reading: reading(), repeats: alarmRepeats };
    const alarm = untracked(() => waitingAlarm(inbox.openRows.value, heard, asked));
    // Who is away has said that others look after them.
    const wanted = alarm.rings && presence !== 'away';
    // What could not sound was not heard: it rings as soon as the browser lets it.
    if (!wanted || ringer.ring('waiting')) heard = alarm.heard;
  });
};

const countUnread = ({ agent, client: { inbox }, page }: DeskNeeds) =>
  effect(() => {
    if (inbox.counts.value === null) return;
    const unread = inbox.openRows.value.reduce((sum, row) => sum + row.unread, 0);
    page.title = titleWords(unread, agent.storeName);
    drawBadge(page, unread);
  });
