import { type AgentRequests, ok, refuse } from '@aisle/protocol';
import type { AgentCaller, Handler } from '../house.ts';
import { traceOf } from './visit.ts';

/** Who is on the shop's pages now; whoever asks by socket is told of changes from then on. */
export const watchVisitors: Handler<AgentRequests['watchVisitors'], AgentCaller> = async (
  house,
  { storeId, line },
) => {
  const { mode } = await house.visitorRules.of(storeId);
  line.watchVisitors();
  return ok({ mode, ...house.visitors.list(storeId) });
};

export const stopWatchingVisitors: Handler<
  AgentRequests['stopWatchingVisitors'],
  AgentCaller
> = async (_house, { line }) => {
  line.stopWatchingVisitors();
  return ok(null);
};

/** One of them, with her cart and the pages before this one. */
export const fetchVisitor: Handler<AgentRequests['fetchVisitor'], AgentCaller> = async (
  { visitors },
  { storeId },
  { visitId },
) => {
  const visit = visitors.find(storeId, visitId);
  if (!visit) return refuse('not_found', 'she is not on the shop’s pages any more');
  const { wholeCart } = visit;
  const [, ...trail] = traceOf(visit).pages.toReversed();
  return ok({
    visitor: visitors.visitorOf(visit),
    trail,
    ...(wholeCart && { cart: wholeCart }),
  });
};
