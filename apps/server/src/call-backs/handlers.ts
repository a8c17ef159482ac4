import { type AgentRequests, ok } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { changeSettings } from '../stores/change-settings.ts';
import { answerCallBack } from './answer-call-back.ts';
import { chooseCallBackTime } from './choose-time.ts';
import { proposeCallBackTimes } from './propose-times.ts';
import { fetchCallBackTimes, requestCallBack } from './request-call-back.ts';

type Answers<Name extends keyof AgentRequests> = Handler<AgentRequests[Name], AgentCaller>;

const fetchCallBackRules: Answers<'fetchCallBackRules'> = async ({ settings }, { storeId }) =>
  ok({ rules: (await settings.of(storeId)).callBacks ?? null });

/** From here on; what was asked for stays. */
const saveCallBackRules: Answers<'saveCallBackRules'> = async (house, { storeId }, { rules }) => {
  await changeSettings(house, storeId, ({ callBacks: _, ...before }) => ({
    ...before,
    ...(rules && { callBacks: rules }),
  }));
  return ok(null);
};

/** Who answers the requests of `requests/call-back.ts`. */
export const callBackHandlers = {
  shopper: { fetchCallBackTimes, requestCallBack, chooseCallBackTime },
  agent: { answerCallBack, proposeCallBackTimes, fetchCallBackRules, saveCallBackRules },
};
