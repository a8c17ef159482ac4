import { accountRequests } from './requests/account.ts';
import { aiRequests } from './requests/ai.ts';
import { articleRequests } from './requests/article.ts';
import { attachmentRequests } from './requests/attachment.ts';
import { attributionRequests } from './requests/attribution.ts';
import { auditRequests } from './requests/audit.ts';
import { automationRequests } from './requests/automation.ts';
import { callBackRequests } from './requests/call-back.ts';
import { campaignRequests } from './requests/campaign.ts';
import { catalogueRequests } from './requests/catalogue.ts';
import { connectionRequests } from './requests/connection.ts';
import { conversationRequests } from './requests/conversation.ts';
import { developerRequests } from './requests/developer.ts';
import { feedbackRequests } from './requests/feedback.ts';
import { followUpRequests } from './requests/follow-up.ts';
import { gestureRequests } from './requests/gesture.ts';
import { guideRequests } from './requests/guide.ts';
import { handlingRequests } from './requests/handling.ts';
import { historyRequests } from './requests/history.ts';
import { hoursRequests } from './requests/hours.ts';
import { identityRequests } from './requests/identity.ts';
import { inboxRequests } from './requests/inbox.ts';
import { installationRequests } from './requests/installation.ts';
import { macroRequests } from './requests/macro.ts';
import { mailRequests } from './requests/mail.ts';
import { notesRequests } from './requests/notes.ts';
import { orderRequests } from './requests/order.ts';
import { pageRequests } from './requests/page.ts';
import { peekRequests } from './requests/peek.ts';
import { practiceRequests } from './requests/practice.ts';
import { privacyRequests } from './requests/privacy.ts';
import { proposalRequests } from './requests/proposal.ts';
import { pushRequests } from './requests/push.ts';
import { ratingRequests } from './requests/rating.ts';
import { routingRequests } from './requests/routing.ts';
import { savedReplyRequests } from './requests/saved-reply.ts';
import { savedViewRequests } from './requests/saved-view.ts';
import { searchRequests } from './requests/search.ts';
import { serviceRequests } from './requests/service.ts';
import { suggestionRequests } from './requests/suggestion.ts';
import { teamRequests } from './requests/team.ts';
import { visitorRequests } from './requests/visitor.ts';
import { watchRequests } from './requests/watch.ts';

/** Everything a shopper's browser may ask, by name. */
export const shopperRequests = {
  ...conversationRequests.shopper,
  ...attachmentRequests.shopper,
  ...pageRequests.shopper,
  ...peekRequests.shopper,
  ...catalogueRequests.shopper,
  ...notesRequests.shopper,
  ...suggestionRequests.shopper,
  ...followUpRequests.shopper,
  ...gestureRequests.shopper,
  ...feedbackRequests.shopper,
  ...callBackRequests.shopper,
  ...watchRequests.shopper,
  ...privacyRequests.shopper,
  ...proposalRequests.shopper,
  ...guideRequests.shopper,
  ...orderRequests.shopper,
  ...ratingRequests.shopper,
  ...articleRequests.shopper,
  ...serviceRequests.shopper,
  ...attributionRequests.shopper,
  ...connectionRequests.shopper,
  ...hoursRequests.shopper,
  ...mailRequests.shopper,
  ...identityRequests.shopper,
  ...teamRequests.shopper,
  ...accountRequests.shopper,
  ...auditRequests.shopper,
  ...routingRequests.shopper,
  ...pushRequests.shopper,
  ...installationRequests.shopper,
  ...visitorRequests.shopper,
  ...campaignRequests.shopper,
  ...historyRequests.shopper,
  ...developerRequests.shopper,
  ...practiceRequests.shopper,
  ...aiRequests.shopper,
} as const;

/** By name: written out, such a table is too long for the compiler to declare. */
type AgentTable = typeof conversationRequests.agent &
  typeof attachmentRequests.agent &
  typeof inboxRequests.agent &
  typeof peekRequests.agent &
  typeof handlingRequests.agent &
  typeof followUpRequests.agent &
  typeof gestureRequests.agent &
  typeof feedbackRequests.agent &
  typeof callBackRequests.agent &
  typeof watchRequests.agent &
  typeof savedReplyRequests.agent &
  typeof savedViewRequests.agent &
  typeof macroRequests.agent &
  typeof searchRequests.agent &
  typeof catalogueRequests.agent &
  typeof notesRequests.agent &
  typeof suggestionRequests.agent &
  typeof privacyRequests.agent &
  typeof proposalRequests.agent &
  typeof guideRequests.agent &
  typeof orderRequests.agent &
  typeof ratingRequests.agent &
  typeof articleRequests.agent &
  typeof serviceRequests.agent &
  typeof attributionRequests.agent &
  typeof connectionRequests.agent &
  typeof hoursRequests.agent &
  typeof mailRequests.agent &
  typeof identityRequests.agent &
  typeof teamRequests.agent &
  typeof accountRequests.agent &
  typeof auditRequests.agent &
  typeof automationRequests.agent &
  typeof routingRequests.agent &
  typeof pushRequests.agent &
  typeof installationRequests.agent &
  typeof visitorRequests.agent &
  typeof campaignRequests.agent &
  typeof historyRequests.agent &
  typeof developerRequests.agent &
  typeof practiceRequests.agent &
  typeof aiRequests.agent;

/** Everything an agent's console may ask, by name. */
export const agentRequests: AgentTable = {
  ...conversationRequests.agent,
  ...attachmentRequests.agent,
  ...inboxRequests.agent,
  ...peekRequests.agent,
  ...handlingRequests.agent,
  ...followUpRequests.agent,
  ...gestureRequests.agent,
  ...feedbackRequests.agent,
  ...callBackRequests.agent,
  ...watchRequests.agent,
  ...savedReplyRequests.agent,
  ...savedViewRequests.agent,
  ...macroRequests.agent,
  ...searchRequests.agent,
  ...catalogueRequests.agent,
  ...notesRequests.agent,
  ...suggestionRequests.agent,
  ...privacyRequests.agent,
  ...proposalRequests.agent,
  ...guideRequests.agent,
  ...orderRequests.agent,
  ...ratingRequests.agent,
  ...articleRequests.agent,
  ...serviceRequests.agent,
  ...attributionRequests.agent,
  ...connectionRequests.agent,
  ...hoursRequests.agent,
  ...mailRequests.agent,
  ...identityRequests.agent,
  ...teamRequests.agent,
  ...accountRequests.agent,
  ...auditRequests.agent,
  ...automationRequests.agent,
  ...routingRequests.agent,
  ...pushRequests.agent,
  ...installationRequests.agent,
  ...visitorRequests.agent,
  ...campaignRequests.agent,
  ...historyRequests.agent,
  ...developerRequests.agent,
  ...practiceRequests.agent,
  ...aiRequests.agent,
};
