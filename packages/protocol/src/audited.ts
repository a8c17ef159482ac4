import type { AgentRequests } from './wire.ts';

/**
 * What the audit log calls a request that went through. Whatever changes how the store works, or who
 * works for it, has its word here; a test made from the permission table fails without.
 */
export const AUDITED = {
  saveSharedReply: 'saved a shared reply',
  removeSharedReply: 'removed a shared reply',
  saveArticle: 'saved an article',
  declineArticle: 'declined an article',
  removeArticle: 'removed an article',
  arrangeArticles: 'changed the order of the questions',
  saveArticleLanguage: 'changed the language of the articles',
  joinConversation: 'joined a conversation',
  whisper: 'whispered to a colleague',
  saveSharedMacro: 'saved a shared macro',
  removeSharedMacro: 'removed a shared macro',
  saveSharedView: 'saved a shared view',
  removeSharedView: 'removed a shared view',
  saveRouting: 'changed the routing',
  saveAgentRouting: 'changed somebody’s routing',
  saveTeam: 'saved a team',
  removeTeam: 'removed a team',
  saveLook: 'changed the appearance',
  saveWords: 'changed the words of the chat',
  saveOrigins: 'changed the allowed origins',
  saveSneakPeek: 'switched the sneak peek',
  saveCallBackRules: 'changed how shoppers ask to be called',
  saveHours: 'changed the business hours',
  savePrivacyRules: 'changed how long shoppers are kept',
  eraseShopper: 'erased a shopper',
  saveRatingRules: 'changed what shoppers are asked',
  saveAiRules: 'changed what the AI may do',
  saveSettings: 'changed the settings',
  saveVisitorRules: 'changed who is seen before a chat',
  saveCampaign: 'saved a campaign',
  removeCampaign: 'removed a campaign',
  arrangeCampaigns: 'changed the order or limits of campaigns',
  connectShop: 'connected the shop',
  disconnectShop: 'disconnected the shop',
  addIdentityKey: 'made an identity key',
  removeIdentityKey: 'removed an identity key',
  setAllowance: 'changed an allowance',
  saveGestureRules: 'changed what agents may give',
  setAttributionWindows: 'changed the attribution windows',
  recountAttribution: 'counted the orders again',
  createApiKey: 'made an API key',
  revokeApiKey: 'revoked an API key',
  addWebhookTarget: 'added a webhook target',
  changeWebhookTarget: 'changed a webhook target',
  removeWebhookTarget: 'removed a webhook target',
  rotateWebhookSecret: 'changed a webhook secret',
  testWebhookTarget: 'tested a webhook target',
  redeliver: 'sent a delivery again',
  changeRole: 'changed a role',
  changeAgentCard: 'changed somebody’s name',
  removePortrait: 'took somebody’s photo away',
  disableAgent: 'disabled somebody',
  enableAgent: 'let somebody in again',
  inviteAgent: 'invited somebody',
  revokeInvitation: 'took an invitation back',
  createResetLink: 'made a link for a new password',
  saveAutomation: 'saved a rule',
  removeAutomation: 'removed a rule',
  arrangeAutomations: 'arranged the rules',
  requireTwoFactor: 'changed the rule of two-factor sign-in',
  resetTwoFactor: 'reset somebody’s two-factor sign-in',
  changeOwnCard: 'changed the own name',
  removeOwnPortrait: 'took the own photo away',
  changePassword: 'changed the own password',
  endSignIn: 'ended a session',
  endOtherSignIns: 'ended the other sessions',
} as const satisfies Partial<Record<keyof AgentRequests, string>>;

/** What the log tells that is no request of a console. */
const AUDITED_BESIDES = [
  'signed in',
  'changed a photo',
  'exported the report',
  'exported a shopper',
  'a shopper erased her own data',
  'exported the notes',
  'exported the replies',
  'imported shared replies',
  'exported the audit log',
] as const;

/** A word of the log. */
export type AuditAction = (typeof AUDITED)[keyof typeof AUDITED] | (typeof AUDITED_BESIDES)[number];

/** Every word the log may hold, for its filter. A function, so that no browser carries it unasked. */
export const auditActions = (): AuditAction[] => [...Object.values(AUDITED), ...AUDITED_BESIDES];
