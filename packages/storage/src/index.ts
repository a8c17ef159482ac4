export type { AgentFace, AgentRecord, NewAgent } from './agents.ts';
export * as agents from './agents.ts';
export * as aiDays from './ai-days.ts';
export type { ApiKeyRecord, KnownKey, NewApiKey } from './api-keys.ts';
export * as apiKeys from './api-keys.ts';
export * as articleReadings from './article-readings.ts';
export type { ArticleRecord } from './articles.ts';
export * as articles from './articles.ts';
export type { Move } from './assignments.ts';
export * as assignments from './assignments.ts';
export type { AttachmentRecord, Uploader } from './attachments.ts';
export * as attachments from './attachments.ts';
export type { AttributedLine, AttributedOrder, Attribution } from './attributions.ts';
export * as attributions from './attributions.ts';
export type { AuditRecord } from './audit.ts';
export * as audit from './audit.ts';
export * as automationFacts from './automation-facts.ts';
export type {
  AutomationMark,
  AutomationRunRecord,
  Reading,
} from './automation-runs.ts';
export * as automationRuns from './automation-runs.ts';
export type { AutomationChange, AutomationRecord } from './automations.ts';
export * as automations from './automations.ts';
export * as board from './board.ts';
export type {
  CampaignCount,
  CampaignEarned,
  CampaignRecordRow,
  CampaignRowsAsked,
  OrderAfter,
} from './campaign-figures.ts';
export * as campaignFigures from './campaign-figures.ts';
export type { CampaignMeeting } from './campaign-meetings.ts';
export * as campaignMeetings from './campaign-meetings.ts';
export type { CampaignChange, CampaignRecord } from './campaigns.ts';
export * as campaigns from './campaigns.ts';
export type { SeenToken } from './cart-tokens.ts';
export * as cartTokens from './cart-tokens.ts';
export type { NewCart } from './carts.ts';
export * as carts from './carts.ts';
export type {
  CatalogueAsked,
  CatalogueHit,
  IndexedRow,
  NewCatalogueProduct,
  NewCatalogueWord,
} from './catalogue.ts';
export * as catalogue from './catalogue.ts';
export type { CatalogueImport } from './catalogue-imports.ts';
export * as catalogueImports from './catalogue-imports.ts';
export type { CodeOwner } from './code-owners.ts';
export { codeOwners } from './code-owners.ts';
export * as colleagues from './colleagues.ts';
export type { ConnectionRecord } from './connections.ts';
export * as connections from './connections.ts';
export type { ConversationFound, ConversationsAsked, SearchPage } from './conversation-search.ts';
export * as conversationSearch from './conversation-search.ts';
export type { ConversationRecord, ReceiptReport } from './conversations.ts';
export * as conversations from './conversations.ts';
export * as copy from './copy/index.ts';
export type { Customer } from './customers.ts';
export * as customers from './customers.ts';
export type { DeliveryState, TargetState } from './developer-tables.ts';
export type { DiscountCode } from './discount-codes.ts';
export * as discountCodes from './discount-codes.ts';
export type { EntriesAsked } from './entries.ts';
export * as entries from './entries.ts';
export type { Erased, Shoppers } from './erasure.ts';
export * as erasure from './erasure.ts';
export type { FeedbackReader, NewFeedback } from './feedback.ts';
export * as feedback from './feedback.ts';
export type { FollowUpRecord, NewFollowUp } from './follow-ups.ts';
export * as followUps from './follow-ups.ts';
export type { GestureRecord, NewGesture } from './gestures.ts';
export * as gestures from './gestures.ts';
export * as gifts from './gifts.ts';
export type { HandlingChange } from './handling.ts';
export * as handling from './handling.ts';
export * as history from './history.ts';
export * as hours from './hours.ts';
export type { IdentityKeyRecord } from './identity-keys.ts';
export * as identityKeys from './identity-keys.ts';
export type { InboxAsked, InboxPage } from './inbox.ts';
export * as inbox from './inbox.ts';
export type { InboxRecord } from './inbox-rows.ts';
export type { InvitationRecord } from './invitations.ts';
export * as invitations from './invitations.ts';
export type { KeptNotes } from './kept-notes.ts';
export type { Lease } from './leases.ts';
export * as leases from './leases.ts';
export type { DueConversation, LetterRecord, NewLetter } from './letters.ts';
export * as letters from './letters.ts';
export type { LookedAt } from './looks.ts';
export * as looks from './looks.ts';
export type { MailAddressRecord } from './mail-addresses.ts';
export * as mailAddresses from './mail-addresses.ts';
export { newestLevel } from './migrations.ts';
export type { ProposalStanding } from './offer-tables.ts';
export { openStorage, type StorageOptions } from './open.ts';
export type { OrderNews, OrderWish } from './order-updates.ts';
export * as orderUpdates from './order-updates.ts';
export type { OrderKey, OrderLink, OrderRecord } from './orders.ts';
export * as orders from './orders.ts';
export type { NewPage } from './pages.ts';
export * as pages from './pages.ts';
export type { KeptPhoto } from './photos.ts';
export * as photos from './photos.ts';
export type { PracticeStore } from './practice.ts';
export * as practice from './practice.ts';
export type { Preset, PresetChange, PresetKind } from './presets.ts';
export * as presets from './presets.ts';
export type { NewPrivateNote } from './private-notes.ts';
export * as privateNotes from './private-notes.ts';
export type { NotedProduct } from './product-notes.ts';
export * as productNotes from './product-notes.ts';
export type { ProposalPlace, ProposalRecord } from './proposals.ts';
export * as proposals from './proposals.ts';
export type { Called, PushDevice } from './push-devices.ts';
export * as pushDevices from './push-devices.ts';
export type { AgentHere, QueueDoors, QueuedConversation } from './queue.ts';
export * as queue from './queue.ts';
export type { RatedAsked, RatedRecord, RatingAsked, RatingRecord } from './ratings.ts';
export * as ratings from './ratings.ts';
export type { DueFollowUp } from './reminders.ts';
export * as reminders from './reminders.ts';
export * as replyPictures from './reply-pictures.ts';
export * as replyTimes from './reply-times.ts';
export type { ReportAsked, ReportRecord } from './report.ts';
export * as report from './report.ts';
export type { Earned, Period } from './report-sums.ts';
export * as reportSums from './report-sums.ts';
export * as resetLinks from './reset-links.ts';
export * as resumeLinks from './resume-links.ts';
export type { ReturnRecord, ReturnStanding } from './return-requests.ts';
export * as returnRequests from './return-requests.ts';
export * as routing from './routing.ts';
export type { CustomerValue } from './sales.ts';
export * as sales from './sales.ts';
export type { ReplyChange } from './saved-replies.ts';
export * as savedReplies from './saved-replies.ts';
export * as sellingEntries from './selling-entries.ts';
export type { ServedAsked, ServedRecord } from './service.ts';
export * as service from './service.ts';
export * as shopDeliveries from './shop-deliveries.ts';
export type { NewShopper, ShopperRecord } from './shoppers.ts';
export * as shoppers from './shoppers.ts';
export * as shortlists from './shortlists.ts';
export type { ChatSighting } from './sightings.ts';
export * as sightings from './sightings.ts';
export * as signInRules from './sign-in-rules.ts';
export type { SignIn } from './sign-ins.ts';
export * as signIns from './sign-ins.ts';
export {
  type Appended,
  type Draft,
  type Read,
  type Storage,
  StorageError,
  type StorageProblem,
  type Tx,
} from './storage.ts';
export * as storeSettings from './store-settings.ts';
export type { Store } from './stores.ts';
export * as stores from './stores.ts';
export type { Happened, TargetDelivery, Tried } from './target-deliveries.ts';
export * as targetDeliveries from './target-deliveries.ts';
export type { MembershipChange, TeamRecord } from './team.ts';
export * as team from './team.ts';
export * as topics from './topics.ts';
export type { Translation } from './translations.ts';
export * as translations from './translations.ts';
export type { NewWatch, WatchRecord } from './watches.ts';
export * as watches from './watches.ts';
export type { TargetRecord } from './webhook-targets.ts';
export * as webhookTargets from './webhook-targets.ts';
export * as weeklyLetters from './weekly-letters.ts';
