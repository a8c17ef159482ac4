import type { AgentRequests } from './wire.ts';

/** Who somebody is in a store, from the most trusted to the least. Each may do what the next may. */
export const ROLES = ['owner', 'admin', 'supervisor', 'agent', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

/** What may be permitted, and the least role that has it. */
export const PERMISSIONS = {
  /** See conversations, shoppers, products and the report. */
  read: 'viewer',
  /** Speak with shoppers, sell, and write down what is known of a product. */
  serve: 'agent',
  /** Lead the others: who answers whom, what everyone may reply. */
  supervise: 'supervisor',
  /** Settle how the store works: its shop, keys, money and people. */
  manage: 'admin',
  /** What only whoever answers for the store may do. */
  own: 'owner',
} as const satisfies Record<string, Role>;
export type Permission = keyof typeof PERMISSIONS;

/** Whether the role has the permission. */
export const may = (role: Role, permission: Permission): boolean =>
  ROLES.indexOf(role) <= ROLES.indexOf(PERMISSIONS[permission]);

/** Whether `own` stands at least as high: nobody gives or takes a role above his own (rule 28). */
export const reaches = (own: Role, other: Role): boolean =>
  ROLES.indexOf(own) <= ROLES.indexOf(other);

/** What each request of a console needs. A request that is not named here does not compile. */
export const REQUEST_PERMISSIONS: Record<keyof AgentRequests, Permission> = {
  watchInbox: 'read',
  fetchInbox: 'read',
  fetchInboxChanges: 'read',
  watchConversation: 'read',
  stopWatching: 'read',
  fetchEntries: 'read',
  fetchAttachment: 'read',
  heartbeat: 'read',
  fetchProduct: 'read',
  searchProducts: 'read',
  fetchProductNotes: 'read',
  fetchShortlist: 'read',
  fetchGift: 'read',
  fetchShopperOrders: 'read',
  estimateDelivery: 'read',
  fetchAllowance: 'read',
  fetchSettings: 'read',
  fetchReport: 'read',
  fetchReportOrders: 'read',
  fetchAccount: 'read',
  endSignIn: 'read',
  endOtherSignIns: 'read',
  changePassword: 'read',
  switchStore: 'read',
  fetchRoster: 'read',

  fetchHandling: 'read',
  fetchColleagues: 'read',
  fetchTags: 'read',
  fetchShopper: 'read',
  fetchReplies: 'read',
  searchConversations: 'read',
  seeMentions: 'read',
  fetchShopperHistory: 'read',
  watchVisitors: 'read',
  stopWatchingVisitors: 'read',
  fetchVisitor: 'read',

  sendMessage: 'serve',
  sendAttachment: 'serve',
  reportReceipt: 'serve',
  reportTyping: 'serve',
  setPresence: 'serve',
  closeConversation: 'serve',
  assignConversation: 'serve',
  reopenConversation: 'serve',
  addPrivateNote: 'serve',
  saveOwnReply: 'serve',
  removeOwnReply: 'serve',
  saveSharedReply: 'supervise',
  removeSharedReply: 'supervise',
  changeHandling: 'serve',
  changeShopper: 'serve',
  snoozeConversation: 'serve',
  wakeConversation: 'serve',
  suggestProducts: 'serve',
  sendBundle: 'serve',
  proposeCart: 'serve',
  putBackProposal: 'serve',
  sendNotes: 'serve',
  markSize: 'serve',
  pointAt: 'serve',
  sendCheckoutLink: 'serve',
  askForGift: 'serve',
  changeGift: 'serve',
  answerReturn: 'serve',
  saveProductNotes: 'serve',
  undoProductNotes: 'serve',
  changePhoto: 'serve',
  arrangePhotos: 'serve',
  removePhoto: 'serve',
  greetVisitor: 'serve',

  joinConversation: 'supervise',
  whisper: 'supervise',
  fetchBoard: 'supervise',
  fetchRouting: 'supervise',
  saveRouting: 'supervise',
  saveAgentRouting: 'supervise',
  saveTeam: 'supervise',
  removeTeam: 'supervise',

  fetchInstallation: 'manage',
  saveLook: 'manage',
  saveOrigins: 'manage',
  fetchSightings: 'manage',
  checkInstallation: 'manage',
  saveSettings: 'manage',
  saveSneakPeek: 'manage',
  fetchVisitorRules: 'manage',
  saveVisitorRules: 'manage',
  fetchConnection: 'manage',
  checkConnection: 'manage',
  connectShop: 'manage',
  disconnectShop: 'manage',
  fetchIdentityKeys: 'manage',
  addIdentityKey: 'manage',
  removeIdentityKey: 'manage',
  fetchAllowances: 'manage',
  setAllowance: 'manage',
  setAttributionWindows: 'manage',
  recountAttribution: 'manage',
  fetchTeam: 'manage',
  changeRole: 'manage',
  disableAgent: 'manage',
  enableAgent: 'manage',
  inviteAgent: 'manage',
  revokeInvitation: 'manage',
  createResetLink: 'manage',
  requireTwoFactor: 'manage',
  resetTwoFactor: 'manage',
  fetchApiKeys: 'manage',
  createApiKey: 'manage',
  revokeApiKey: 'manage',
  fetchWebhookTargets: 'manage',
  addWebhookTarget: 'manage',
  changeWebhookTarget: 'manage',
  removeWebhookTarget: 'manage',
  rotateWebhookSecret: 'manage',
  testWebhookTarget: 'manage',
  fetchTargetDeliveries: 'manage',
  redeliver: 'manage',
  fetchAudit: 'manage',
  checkAudit: 'manage',
};
