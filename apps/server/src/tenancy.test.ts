import { agentRequests, shopperRequests } from '@aisle/protocol/schemas';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type AgentClient,
  accepted,
  type ShopperClient,
  startTestServer,
  type TestServer,
  type TestStore,
} from './testing/start-test-server.ts';

let server: TestServer;
let ours: TestStore;
let theirs: TestStore;
let shopper: ShopperClient;
let agent: AgentClient;
/** Someone else's, in the same store and in another. */
let neighbours: string;
let foreign: string;
/** What stands in a conversation, so that a leak can be told from one's own. */
const secrets = new Map<string, string>();
/** Everything the two were told, by whom. */
const heard = { shopper: [] as unknown[], agent: [] as unknown[] };

/** A conversation with a message in it, of a shopper of her own. */
async function conversationIn(store: TestStore): Promise<[string, ShopperClient]> {
  const owner = await server.shopper((await server.openSession(store.siteKey)).token);
  const conversationId = v7();
  accepted(await owner.emitWithAck('startConversation', { conversationId }));
  const text = `secret ${v7()}`;
  secrets.set(conversationId, text);
  accepted(await owner.emitWithAck('sendMessage', { conversationId, clientId: v7(), text }));
  return [conversationId, owner];
}

let owners: ShopperClient[];

beforeAll(async () => {
  server = await startTestServer();
  // Who leads: what only she may ask is crawled, too.
  ours = await server.addStore({ role: 'supervisor' });
  theirs = await server.addStore();
  shopper = await server.shopper((await server.openSession(ours.siteKey)).token);
  agent = await server.agent(await server.signIn(ours.email));
  loose(shopper).onAny((...args) => heard.shopper.push(args));
  loose(agent).onAny((...args) => heard.agent.push(args));
  const [near, nearOwner] = await conversationIn(ours);
  const [far, farOwner] = await conversationIn(theirs);
  neighbours = near;
  foreign = far;
  owners = [nearOwner, farOwner];
});
afterAll(() => server.end());

