import { type FollowUp, ok, refuse, refuseField, type ShopperRequests } from '@aisle/protocol';
import { conversations, followUps } from '@aisle/storage';
import { appendEntry } from '../conversations/append-entry.ts';
import { mayUse } from '../conversations/may-use.ts';
import { tellFollowUp } from '../follow-ups/tell-follow-up.ts';
import type { Handler, House, ShopperCaller } from '../house.ts';
import { freeTimes, lastTime } from './free-times.ts';
import { letGo, remindAt } from './wishes.ts';

async function timesOf(house: House, storeId: string): Promise<{ times: number[]; most: number }> {
  const { storage, settings, hours, clock } = house;
  const rules = (await settings.of(storeId)).callBacks;
  if (!rules) return { times: [], most: 0 };
  const now = clock();
  const to = lastTime(rules, now);
  const taken = await followUps.takenTimes(storage.read, { storeId, from: now, to });
  const { own } = await hours.of(storeId);
  return { times: freeTimes({ rules, hours: own, now, taken }), most: rules.atOnce };
}

/** When somebody is free to call her. */
export const fetchCallBackTimes: Handler<
  ShopperRequests['fetchCallBackTimes'],
  ShopperCaller
> = async (house, { storeId, shopperId }) => {
  const error = await house.limits.take('read', `shopper${shopperId}`);
  if (error) return { ok: false, error };
  return ok({ times: (await timesOf(house, storeId)).times });
};

/** She asks to be called, or for somebody in the chat, at a free time. Booked first, then said. */
export const requestCallBack: Handler<ShopperRequests['requestCallBack'], ShopperCaller> = async (
  house,
  caller,
  { conversationId, clientId, way, phone, at },
) => {
  const error =
    (await mayUse(house, caller, conversationId)) ??
    (await house.limits.take('message', caller.shopperId));
  if (error) return { ok: false, error };
  if ((way === 'phone') !== (phone !== undefined))
    return refuseField('phone', 'a number, where she wants to be called');
  const { storeId } = caller;
  const { read } = house.storage;
  // A repeat finds its own booking and only says what is still to be said (rule 1).
  const known = await followUps.findFollowUp(read, { storeId, followUpId: clientId });
  if (known?.conversationId !== conversationId) {
    const { times, most } = await timesOf(house, storeId);
    if (most === 0) return refuse('unsupported', 'this store takes no such wishes');
    if (!times.includes(at)) return refuse('stale', 'that time is not free any more');
    const conversation = await conversations.findConversation(read, storeId, conversationId);
    const now = house.clock();
    const kind: FollowUp['kind'] = way === 'phone' ? 'call_back' : 'appointment';
    const wanted = {
      ...{ followUpId: clientId, storeId, conversationId, kind, words: phone ?? '', dueAt: at },
      ...{ agentId: conversation?.assignedTo ?? null, madeBy: null, at: now },
      lookAt: remindAt(at, now),
    };
    const booked = await house.storage.write(async (tx) => {
      const made = await followUps.bookFollowUp(tx, wanted, most);
      return made && { made, gone: await letGo(tx, wanted) };
    });
    if (!booked) return refuse('stale', 'that time is not free any more');
    for (const one of [...booked.gone, booked.made]) tellFollowUp(house, storeId, one);
  }
  const content = {
    ...({ kind: 'call_back_requested', way, at } as const),
    ...(phone !== undefined && { phone }),
  };
  return appendEntry(house, caller, { conversationId, clientId, content });
};
