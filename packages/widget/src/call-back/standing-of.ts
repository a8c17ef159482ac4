import type { Content } from '@aisle/protocol';
import type { Item } from '../conversation/blocks.ts';

type Offer = Extract<Content, { kind: 'call_back_proposed' }>;

/** A call or appointment as her calendar takes it; `sequence` and `writtenAt` are its entry's. */
export type Confirmed = {
  at: number;
  minutes: number;
  uid: string;
  sequence: number;
  writtenAt: number;
};

/** What her last wish has come to, while it lies ahead: what stands, and times offered instead. */
export const standingOf = (
  items: readonly Item[],
  now: number,
): { confirmed: Confirmed | null; offer: Offer | null } => {
  let offer: Offer | null = null;
  let tookNone = false;
  for (const { content, seq = 0, at: writtenAt } of items.toReversed()) {
    if (content.kind === 'call_back_requested') break;
    if (content.kind === 'call_back_proposed') {
      const times = content.times.filter((at) => at > now);
      if (!tookNone && times.length > 0) offer ??= { ...content, times };
      tookNone = true;
    }
    if (content.kind !== 'call_back_answered' && content.kind !== 'call_back_decided') continue;
    const { at, minutes, followUpId, calendarId: uid = followUpId } = content;
    if (at === undefined) tookNone = true;
    else if (content.kind === 'call_back_answered' && content.result === 'declined') break;
    else if (at + minutes * 60_000 <= now) break;
    else return { offer, confirmed: { at, minutes, uid, sequence: seq, writtenAt } };
  }
  return { offer, confirmed: null };
};