/** A payload for every request that names a conversation. A new one without a line fails below. */
const payloads = (conversationId: string): Record<string, object> => {
  const named = { conversationId, clientId: v7() };
  return {
    sendMessage: { ...named, text: 'intruder' },
    sendAttachment: { ...named, attachmentId: v7() },
    fetchAttachment: { conversationId, attachmentId: v7() },
    fetchEntries: { conversationId },
    reportReceipt: { conversationId, delivered: 1, seen: 1 },
    reportTyping: { conversationId, typing: true },
    reportPeek: { conversationId, text: 'intruder' },
    stopWatching: { conversationId },
    heartbeat: { heads: { [conversationId]: 0 } },
    closeConversation: named,
    startConversation: { conversationId },
    watchConversation: { conversationId },
    reportSuggestionAdded: {
      ...named,
      suggestionSeq: 1,
      ref: { platform: 'demo', productId: '1' },
      name: 'x',
      options: [],
      quantity: 1,
    },
    reportBundleAdded: {
      ...named,
      bundleSeq: 1,
      lines: [
        { ref: { platform: 'demo', productId: '1' }, name: 'x', options: [], asked: 1, added: 1 },
      ],
    },
    markProduct: {
      conversationId,
      suggestionSeq: 1,
      product: { platform: 'demo', productId: '1' },
      mark: 'kept',
    },
    fetchShortlist: { conversationId },
    fetchQueuePlace: { conversationId },
    fetchRating: { conversationId },
    draftReply: { conversationId, begun: '' },
    translateEntries: { conversationId, seqs: [1], language: 'en' },
    translateReply: { conversationId, text: 'intruder', language: 'en' },
    rateConversation: { conversationId, answers: { effort: 1 } },
    sendBundle: {
      ...named,
      name: 'x',
      lines: [{ platform: 'demo', productId: '1', variantId: '1', quantity: 1 }],
    },
    claimProposal: { conversationId, proposalSeq: 1 },
    answerProposal: { ...named, proposalSeq: 1, answer: { result: 'declined' } },
    putBackProposal: { ...named, proposalSeq: 1 },
    proposeCart: { ...named, changes: [{ kind: 'remove', key: '1', seen: 1 }] },
    assignConversation: { ...named, agentId: null },
    suggestProducts: { ...named, products: [{ platform: 'demo', productId: '1' }] },
    sendNotes: { ...named, product: { platform: 'demo', productId: '1' }, topic: 'size' },
    markSize: { ...named, notesSeq: 1, size: 'M' },
    fetchGift: { conversationId },
    changeGift: { conversationId, changes: { note: 'intruder' } },
    reportGuideFollowed: { ...named, guideSeq: 1, result: 'shown' },
    pointAt: { ...named, place: 'cart' },
    sendCheckoutLink: named,
    askForGift: named,
    watchInbox: { tab: 'open' },
    fetchInbox: { tab: 'open', before: { updatedAt: Date.now() * 2, conversationId: v7() } },
    fetchInboxChanges: { since: 0 },
    requestReturn: {
      ...{ ...named, platform: 'demo', orderId: '1', wish: 'refund' },
      lines: [{ lineId: '1', quantity: 1, reason: 'other' }],
    },
    fetchShopperOrders: { conversationId },
    answerReturn: { ...named, requestSeq: 1, result: 'declined' },
    fetchHandling: { conversationId },
    fetchFollowUps: { conversationId },
    addFollowUp: {
      ...{ conversationId, followUpId: v7(), words: 'intruder', agentId: null },
      dueAt: Date.now() + 60_000,
    },
    requestCallBack: { ...named, way: 'chat', at: 9 },
    chooseCallBackTime: { ...named, followUpId: v7(), at: null },
    proposeCallBackTimes: { ...named, followUpId: v7(), times: [9] },
    answerCallBack: { ...named, followUpId: v7(), result: 'confirmed' },
    promiseWatch: {
      ...named,
      for: 'price_drop',
      of: { platform: 'demo', productId: '1', variantId: '1' },
    },
    addWatch: {
      ...{ conversationId, watchId: v7(), for: 'price_drop' },
      of: { platform: 'demo', productId: '1', variantId: '1' },
    },
    fetchWatches: { conversationId },
    endWatch: { conversationId, watchId: v7() },
    setOrderUpdates: { conversationId, platform: 'demo', orderId: '1', on: true },
    makePromise: { ...named, dueAt: Date.now() + 60_000 },
    changeFollowUp: { followUpId: v7(), seen: 1, state: 'done' },
    fetchGestures: { conversationId },
    giveGesture: { conversationId, gestureId: v7(), kind: 'sample', words: 'intruder' },
    takeBackGesture: { gestureId: v7() },
    giveFeedback: {
      ...{ conversationId, feedbackId: v7(), agentId: v7() },
      ...{ kind: 'praise', words: 'intruder' },
    },
    settleFeedback: { feedbackId: v7(), seen: 1, outcome: 'intruder' },
    reopenFeedback: { feedbackId: v7(), seen: 1 },
    addPrivateNote: { ...named, text: 'intruder', mentions: [] },
    joinConversation: named,
    whisper: { ...named, agentId: v7(), text: 'intruder' },
    seeMentions: { conversationId, number: 1 },
    changeHandling: { conversationId, tags: ['intruder'] },
    snoozeConversation: { conversationId, until: null },
    wakeConversation: { conversationId },
    reopenConversation: named,
    fetchShopperHistory: { conversationId },
    fetchMail: { conversationId },
    mailTranscript: { conversationId },
    fetchReadings: { conversationId },
  };
};

