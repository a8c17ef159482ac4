/** Door 1: types and plain values, for everyone. Nothing here brings zod along. */
export type { Agent, AgentCard, Presence } from './agent.ts';
export type { AiRules, AiService, DraftSource, Translation } from './ai.ts';
export type { ApiKey, ApiScope } from './api-key.ts';
export type { Article, ArticleReading, ArticleState, ArticleTitle } from './article.ts';
export { type ArticleBlock, type ArticleSpan, badLinks, readArticle } from './article-text.ts';
export type { Attachment, AttachmentLinks, Uploaded } from './attachment.ts';
export { ATTACHMENT_TYPES, type AttachmentType } from './attachment-types.ts';
export type {
  AttributionEvidence,
  AttributionTouch,
  ByStanding,
  Conversion,
  CurrencyReport,
  EvidenceKind,
  OrderLinkKind,
  ReportFigure,
  ReportOnly,
  ReportPlace,
  ReportRow,
} from './attribution.ts';
export type { AuditEntry } from './audit.ts';
export { AUDITED, type AuditAction, auditActions } from './audited.ts';
export type {
  Automation,
  AutomationAction,
  AutomationBody,
  AutomationCondition,
  AutomationDraft,
  AutomationEvent,
  AutomationMatch,
  AutomationPlace,
  AutomationRun,
  AutomationTrial,
} from './automation.ts';
export type { AutomationProblem, AutomationProblemName } from './automation-problem.ts';
export { AUTOMATION_PROBLEMS, findAutomationProblem } from './automation-problem.ts';
export type {
  AutomationStep,
  AutomationStepTold,
  RuleNote,
} from './automation-step.ts';
export { type Appointment, calendarOf } from './calendar.ts';
export type { CallBackRules } from './call-back.ts';
export type {
  Campaign,
  CampaignArm,
  CampaignCaps,
  CampaignFigure,
  CampaignFigures,
  CampaignPlace,
  CampaignReply,
  CampaignReport,
  CampaignRow,
  CampaignRules,
  CampaignSign,
  CampaignWhen,
  KeptCampaign,
} from './campaign.ts';
export type {
  Cart,
  CartChange,
  CartLine,
  CartReason,
  NamedLine,
  OfferedLine,
} from './cart.ts';
export { chartText, parseChartText } from './chart-text.ts';
export type { ConnectionCheck, ShopConnection, ShopPlatform } from './connection.ts';
export type {
  Conversation,
  Entries,
  InboxCounts,
  InboxFilter,
  InboxPlace,
  InboxRow,
  InboxTab,
  Receipts,
} from './conversation.ts';
export { DESK_LIMITS } from './desk-limits.ts';
export type { Feedback, FeedbackKind, FeedbackPlace } from './feedback.ts';
export {
  fill,
  firstHole,
  languagesFor,
  replyText,
  VARIABLES,
  type Values,
  type Variable,
  valuesFor,
} from './fill-reply.ts';
export type {
  FollowUp,
  FollowUpCounts,
  FollowUpKind,
  FollowUpList,
  FollowUpPlace,
  FollowUpRow,
  PromiseTime,
} from './follow-up.ts';
export type {
  Gesture,
  GestureKind,
  GesturePlace,
  GestureRow,
  GestureRules,
  GesturesLeft,
  GivenKind,
} from './gesture.ts';
export type { DeliveryEstimate, Gift, GiftCard, GiftChanges } from './gift.ts';
export type { CheckoutLink, Guide, GuideFollowed, GuidePlace } from './guide.ts';
export type { Handling, Priority, PrivateNote } from './handling.ts';
export type { Hesitation } from './hesitation.ts';
export type { EarlierConversation, Spend } from './history.ts';
export type {
  AnswerPromise,
  BusinessHours,
  HoursNow,
  HoursPlan,
  OpenInterval,
  SpecialDate,
} from './hours.ts';
export type { HoursProblem } from './hours-problem.ts';
export { dateAfter, findHoursProblem, minutesOf, weekdayOf } from './hours-problem.ts';
export type { IdentityKey } from './identity.ts';
export type { InstallationCheck, Sighting, StoreLook } from './installation.ts';
export { LIMITS } from './limits.ts';
export type { Macro, MacroStep, SnoozeUntil } from './macro.ts';
export type { Letter, LetterState, MailAddress } from './mail.ts';
export { maskCards } from './mask-cards.ts';
export { maskDigits } from './mask-digits.ts';
export type { Author, Content, Entry, Message } from './message.ts';
export type { Money } from './money.ts';
export { factsFrom, measureIn, NOTE_FACTS } from './note-facts.ts';
export type { NotesCard, NotesTopic, SizeMarked } from './notes-card.ts';
export type {
  Order,
  OrderClaim,
  OrderLine,
  OrderMismatch,
  OrderPlaced,
  OrderReturn,
  OrderStatus,
  OrderUpdate,
  OrderUpdates,
  ReturnAnswered,
  ReturnReason,
  ReturnRequested,
  ShopperOrder,
  Standing,
  ToldStatus,
} from './order.ts';
export type { OwnWords, WordsByLanguage } from './own-words.ts';
export type { Permission, Role } from './permissions.ts';
export { may, PERMISSIONS, REQUEST_PERMISSIONS, ROLES, reaches } from './permissions.ts';
export type { PrivacyRules, ShopperData } from './privacy.ts';
export type {
  Availability,
  ChosenOption,
  Product,
  ProductOption,
  ProductRef,
  Variant,
} from './product.ts';
export type {
  NoteChanges,
  NoteFact,
  NoteSource,
  PhotoLight,
  ProductNotes,
  ProductPhoto,
  SizeChart,
} from './product-notes.ts';
export type {
  CartProposal,
  OfferedCode,
  ProposalAnswered,
  ProposalOutcome,
  ProposedChange,
} from './proposal.ts';
export { codeWorth, goodsDelta } from './proposal-sums.ts';
export type { PushPayload } from './push.ts';
export { PUSH_EVENTS, type PushEvent } from './push-event.ts';
export type {
  AskedRating,
  RatedPlace,
  RatedRow,
  Rating,
  RatingAnswers,
  RatingFigure,
  RatingMoment,
  RatingQuestion,
  RatingRules,
} from './rating.ts';
export { scoreOf, stepsOf } from './rating-scores.ts';
export { refuseField } from './refuse-field.ts';
export type {
  FinalCode,
  Refusal,
  RefusalCode,
  RefusalReason,
  Result,
  RetryableCode,
} from './result.ts';
export { isRetryable, ok, REFUSALS, refuse } from './result.ts';
export type {
  AgentRouting,
  Colleague,
  QueuePlace,
  Routing,
  RoutingReason,
  RoutingRule,
  Team,
  Whereabouts,
} from './routing.ts';
export { isAwaited, isSaid } from './said.ts';
export type { RepliesImport, ReplyPicture, SavedReply } from './saved-reply.ts';
export type { SavedView, ViewCount } from './saved-view.ts';
export { type ChoiceKept, type Season, seasonOf } from './season.ts';
export type { ServedPlace, ServedRow, ServiceFigure, ServiceReport } from './service.ts';
export type { SessionReply, SessionRequest } from './session.ts';
export type { DeliveryRules, ShopSettings, StoreSettings } from './settings.ts';
export type { CartReport, CartVerdict, PageView, Sharing, Shopper } from './shopper.ts';
export type { Mark, Shortlist, Shortlisted } from './shortlist.ts';
export type { StepHindrance } from './step-hindrance.ts';
export { STEP_HINDRANCES } from './step-hindrance.ts';
export type { Appearance, AvailabilityOfAgents, KeptAppearance, StoreView } from './store.ts';
export type {
  Bundle,
  BundleAdded,
  ProductFacts,
  SuggestedProduct,
  Suggestion,
  SuggestionAdded,
} from './suggestion.ts';
export type { Invitation, SignInView, TeamMember, Workplace } from './team.ts';
export type { TopicsReport } from './topic.ts';
export { PROTOCOL } from './version.ts';
export type {
  Greeting,
  ShownVariant,
  Visitor,
  VisitorDetail,
  VisitorMode,
  VisitorRules,
  VisitReply,
  VisitReport,
} from './visitor.ts';
export type { Watch, WatchedVariant, WatchFor } from './watch.ts';
export type { WebhookBody } from './webhook-body.ts';
export {
  type DeliveredEvent,
  EVENT_WORDS,
  RULE_EVENT,
  TEST_EVENT,
  WEBHOOK_EVENTS,
  type WebhookEvent,
  webhookEventOf,
} from './webhook-event.ts';
export type { TargetDelivery, WebhookTarget } from './webhook-target.ts';
export type {
  AgentNotices,
  AgentRequests,
  Namespace,
  NoticeEvents,
  Notices,
  RequestEvents,
  Requests,
  ShopperNotices,
  ShopperRequests,
} from './wire.ts';
export { EMPTY_SHORTLIST, markOf, withMark } from './with-mark.ts';
