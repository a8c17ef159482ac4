import {
  type AgentRequests,
  DESK_LIMITS,
  type Letter,
  ok,
  type ShopperRequests,
} from '@aisle/protocol';
import { conversations, type LetterRecord, letters, mailAddresses } from '@aisle/storage';
import { mayUse } from '../conversations/may-use.ts';
import type { AgentCaller, Handler, ShopperCaller } from '../house.ts';
import { confirmMailAddress } from './confirm-address.ts';
import { describeAddress, tellAddressChanged } from './describe-address.ts';
import { leaveMailAddress } from './leave-address.ts';
import { mailTranscript } from './mail-transcript.ts';

const fetchMailAddress: Handler<ShopperRequests['fetchMailAddress'], ShopperCaller> = async (
  { storage },
  caller,
) => ok({ address: describeAddress(await mailAddresses.findAddress(storage.read, caller)) });

const dropMailAddress: Handler<ShopperRequests['dropMailAddress'], ShopperCaller> = async (
  house,
  caller,
) => {
  await house.storage.write((tx) => mailAddresses.dropAddress(tx, caller));
  await tellAddressChanged(house, caller);
  return ok(null);
};

const fetchMail: Handler<AgentRequests['fetchMail'], AgentCaller> = async (
  house,
  caller,
  { conversationId },
) => {
  const error = await mayUse(house, caller, conversationId);
  if (error) return { ok: false, error };
  const { read } = house.storage;
  const { storeId } = caller;
  const found = await conversations.findConversation(read, storeId, conversationId);
  const shopperId = found?.shopperId ?? '';
  const left = await mailAddresses.findAddress(read, { storeId, shopperId });
  const asked = { storeId, conversationId, limit: DESK_LIMITS.pageEntries };
  const known = await letters.lettersOf(read, asked);
  return ok({ address: describeAddress(left), letters: known.map(describeLetter) });
};

const describeLetter = ({ seqs, state, at, settledAt, problem }: LetterRecord): Letter => ({
  ...{ seqs, state, at: settledAt ?? at },
  ...(problem !== null && { problem }),
});

/** Who answers the requests of `requests/mail.ts`. */
export const mailHandlers = {
  shopper: {
    ...{ fetchMailAddress, leaveMailAddress, confirmMailAddress, dropMailAddress },
    mailTranscript,
  },
  agent: { fetchMail },
};
