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
  Languages,
  LayoutDashboard,
  ListChecks,
  Megaphone,
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

/** A page of the console beside the conversations. */
export type Page = {
  /** Below `/console`, such as `/report`. */
  path: string;
  name: string;
  icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>;
  /** What opening it takes. */
  needs: Permission;
  /** Under *Settings*, with the others beside it; else it has a link of its own in the top bar. */
  setting?: true;
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
    name: 'Follow-ups',
    icon: BellRing,
    needs: 'read',
    waiting: (desk) => desk.followUps.counts.value?.due ?? 0,
    view: lazy(() => import('../follow-ups/follow-ups-page.tsx')),
  },
  {
    path: '/visitors',
    name: 'Visitors',
    icon: Footprints,
    needs: 'read',
    view: lazy(() =>
      import('../visitors/visitors-page.tsx').then((module) => ({ default: module.VisitorsPage })),
    ),
  },
  {
    path: '/board',
    name: 'Board',
    icon: LayoutDashboard,
    needs: 'supervise',
    view: lazy(() =>
      import('../board/board-page.tsx').then((module) => ({ default: module.BoardPage })),
    ),
  },
  {
    path: '/report',
    name: 'Report',
    needs: 'read',
    icon: ChartNoAxesColumn,
    view: lazy(() =>
      import('../report/report-view.tsx').then((module) => ({ default: module.ReportView })),
    ),
  },
  {
    path: '/products',
    name: 'Products',
    needs: 'read',
    icon: Shirt,
    view: lazy(() => import('../notes/products-page.tsx')),
  },
  {
    path: '/install',
    name: 'Install',
    icon: Plug,
    needs: 'manage',
    setting: true,
    view: lazy(() => import('../installation/install-page.tsx')),
  },
  {
    path: '/appearance',
    name: 'Appearance',
    icon: Palette,
    needs: 'manage',
    setting: true,
    view: lazy(() => import('../appearance/appearance-page.tsx')),
  },
  {
    path: '/words',
    name: 'Words',
    icon: Languages,
    needs: 'manage',
    setting: true,
    view: lazy(() => import('../own-words/words-page.tsx')),
  },
  {
    path: '/routing',
    name: 'Routing',
    icon: Split,
    needs: 'supervise',
    setting: true,
    view: lazy(() =>
      import('../routing/routing-page.tsx').then((module) => ({ default: module.RoutingPage })),
    ),
  },
  {
    path: '/visitor-rules',
    name: 'Live visitors',
    icon: Footprints,
    needs: 'manage',
    setting: true,
    view: lazy(() =>
      import('../visitors/visitor-rules-page.tsx').then((module) => ({
        default: module.VisitorRulesPage,
      })),
    ),
  },
  {
    path: '/campaigns',
    name: 'Campaigns',
    icon: Megaphone,
    needs: 'manage',
    setting: true,
    view: lazy(() => import('../campaigns/campaigns-page.tsx')),
  },
  {
    path: '/hours',
    name: 'Hours',
    icon: Clock,
    needs: 'manage',
    setting: true,
    view: lazy(() => import('../hours/hours-page.tsx')),
  },
  {
    path: '/privacy',
    name: 'Privacy',
    icon: ShieldCheck,
    needs: 'manage',
    setting: true,
    view: lazy(() => import('../privacy/privacy-page.tsx')),
  },
  {
    path: '/shop',
    name: 'Shop',
    icon: Store,
    needs: 'manage',
    setting: true,
    view: lazy(() =>
      import('../shop/shop-page.tsx').then((module) => ({ default: module.ShopPage })),
    ),
  },
  {
    path: '/team',
    name: 'Team',
    icon: Users,
    needs: 'manage',
    setting: true,
    view: lazy(() =>
      import('../team/team-page.tsx').then((module) => ({ default: module.TeamPage })),
    ),
  },
  {
    path: '/replies',
    name: 'Replies',
    needs: 'serve',
    setting: true,
    icon: MessageSquareQuote,
    view: lazy(() => import('../replies/replies-page.tsx')),
  },
  {
    path: '/articles',
    name: 'Articles',
    needs: 'serve',
    setting: true,
    icon: BookOpenText,
    view: lazy(() => import('../articles/articles-page.tsx')),
  },
  {
    path: '/developers',
    name: 'Developers',
    icon: Code,
    needs: 'manage',
    setting: true,
    view: lazy(() =>
      import('../developers/developers-page.tsx').then((module) => ({
        default: module.DevelopersPage,
      })),
    ),
  },
  {
    path: '/macros',
    name: 'Macros',
    needs: 'serve',
    setting: true,
    icon: ListChecks,
    view: lazy(() => import('../macros/macros-page.tsx')),
  },
  {
    path: '/rules',
    name: 'Rules',
    needs: 'manage',
    setting: true,
    icon: Workflow,
    view: lazy(() => import('../automations/automations-page.tsx')),
  },
  {
    path: '/practice',
    name: 'Practice',
    needs: 'serve',
    icon: Dumbbell,
    setting: true,
    deep: true,
    view: lazy(() => import('../practice/practice-page.tsx')),
  },
  {
    path: '/audit',
    name: 'Audit log',
    icon: ScrollText,
    needs: 'manage',
    setting: true,
    view: lazy(() =>
      import('../audit/audit-page.tsx').then((module) => ({ default: module.AuditPage })),
    ),
  },
  {
    path: '/account',
    name: 'Account',
    icon: CircleUser,
    needs: 'read',
    setting: true,
    view: lazy(() =>
      import('../account/account-page.tsx').then((module) => ({ default: module.AccountPage })),
    ),
  },
  {
    path: '/design',
    name: 'Design',
    icon: SwatchBook,
    needs: 'read',
    setting: true,
    view: lazy(() => import('../design/design-page.tsx')),
  },
];

const pagesFor = ({ role }: Agent): Page[] => PAGES.filter(({ needs }) => may(role, needs));

/** The pages this agent may open from the top bar. */
export const workPages = (agent: Agent): Page[] =>
  pagesFor(agent).filter(({ setting }) => !setting);

/** The pages under *Settings* this agent may open; none: she has no settings. */
export const settingPages = (agent: Agent): Page[] =>
  pagesFor(agent).filter(({ setting }) => setting);

/** The page at this address, if it is one and the agent may open it. */
export const pageAt = (agent: Agent, path: string): Page | undefined =>
  pagesFor(agent).find(({ path: at, deep }) => {
    const here = path.replace(/\/$/, '');
    return here === `/console${at}` || (deep && here.startsWith(`/console${at}/`));
  });
