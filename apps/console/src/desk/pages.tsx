import { type Agent, may, type Permission } from '@aisle/protocol';
import {
  BellRing,
  BookOpenText,
  ChartNoAxesColumn,
  CircleUser,
  Clock,
  Code,
  Dumbbell,
  Footprints,
  HandHeart,
  Heart,
  Languages,
  LayoutDashboard,
  ListChecks,
  Megaphone,
  MessageSquareHeart,
  MessageSquareQuote,
  Palette,
  Plug,
  ScrollText,
  ShieldCheck,
  Shirt,
  Split,
  Store,
  SwatchBook,
  Users,
  Workflow,
} from 'lucide-preact';
import type { ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import type { Desk } from './desk.ts';
import { deskWords } from './words.ts';

/** What the settings are about, in the order in which they stand there. */
const SETTING_GROUPS = ['shop', 'chat', 'answers', 'team', 'self'] as const;

type SettingGroup = (typeof SETTING_GROUPS)[number];

/** A page of the console beside the conversations. */
export type Page = {
  /** Below `/console`, such as `/report`. */
  path: string;
  name: string;
  icon: ComponentType<{ size: number; 'aria-hidden': 'true'; class?: string }>;
  /** What opening it takes. */
  needs: Permission;
  /** Where it stands under *Settings*; without one it has a link of its own in the top bar. */
  group?: SettingGroup;
  /** How many wait there for this agent. */
  waiting?: (desk: Desk) => number;
  /** What lies below its address is the page, too. */
  deep?: true;
  /** Loaded when it is first opened. */
  view: ComponentType<{ desk: Desk }>;
};

const PAGES: readonly Page[] = [
  {
    path: '/follow-ups',
    name: deskWords.pages.followUps,
    icon: BellRing,
    needs: 'read',
    waiting: (desk) => desk.followUps.counts.value?.due ?? 0,
    view: lazy(() => import('../follow-ups/follow-ups-page.tsx')),
  },
  {
    path: '/visitors',
    name: deskWords.pages.visitors,
    icon: Footprints,
    needs: 'read',
    view: lazy(() => import('../visitors/visitors-page.tsx')),
  },
  {
    path: '/board',
    name: deskWords.pages.board,
    icon: LayoutDashboard,
    needs: 'supervise',
    view: lazy(() => import('../board/board-page.tsx')),
  },
  {
    path: '/report',
    name: deskWords.pages.report,
    needs: 'read',
    icon: ChartNoAxesColumn,
    view: lazy(() => import('../report/report-view.tsx')),
  },
  {
    path: '/products',
    name: deskWords.pages.products,
    needs: 'read',
    icon: Shirt,
    view: lazy(() => import('../notes/products-page.tsx')),
  },
  {
    path: '/install',
    name: deskWords.pages.install,
    icon: Plug,
    needs: 'manage',
    group: 'shop',
    view: lazy(() => import('../installation/install-page.tsx')),
  },
  {
    path: '/shop',
    name: deskWords.pages.shop,
    icon: Store,
    needs: 'manage',
    group: 'shop',
    view: lazy(() => import('../shop/shop-page.tsx')),
  },
  {
    path: '/privacy',
    name: deskWords.pages.privacy,
    icon: ShieldCheck,
    needs: 'manage',
    group: 'shop',
    view: lazy(() => import('../privacy/privacy-page.tsx')),
  },
  {
    path: '/developers',
    name: deskWords.pages.developers,
    icon: Code,
    needs: 'manage',
    group: 'shop',
    view: lazy(() => import('../developers/developers-page.tsx')),
  },
  {
    path: '/appearance',
    name: deskWords.pages.appearance,
    icon: Palette,
    needs: 'manage',
    group: 'chat',
    view: lazy(() => import('../appearance/appearance-page.tsx')),
  },
  {
    path: '/words',
    name: deskWords.pages.words,
    icon: Languages,
    needs: 'manage',
    group: 'chat',
    view: lazy(() => import('../own-words/words-page.tsx')),
  },
  {
    path: '/hours',
    name: deskWords.pages.hours,
    icon: Clock,
    needs: 'manage',
    group: 'chat',
    view: lazy(() => import('../hours/hours-page.tsx')),
  },
  {
    path: '/visitor-rules',
    name: deskWords.pages.visitorRules,
    icon: Footprints,
    needs: 'manage',
    group: 'chat',
    view: lazy(() => import('../visitors/visitor-rules-page.tsx')),
  },
  {
    path: '/campaigns',
    name: deskWords.pages.campaigns,
    icon: Megaphone,
    needs: 'manage',
    group: 'chat',
    view: lazy(() => import('../campaigns/campaigns-page.tsx')),
  },
  {
    path: '/replies',
    name: deskWords.pages.replies,
    needs: 'serve',
    group: 'answers',
    icon: MessageSquareQuote,
    view: lazy(() => import('../replies/replies-page.tsx')),
  },
  {
    path: '/articles',
    name: deskWords.pages.articles,
    needs: 'serve',
    group: 'answers',
    icon: BookOpenText,
    view: lazy(() => import('../articles/articles-page.tsx')),
  },
  {
    path: '/macros',
    name: deskWords.pages.macros,
    needs: 'serve',
    group: 'answers',
    icon: ListChecks,
    view: lazy(() => import('../macros/macros-page.tsx')),
  },
  {
    path: '/rules',
    name: deskWords.pages.rules,
    needs: 'manage',
    group: 'answers',
    icon: Workflow,
    view: lazy(() => import('../automations/automations-page.tsx')),
  },
  {
    path: '/team',
    name: deskWords.pages.team,
    icon: Users,
    needs: 'manage',
    group: 'team',
    view: lazy(() => import('../team/team-page.tsx')),
  },
  {
    path: '/routing',
    name: deskWords.pages.routing,
    icon: Split,
    needs: 'supervise',
    group: 'team',
    view: lazy(() => import('../routing/routing-page.tsx')),
  },
  {
    path: '/feedback',
    name: deskWords.pages.feedback,
    needs: 'supervise',
    icon: MessageSquareHeart,
    group: 'team',
    waiting: (desk) => desk.feedback.openComplaints.value,
    view: lazy(() => import('../feedback/feedback-page.tsx')),
  },
  {
    path: '/gestures',
    name: deskWords.pages.gestures,
    needs: 'supervise',
    icon: HandHeart,
    group: 'team',
    view: lazy(() => import('../gestures/gestures-page.tsx')),
  },
  {
    path: '/audit',
    name: deskWords.pages.audit,
    icon: ScrollText,
    needs: 'manage',
    group: 'team',
    view: lazy(() => import('../audit/audit-page.tsx')),
  },
  {
    path: '/account',
    name: deskWords.pages.account,
    icon: CircleUser,
    needs: 'read',
    group: 'self',
    view: lazy(() => import('../account/account-page.tsx')),
  },
  {
    path: '/praise',
    name: deskWords.pages.praise,
    needs: 'serve',
    icon: Heart,
    group: 'self',
    waiting: (desk) => desk.feedback.unseenPraise.value,
    view: lazy(() => import('../feedback/praise-page.tsx')),
  },
  {
    path: '/practice',
    name: deskWords.pages.practice,
    needs: 'serve',
    icon: Dumbbell,
    group: 'self',
    deep: true,
    view: lazy(() => import('../practice/practice-page.tsx')),
  },
  {
    path: '/design',
    name: deskWords.pages.design,
    icon: SwatchBook,
    needs: 'read',
    group: 'self',
    view: lazy(() => import('../design/design-page.tsx')),
  },
];

const pagesFor = ({ role }: Agent): Page[] => PAGES.filter(({ needs }) => may(role, needs));

/** The pages this agent may open from the top bar. */
export const workPages = (agent: Agent): Page[] =>
  pagesFor(agent).filter(({ group }) => group === undefined);

/** The pages under *Settings* this agent may open, by what they are about; a group has one at least. */
export const settingGroups = (agent: Agent): { group: SettingGroup; pages: Page[] }[] =>
  SETTING_GROUPS.map((group) => ({
    group,
    pages: pagesFor(agent).filter((page) => page.group === group),
  })).filter(({ pages }) => pages.length > 0);

/** The same pages in one row; none: she has no settings. */
export const settingPages = (agent: Agent): Page[] =>
  settingGroups(agent).flatMap(({ pages }) => pages);

/** The page at this address, if it is one and the agent may open it. */
export const pageAt = (agent: Agent, path: string): Page | undefined =>
  pagesFor(agent).find(({ path: at, deep }) => {
    const here = path.replace(/\/$/, '');
    return here === `/console${at}` || (deep && here.startsWith(`/console${at}/`));
  });
