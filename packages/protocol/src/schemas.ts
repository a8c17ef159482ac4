/** Door 2: the zod schemas, for the server's borders only. */
export { agent, agentCard, portraitOf } from './agent.ts';
export { campaignReply, campaignReport, campaignRules } from './campaign.ts';
export { cart, cartChange, cartReason } from './cart.ts';
export { gift } from './gift.ts';
export { content, entry } from './message.ts';
export { money } from './money.ts';
export { agentNotices, shopperNotices } from './notices.ts';
export { order, orderClaim } from './order.ts';
export { product } from './product.ts';
export { newPhoto, noteChanges, productNotes } from './product-notes.ts';
export { agentRequests, shopperRequests } from './requests.ts';
export { agentHandshake, sessionReply, sessionRequest, shopperHandshake } from './session.ts';
export { shopSettings, storeSettings } from './settings.ts';
export { pageView, sharing } from './shopper.ts';
export { appearance } from './store.ts';
export { id, instant, text, webAddress, writing } from './text.ts';
export { visitReply, visitReport } from './visitor.ts';
export { webhookBody } from './webhook-body.ts';
