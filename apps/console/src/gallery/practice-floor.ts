import {
  type AgentRequests,
  type CartReport,
  type Content,
  EMPTY_SHORTLIST,
  type Mark,
  type OfferedLine,
  ok,
  type Result,
  refuse,
  type Shortlist,
  withMark,
} from '@aisle/protocol';
import { v7 } from 'uuid';
import { MIA, type Talk } from './floor.ts';
import { practiceAccount } from './practice-account.ts';
import { type PracticeAi, practiceAi } from './practice-ai.ts';
import { practiceArticles } from './practice-articles.ts';
import { practiceAudit } from './practice-audit.ts';
import { practiceAutomations } from './practice-automations.ts';
import { practiceCallBacks } from './practice-call-backs.ts';
import { practiceCampaigns } from './practice-campaigns.ts';
import { practiceColleagues } from './practice-colleagues.ts';
import { practiceDevelopers } from './practice-developers.ts';
import { practiceFeedback } from './practice-feedback.ts';
import { type PracticeFiles, practiceFiles } from './practice-files.ts';
import { practiceFollowUps } from './practice-follow-ups.ts';
import { practiceGestures } from './practice-gestures.ts';
import { practiceGuides } from './practice-guides.ts';
import { PER, practiceHandling } from './practice-handling.ts';
import { practiceHours } from './practice-hours.ts';
import { practiceInstallation } from './practice-installation.ts';
import { createPracticeLog, type Tell } from './practice-log.ts';
import { practiceMacros } from './practice-macros.ts';
import { practiceNotes } from './practice-notes.ts';
import { practiceOrders } from './practice-orders.ts';
import { proposalAnswers } from './practice-proposals.ts';
import { practicePush } from './practice-push.ts';
import { practiceRatings } from './practice-ratings.ts';
import { practiceReplies } from './practice-replies.ts';
import { PRACTICE_TEAM, practiceBoard, practiceRouting } from './practice-routing.ts';
import { practiceSearch } from './practice-search.ts';
import { practiceService } from './practice-service.ts';
import { practiceShop } from './practice-shop.ts';
import { practiceTeam } from './practice-team.ts';
import { practiceViews } from './practice-views.ts';
import { practiceVisitors } from './practice-visitors.ts';
import { practiceWatches } from './practice-watches.ts';
import { productOf, WARES, WRAP } from './wares.ts';

type Answers = {
  [Name in keyof AgentRequests]: (
    payload: AgentRequests[Name]['parsed'],
  ) => Result<AgentRequests[Name]['reply']>;
};

/** A store with a handful of shoppers, played in memory by the protocol's own rules. */
export type PracticeFloor = {
  talks: Talk[];
  answers: Answers;
  followUps: Pick<ReturnType<typeof practiceFollowUps>, 'fallDue'>;
  feedback: Pick<ReturnType<typeof practiceFeedback>, 'says' | 'settles'>;
  /** While set, the catalogue refuses. */
  catalogueAway: boolean;
  says(talk: Talk, text: string): void;
  /** A colleague's private note. */
  notes(talk: Talk, text: string, mentions?: string[]): void;
  colleagues: ReturnType<typeof practiceColleagues>;
  ai: PracticeAi;
  types(talk: Talk, typing: boolean): void;
  adds(talk: Talk, content: Content): void;
  shopsFor(talk: Talk, report: CartReport): void;
  /** She keeps wares in view or sets them aside, from the suggestion at `seq`. */
  marks(talk: Talk, seq: number, mark: Mark, productIds: readonly string[]): void;
  /** Everything up to now has been read by her. */
  reads(talk: Talk): void;
};

type NamedLine = AgentRequests['sendBundle']['parsed']['lines'][number];

const offeredLine = (
  { productId, variantId, quantity }: NamedLine,
  shop: string,
): OfferedLine[] => {
  const ware = WARES.find((one) => one.productId === productId);
  const product = ware && productOf(ware, shop);
  const variant = product?.variants.find((one) => one.variantId === variantId);
  if (!product || !variant) return [];
  const { platform, url, name } = product;
  const ref = { platform, productId, variantId, url };
  const { options, price, image } = variant;
  return [{ ref, name, options, quantity, unitPrice: price, ...(image && { image }) }];
};

type Options = { files: PracticeFiles; shop: string; now: () => number; tell: Tell; plots: number };

