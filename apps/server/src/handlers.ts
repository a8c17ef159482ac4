import type { AgentRequests, ShopperRequests } from '@aisle/protocol';
import { agentRequests, shopperRequests } from '@aisle/protocol/schemas';
import { accountHandlers } from './account/handlers.ts';
import { permitRequest } from './agents/permit-request.ts';
import { setPresence } from './agents/set-presence.ts';
import { apiKeyHandlers } from './api-keys/manage-keys.ts';
import { articleHandlers } from './articles/handlers.ts';
import { attachmentHandlers } from './attachments/handlers.ts';
import { attributionHandlers } from './attribution/handlers.ts';
import { auditHandlers } from './audit/fetch-audit.ts';
import { noteRequest } from './audit/note-request.ts';
import { automationHandlers } from './automations/manage-automations.ts';
import { callBackHandlers } from './call-backs/handlers.ts';
import { campaignHandlers } from './campaigns/handlers.ts';
import { reportCart } from './carts/report-cart.ts';
import { fetchProduct } from './catalogue/fetch-product.ts';
import { searchProducts } from './catalogue/search-products.ts';
import { connectionHandlers } from './connections/handlers.ts';
import { assignConversation } from './conversations/assign-conversation.ts';
import { closeConversation } from './conversations/close-conversation.ts';
import { fetchEntries } from './conversations/fetch-entries.ts';
import { agentHeartbeat, shopperHeartbeat } from './conversations/heartbeat.ts';
import { joinConversation } from './conversations/join-conversation.ts';
import { reportReceipt } from './conversations/report-receipt.ts';
import { reportTyping } from './conversations/report-typing.ts';
import { sendAgentMessage, sendShopperMessage } from './conversations/send-message.ts';
import { startConversation } from './conversations/start-conversation.ts';
import { stopWatching } from './conversations/stop-watching.ts';
import { watchAsAgent, watchAsShopper } from './conversations/watch-conversation.ts';
import { feedbackHandlers } from './feedback/handlers.ts';
import { followUpHandlers } from './follow-ups/handlers.ts';
import { gestureHandlers } from './gestures/handlers.ts';
import { guideHandlers } from './guides/handlers.ts';
import { handlingHandlers } from './handling/handlers.ts';
import { historyHandlers } from './history/handlers.ts';
import { hoursHandlers } from './hours/handlers.ts';
import type { AgentCaller, Handlers, ShopperCaller } from './house.ts';
import { identityHandlers } from './identity/handlers.ts';
import { fetchInbox } from './inbox/fetch-inbox.ts';
import { fetchInboxChanges } from './inbox/fetch-inbox-changes.ts';
import { watchInbox } from './inbox/watch-inbox.ts';
import { installationHandlers } from './installation/handlers.ts';
import { macroHandlers } from './macros/handlers.ts';
import { mailHandlers } from './mail/handlers.ts';
import { notesHandlers } from './notes/handlers.ts';
import { orderHandlers } from './orders/handlers.ts';
import { reportPage } from './pages/report-page.ts';
import { peekHandlers } from './peeks/handlers.ts';
import { startPractice } from './practice/start-practice.ts';
import { privacyHandlers } from './privacy/handlers.ts';
import { proposalHandlers } from './proposals/handlers.ts';
import { pushHandlers } from './push/manage-devices.ts';
import { queueHandlers } from './queue/handlers.ts';
import { ratingHandlers } from './ratings/handlers.ts';
import { savedReplyHandlers } from './saved-replies/handlers.ts';
import { savedViewHandlers } from './saved-views/handlers.ts';
import { searchHandlers } from './search/handlers.ts';
import { serviceHandlers } from './service/handlers.ts';
import { setSharing } from './shoppers/set-sharing.ts';
import type { Desk } from './sockets/answer.ts';
import { suggestionHandlers } from './suggestions/handlers.ts';
import { teamHandlers } from './team/handlers.ts';
import { visitorHandlers } from './visitors/handlers.ts';
import { watchHandlers } from './watches/handlers.ts';
import { targetHandlers } from './webhook-targets/manage-targets.ts';
import { aiHandlers } from './writer/handlers.ts';