/** These name nothing that could be someone else's. */
const OWN_ONLY = [
  // Of herself alone, and another store's shoppers: `privacy/privacy.test.ts`.
  'fetchOwnData',
  'eraseOwnData',
  'fetchPrivacyRules',
  'savePrivacyRules',
  'eraseShopper',
  'startPractice',
  'reportCart',
  'reportPage',
  'setSharing',
  // Another shopper's address: `mail.test.ts`.
  'fetchMailAddress',
  'leaveMailAddress',
  'confirmMailAddress',
  'dropMailAddress',
  'fetchProduct',
  'fetchProductFacts',
  'searchProducts',
  'fetchProductNotes',
  // Another store's notes and photos: `notes.test.ts`, `photos.test.ts`.
  'saveProductNotes',
  'undoProductNotes',
  'changePhoto',
  'arrangePhotos',
  'removePhoto',
  'setPresence',
  // Another store's visitors: `visitors/visitors.test.ts`.
  'watchVisitors',
  'stopWatchingVisitors',
  'fetchVisitor',
  'greetVisitor',
  'fetchVisitorRules',
  'saveVisitorRules',
  // Another store's campaigns: `campaigns/campaigns.test.ts`.
  'fetchCampaigns',
  'saveCampaign',
  'removeCampaign',
  'arrangeCampaigns',
  'fetchCampaignFigures',
  'fetchCampaignRows',
  // Its own store's switch.
  'saveSneakPeek',
  // Another store's: `follow-ups/follow-ups.test.ts`.
  'listFollowUps',
  // Another store's: `gestures/gestures.test.ts`.
  'fetchGestureLog',
  'fetchGestureRules',
  'saveGestureRules',
  // Another store's: `feedback/feedback.test.ts`.
  'fetchFeedback',
  'fetchMyPraise',
  'seePraise',
  // Its own store's: `call-backs/call-backs.test.ts`.
  'fetchCallBackTimes',
  'fetchCallBackRules',
  'saveCallBackRules',
  'fetchPromiseTimes',
  // Another store's names and tags: `handling/handling.test.ts`.
  'fetchColleagues',
  'fetchTags',
  // Another store's: `articles/articles.test.ts`.
  'offerArticles',
  'searchArticles',
  'openArticle',
  'judgeArticle',
  'fetchArticles',
  'saveArticle',
  'proposeArticle',
  'declineArticle',
  'removeArticle',
  'arrangeArticles',
  'saveArticleLanguage',
  // Another store's: `saved-replies/saved-replies.test.ts`.
  'fetchReplies',
  'saveOwnReply',
  'saveSharedReply',
  'removeOwnReply',
  'removeSharedReply',
  'fetchReplyPicture',
  'copyReplyPicture',
  // Another store's: `macros/macros.test.ts`.
  'fetchMacros',
  'saveOwnMacro',
  'saveSharedMacro',
  'removeOwnMacro',
  'removeSharedMacro',
  // Another store's: `automations/automations.test.ts`.
  'fetchAutomations',
  'saveAutomation',
  'removeAutomation',
  'arrangeAutomations',
  'fetchAutomationRuns',
  'checkAutomation',
  // Another store's: `saved-views/saved-views.test.ts`.
  'fetchViews',
  'saveOwnView',
  'saveSharedView',
  'removeOwnView',
  'removeSharedView',
  // Another store's conversations: `search/search.test.ts`.
  'searchConversations',
  'fetchInstallation',
  'saveLook',
  // Another store's: `own-words/own-words.test.ts`.
  'saveWords',
  'saveOrigins',
  'fetchSightings',
  'checkInstallation',
  // Another store's keys and targets: `api-keys/api-keys.test.ts`, `webhook-targets/*.test.ts`.
  'fetchApiKeys',
  'createApiKey',
  'revokeApiKey',
  'fetchWebhookTargets',
  'addWebhookTarget',
  'changeWebhookTarget',
  'removeWebhookTarget',
  'rotateWebhookSecret',
  'testWebhookTarget',
  'fetchTargetDeliveries',
  'redeliver',
  // Another store's shoppers: `api-keys/api.test.ts`.
  'fetchShopper',
  'changeShopper',
  'fetchConnection',
  'checkConnection',
  'connectShop',
  'disconnectShop',
  // Another store's keys: `identity/identity.test.ts`.
  'fetchIdentityKeys',
  'addIdentityKey',
  'removeIdentityKey',
  'fetchSettings',
  'saveSettings',
  'fetchAllowance',
  'fetchAllowances',
  // Another store's agents: `team/membership.test.ts`.
  'fetchTeam',
  'fetchAudit',
  'checkAudit',
  'changeAgentCard',
  'removePortrait',
  'changeRole',
  'disableAgent',
  'enableAgent',
  'inviteAgent',
  'createResetLink',
  'requireTwoFactor',
  'resetTwoFactor',
  // Another store's invitations: `invitations/invitations.test.ts`.
  'revokeInvitation',
  // Of her own account alone: `account/account.test.ts`.
  'fetchAccount',
  'changeOwnCard',
  'removeOwnPortrait',
  'endSignIn',
  'endOtherSignIns',
  'changePassword',
  'setWeeklyLetter',
  'switchStore',
  // Another store's agents: `allowances.test.ts`.
  'setAllowance',
  'reportOrder',
  'fetchOrders',
  // Another's: `orders/order-updates.test.ts`.
  'fetchOrderUpdates',
  'lookUpOrder',
  'fetchReport',
  // Another store's: `service/service.test.ts`.
  'fetchService',
  'fetchServed',
  'fetchTopics',
  // Another store's: `ratings/ratings.test.ts`.
  'fetchRatings',
  'fetchRated',
  'fetchRatingRules',
  'saveRatingRules',
  // Another store's: `drafts/drafts.test.ts`.
  'fetchAiRules',
  'saveAiRules',
  'fetchReportOrders',
  'setAttributionWindows',
  'recountAttribution',
  'estimateDelivery',
  'createResumeLink',
  // Another store's agents and teams: `queue/routing.test.ts`.
  'fetchBoard',
  'fetchRoster',
  // Another store's devices: `push/push.test.ts`.
  'fetchPushKey',
  'savePushDevice',
  'removePushDevice',
  'testPushDevice',
  'reportLooking',
  // Another store's teams: `hours/business-hours.test.ts`.
  'fetchHours',
  'saveHours',
  'tryHours',
  'fetchRouting',
  'saveRouting',
  'saveAgentRouting',
  'saveTeam',
  'removeTeam',
];