/** `tell` carries notices to the console; `plots` of the prepared shoppers are there. */
export const createPracticeFloor = ({ files, shop, now, tell, plots }: Options): PracticeFloor => {
  const log = createPracticeLog({ shop, now, tell, plots });
  const { talks, find, conversationOf, store, add, page, listed, counts, missing } = log;
  const routing = practiceRouting(shop);
  const shortlists = new Map<string, Shortlist>();
  const replies = practiceReplies(files, shop);
  const known = replies.fetchReplies({});
  const thanks = known.ok ? known.value.replies[0]?.replyId : undefined;
  const handling = practiceHandling({
    ...{ now, tell, find, talks: () => talks, counts },
    reopen: (talk, clientId) => void store(talk, clientId, true, { kind: 'reopened' }),
  });

  const ai = practiceAi((conversationId, seq) => {
    const content = find(conversationId)?.entries[seq - 1]?.content;
    return content?.kind === 'message' ? content.text : undefined;
  });
  const followUps = practiceFollowUps({ now, tell, talks: () => talks, add });
  const feedback = practiceFeedback({ now, tell, talks: () => talks });
  const floor: PracticeFloor = {
    talks,
    followUps,
    feedback,
    ai,
    colleagues: practiceColleagues({ now, tell }),
    catalogueAway: false,
    answers: {
      ...practiceOrders(shop, now),
      ...handling.answers,
      ...replies,
      ...practiceMacros(thanks),
      ...practiceAutomations(() => talks.map(({ row }) => row), PRACTICE_TEAM, PER),
      ...practiceViews((tab, filter) => listed(tab, filter).length),
      ...practiceTeam(shop),
      ...practiceAccount(shop),
      ...practiceVisitors({ shop, now, talks: () => talks }),
      ...practiceAudit(),
      ...practiceArticles(now),
      ...practiceRatings(now),
      ...followUps.answers,
      ...practiceGestures(now),
      ...feedback.answers,
      ...practiceWatches({
        ...{ now, tell, talks: () => talks, add },
        products: () => WARES.map((ware) => productOf(ware, shop)),
      }),
      ...practiceCallBacks(),
      ...ai.answers,
      ...practiceCampaigns(now),
      ...practiceService(now),
      ...practiceDevelopers(now),
      fetchShopper: ({ shopperId }) => {
        const talk = talks.find(({ shopper }) => shopper.shopperId === shopperId);
        return talk ? ok({ shopper: talk.shopper }) : missing;
      },
      changeShopper: ({ shopperId, name, email }) => {
        const talk = talks.find(({ shopper }) => shopper.shopperId === shopperId);
        if (!talk) return missing;
        Object.assign(talk.shopper, { ...(name && { name }), ...(email && { email }) });
        return ok({ shopper: talk.shopper });
      },
      answerReturn: ({ conversationId, clientId, ...answer }) =>
        add(conversationId, clientId, { kind: 'return_answered', ...answer }),
      sendMessage: ({ conversationId, clientId, text }) =>
        add(conversationId, clientId, { kind: 'message', text }),
      ...practiceFiles(files, shop, add),
      joinConversation: ({ conversationId, clientId }) =>
        add(conversationId, clientId, { kind: 'joined' }),
      closeConversation: ({ conversationId, clientId }) =>
        add(conversationId, clientId, { kind: 'closed' }),
      assignConversation: ({ conversationId, clientId, ...to }) =>
        add(conversationId, clientId, { kind: 'assigned', ...to }),
      suggestProducts: ({ conversationId, clientId, products, text }) =>
        add(conversationId, clientId, {
          kind: 'suggestion',
          products: products.flatMap(({ productId, variantId }) => {
            const ware = WARES.find((one) => one.productId === productId);
            return ware
              ? [{ product: productOf(ware, shop), ...(variantId ? { variantId } : {}) }]
              : [];
          }),
          ...(text ? { text } : {}),
        }),
      sendBundle: ({ conversationId, clientId, name, lines, text }) =>
        add(conversationId, clientId, {
          kind: 'bundle',
          name,
          lines: lines.flatMap((line) => offeredLine(line, shop)),
          ...(text ? { text } : {}),
        }),
      fetchShortlist: ({ conversationId }) =>
        ok({ shortlist: shortlists.get(conversationId) ?? EMPTY_SHORTLIST }),
      fetchEntries: ({ conversationId, after, before }) => {
        const talk = find(conversationId);
        return talk
          ? ok({ conversationId, entries: page(talk, after, before), head: talk.row.head })
          : missing;
      },
      watchConversation: ({ conversationId, after }) => {
        const talk = find(conversationId);
        if (!talk) return missing;
        const { shopper, row } = talk;
        return ok({
          conversation: conversationOf(talk),
          entries: page(talk, after),
          head: row.head,
          shopper,
          viewers: [],
        });
      },
      watchInbox: ({ tab, filter }) =>
        ok({ rows: listed(tab, filter), counts: counts(), at: now(), next: null }),
      fetchInbox: () => ok({ rows: [], next: null }),
      fetchInboxChanges: ({ since }) =>
        ok({
          rows: talks.map(({ row }) => row).filter(({ updatedAt }) => updatedAt > since),
          counts: counts(),
          at: now(),
          reset: false,
        }),
      reportReceipt: ({ conversationId, seen }) => {
        const talk = find(conversationId);
        if (talk && seen >= talk.row.head && talk.row.unread > 0) {
          talk.row.unread = 0;
          tell('inbox', { rows: [talk.row] });
        }
        return ok(null);
      },
      searchProducts: (asked) =>
        floor.catalogueAway
          ? refuse('unavailable', 'the shop does not answer')
          : ok(practiceSearch(asked, shop)),
      ...practiceNotes(shop, add),
      fetchProduct: ({ product }) => {
        const ware = [...WARES, WRAP].find((one) => one.productId === product.productId);
        return ware ? ok({ product: productOf(ware, shop) }) : refuse('not_found', 'not sold here');
      },
      ...proposalAnswers({ shop, now, find, add }),
      ...practiceGuides({ now, tell, add }),
      heartbeat: () => ok({ heads: {} }),
      startPractice: () => {
        const email = 'mia@loop.example';
        const inside = { agentId: MIA, name: 'Mia Lindqvist', email, role: 'agent' as const };
        return ok({ agent: { ...inside, storeId: v7(), storeName: 'Loop & Purl' }, siteKey: v7() });
      },
      reportTyping: () => ok(null),
      stopWatching: () => ok(null),
      setPresence: () => ok(null),
      ...practicePush,
      saveSneakPeek: () => ok(null),
      fetchMail: () => ok({ address: null, letters: [] }),
      eraseShopper: () => ok(null),
      fetchPrivacyRules: () => ok({ keepDays: 180 }),
      savePrivacyRules: () => ok(null),
      ...practiceShop(shop),
      ...routing,
      ...practiceHours(now, () => {
        const roster = routing.fetchRoster({});
        return roster.ok ? roster.value.teams : [];
      }),
      ...practiceInstallation(shop, now),
      fetchBoard: () => {
        const rows = talks.map(({ row }) => row).filter(({ status }) => status === 'open');
        return ok(practiceBoard(shop, rows));
      },
    },
    notes: (talk, text, mentions = []) =>
      void handling.note(talk, { clientId: v7(), agentId: PER, text, mentions }),
    says: (talk, text) => void store(talk, v7(), false, { kind: 'message', text }),
    adds: (talk, content) => void store(talk, v7(), false, content),
    types: ({ row: { conversationId } }, typing) => tell('typing', { conversationId, typing }),
    shopsFor: (talk, report) => {
      const { conversationId } = talk.row;
      talk.shopper.cart = report;
      const quantity = report.cart.lines.reduce((sum, line) => sum + line.quantity, 0);
      talk.row.cart = { quantity, subtotal: report.cart.subtotal };
      tell('cart', { conversationId, report });
      tell('inbox', { rows: [talk.row] });
    },
    marks: ({ row: { conversationId } }, suggestionSeq, mark, productIds) => {
      let shortlist = shortlists.get(conversationId) ?? EMPTY_SHORTLIST;
      for (const ware of WARES.filter(({ productId }) => productIds.includes(productId))) {
        const wanted = { product: productOf(ware, shop), suggestionSeq, at: now() };
        shortlist = withMark(shortlist, wanted, mark) ?? shortlist;
      }
      shortlist = { ...shortlist, version: shortlist.version + 1 };
      shortlists.set(conversationId, shortlist);
      tell('shortlist', { conversationId, shortlist });
    },
    reads: log.read,
  };
  return floor;
};
