import { ok, type Result, refuse, type ShopperRequests } from '@aisle/protocol';
import { type FollowUpRecord, followUps } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import { tellFollowUp } from '../follow-ups/tell-follow-up.ts';
import type { Handler, House, ShopperCaller } from '../house.ts';
import { nameInCalendar } from './name-in-calendar.ts';
import { detailsOf, isWish, letGo, remindAt } from './wishes.ts';

const gone = () => refuse('stale', 'that time is not free any more, or not offered');

/**
 * She takes one of the times that were offered, and it is confirmed by that: a wish of its own, in
 * whose favour the one before is let go. Or none: what was confirmed before stands, else it is over.
 */
export const chooseCallBackTime: Handler<
  ShopperRequests['chooseCallBackTime'],
  ShopperCaller
> = async (house, caller, { conversationId, clientId, followUpId, at }) => {
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (await house.limits.take('message', caller.shopperId));
  if (error) return { ok: false, error };
  const { storeId } = caller;
  const { read } = house.storage;
  const offer = await followUps.findFollowUp(read, { storeId, followUpId });
  if (!offer || !isWish(offer) || offer.conversationId !== conversationId)
    return refuse('not_found', 'she was offered nothing');
  const chosen = await (at === null
    ? takeNone(house, storeId, offer)
    : take(house, storeId, offer, { followUpId: clientId, at }));
  if (!chosen.ok) return chosen;
  const wish = chosen.value;
  const calendar = at === null ? null : await nameInCalendar(read, storeId, wish);
  const content = {
    ...{ kind: 'call_back_decided' as const, followUpId: wish.followUpId },
    ...(at !== null && { at }),
    ...(await detailsOf(house, storeId, wish)),
    ...(calendar && { calendarId: calendar.calendarId }),
  };
  return appendEntry(house, caller, { conversationId, clientId, content });
};

async function take(
  house: House,
  storeId: string,
  offer: FollowUpRecord,
  { followUpId, at }: { followUpId: string; at: number },
): Promise<Result<FollowUpRecord>> {
  const { storage, settings, clock } = house;
  // A repeat finds what it has booked, and only says what is still to be said (rule 1).
  const known = await followUps.findFollowUp(storage.read, { storeId, followUpId });
  if (known) return hasBooked(known, offer) ? ok(known) : gone();
  const now = clock();
  if (offer.state !== 'open' || !offer.offered?.includes(at) || at <= now) return gone();
  const { conversationId, kind, words, agentId } = offer;
  const most = (await settings.of(storeId)).callBacks?.atOnce ?? 1;
  const wanted = {
    ...{ followUpId, storeId, conversationId, kind, words, agentId, dueAt: at },
    ...{ madeBy: null, at: now, lookAt: remindAt(at, now) },
  };
  const booked = await storage.write(async (tx) => {
    const made = await followUps.bookFollowUp(tx, wanted, most);
    if (!made) return null;
    const by = { storeId, by: null, at: now };
    const change = (one: FollowUpRecord, to: Parameters<typeof followUps.changeFollowUp>[2]) =>
      followUps.changeFollowUp(tx, { ...by, followUpId: one.followUpId, seen: one.version }, to);
    // An answer of the agent's may have come between: then nothing is booked after all.
    const over = await change(offer, { state: 'dropped' });
    const stands = over !== null && over !== 'stale';
    const wish = await change(made, stands ? { confirmedAt: now } : { state: 'dropped' });
    return stands && wish !== 'stale' && wish && [wish, over, ...(await letGo(tx, wanted))];
  });
  const [wish] = booked || [];
  if (!booked || !wish) return gone();
  for (const one of booked) tellFollowUp(house, storeId, one);
  return ok(wish);
}

const hasBooked = (known: FollowUpRecord, offer: FollowUpRecord): boolean =>
  known.conversationId === offer.conversationId && known.confirmedAt !== null;

async function takeNone(
  house: House,
  storeId: string,
  offer: FollowUpRecord,
): Promise<Result<FollowUpRecord>> {
  const { followUpId, version: seen, confirmedAt } = offer;
  if (offer.state !== 'open' || !offer.offered)
    return offer.settledBy === null ? ok(offer) : gone();
  const named = { storeId, followUpId, seen, by: null, at: house.clock() };
  const change = confirmedAt === null ? { state: 'dropped' as const } : { offered: null };
  const changed = await house.storage.write((tx) => followUps.changeFollowUp(tx, named, change));
  if (!changed || changed === 'stale') return gone();
  tellFollowUp(house, storeId, changed);
  return ok(changed);
}