type Loose = {
  emitWithAck(name: string, payload: unknown): Promise<{ ok: boolean; error?: { code: string } }>;
  onAny(listener: (...args: unknown[]) => void): unknown;
};
const loose = (client: unknown): Loose => client as Loose;

/** Asks everything of a table about a conversation that is not the caller's. */
async function crawl(client: unknown, names: string[], conversationId: string) {
  for (const name of names.filter((one) => !OWN_ONLY.includes(one))) {
    const payload = payloads(conversationId)[name];
    expect(payload, `${name} needs a line in this crawler`).toBeDefined();
    const answer = await loose(client).emitWithAck(name, payload);
    expect(JSON.stringify(answer), name).not.toContain(secrets.get(conversationId));
    expect(JSON.stringify(answer), name).not.toContain(conversationId);
    const harmless = ['stopWatching', 'heartbeat', 'watchInbox', 'fetchInbox', 'fetchInboxChanges'];
    if (!harmless.includes(name))
      expect(answer, name).toMatchObject({
        ok: false,
        error: { code: name === 'startConversation' ? 'forbidden' : 'not_found' },
      });
  }
}

test('no shopper reaches a neighbour’s conversation', async () => {
  await crawl(shopper, Object.keys(shopperRequests), neighbours);
});

test('no shopper reaches another store’s conversation', async () => {
  await crawl(shopper, Object.keys(shopperRequests), foreign);
});

test('no agent reaches another store’s conversation', async () => {
  await crawl(agent, Object.keys(agentRequests), foreign);
});

test('the owners’ conversations are as they were, and no live word of them got out', async () => {
  for (const [index, conversationId] of [neighbours, foreign].entries()) {
    const owner = owners[index];
    if (!owner) throw new Error('two conversations, two owners');
    const sent = await owner.emitWithAck('sendMessage', {
      conversationId,
      clientId: v7(),
      text: 'mine still',
    });
    expect(accepted(sent).entry.seq).toBe(2);
  }
  // A round trip of each listener's own: what was sent to them before has arrived.
  accepted(await shopper.emitWithAck('heartbeat', { heads: {} }));
  accepted(await agent.emitWithAck('heartbeat', { heads: {} }));
  // The agent's inbox may show the neighbour's row: it is her store's. The shopper hears nothing.
  expect(JSON.stringify(heard.agent)).not.toContain(foreign);
  expect(JSON.stringify(heard.shopper)).not.toContain('mine still');
  expect(JSON.stringify(heard.shopper)).not.toContain(neighbours);
});

test('an agent of another store cannot be given a conversation', async () => {
  const asked = { conversationId: neighbours, clientId: v7(), agentId: theirs.agentId };
  expect(await agent.emitWithAck('assignConversation', asked)).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('a store in a request is an unknown field and refused', async () => {
  const asked = { conversationId: neighbours, storeId: theirs.storeId };
  const answer = await loose(agent).emitWithAck('fetchEntries', asked);
  expect(answer).toMatchObject({ error: { code: 'invalid' } });
});