export type ShopperHandlers = Handlers<ShopperRequests, ShopperCaller>;
export type AgentHandlers = Handlers<AgentRequests, AgentCaller>;

/** Who answers a shopper's requests, by socket and by HTTP alike (rule 7). */
export const shopperHandlers: ShopperHandlers = {
  sendMessage: sendShopperMessage,
  fetchEntries,
  reportReceipt,
  reportTyping,
  stopWatching,
  heartbeat: shopperHeartbeat,
  closeConversation,
  startConversation,
  watchConversation: watchAsShopper,
  reportCart,
  reportPage,
  setSharing,
  fetchProduct,
  ...attachmentHandlers.shopper,
  ...callBackHandlers.shopper,
  ...watchHandlers.shopper,
  ...suggestionHandlers.shopper,
  ...peekHandlers.shopper,
  ...privacyHandlers.shopper,
  ...proposalHandlers.shopper,
  ...guideHandlers.shopper,
  ...orderHandlers.shopper,
  ...ratingHandlers.shopper,
  ...feedbackHandlers.shopper,
  ...articleHandlers.shopper,
  ...attributionHandlers.shopper,
  ...connectionHandlers.shopper,
  ...hoursHandlers.shopper,
  ...mailHandlers.shopper,
  ...identityHandlers.shopper,
  ...teamHandlers.shopper,
  ...accountHandlers.shopper,
  ...auditHandlers.shopper,
  ...queueHandlers.shopper,
  ...installationHandlers.shopper,
  ...visitorHandlers.shopper,
  ...historyHandlers.shopper,
};

/** Who answers an agent's requests. */
export const agentHandlers: AgentHandlers = {
  sendMessage: sendAgentMessage,
  fetchEntries,
  reportReceipt,
  reportTyping,
  stopWatching,
  heartbeat: agentHeartbeat,
  closeConversation,
  watchConversation: watchAsAgent,
  watchInbox,
  fetchInbox,
  fetchInboxChanges,
  assignConversation,
  joinConversation,
  fetchProduct,
  searchProducts,
  setPresence,
  ...handlingHandlers.agent,
  ...followUpHandlers.agent,
  ...gestureHandlers.agent,
  ...feedbackHandlers.agent,
  ...callBackHandlers.agent,
  ...watchHandlers.agent,
  ...peekHandlers.agent,
  ...savedReplyHandlers.agent,
  ...savedViewHandlers.agent,
  ...macroHandlers.agent,
  ...searchHandlers.agent,
  ...notesHandlers.agent,
  ...attachmentHandlers.agent,
  ...suggestionHandlers.agent,
  ...privacyHandlers.agent,
  ...proposalHandlers.agent,
  ...guideHandlers.agent,
  ...orderHandlers.agent,
  ...ratingHandlers.agent,
  ...articleHandlers.agent,
  ...serviceHandlers.agent,
  ...attributionHandlers.agent,
  ...connectionHandlers.agent,
  ...hoursHandlers.agent,
  ...mailHandlers.agent,
  ...identityHandlers.agent,
  ...teamHandlers.agent,
  ...accountHandlers.agent,
  ...auditHandlers.agent,
  ...automationHandlers.agent,
  ...queueHandlers.agent,
  ...installationHandlers.agent,
  ...visitorHandlers.agent,
  ...campaignHandlers.agent,
  ...historyHandlers.agent,
  ...apiKeyHandlers,
  startPractice,
  ...targetHandlers,
  ...pushHandlers,
  ...aiHandlers.agent,
};

/** All that shoppers may ask, and who answers. Whose shopper she is, each handler asks itself. */
export const shopperDesk = (handlers: ShopperHandlers): Desk<ShopperCaller> => ({
  requests: shopperRequests,
  permit: () => null,
  handlers,
});

/** All that agents may ask, what each needs, and who answers. */
export const agentDesk = (handlers: AgentHandlers): Desk<AgentCaller> => ({
  requests: agentRequests,
  permit: permitRequest,
  note: noteRequest,
  handlers,
});
