import { type Agent, may, type Permission } from '@aisle/protocol';
import { ChartNoAxesColumn, Shirt, Store } from 'lucide-preact';
import type { ComponentType } from 'preact';
import { lazy } from 'preact/compat';
import type { Desk } from './desk.ts';

/** A page of the console beside the conversations, with a link in the top bar. */
export type Page = {
  /** Below `/console`, such as `/report`. */
  path: string;
  name: string;
  icon: ComponentType<{ size: number; 'aria-hidden': 'true' }>;
  /** What opening it takes. */
  needs: Permission;
  /** Loaded when it is first opened. */
  view: ComponentType<{ desk: Desk }>;
};

const PAGES: readonly Page[] = [
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
    path: '/shop',
    name: 'Shop',
    icon: Store,
    needs: 'manage',
    view: lazy(() =>
      import('../shop/shop-page.tsx').then((module) => ({ default: module.ShopPage })),
    ),
  },
];

/** The pages this agent may open. */
export const pagesFor = ({ role }: Agent): Page[] => PAGES.filter(({ needs }) => may(role, needs));

/** The page at this address, if it is one and the agent may open it. */
export const pageAt = (agent: Agent, path: string): Page | undefined =>
  pagesFor(agent).find((page) => path.replace(/\/$/, '') === `/console${page.path}`);
