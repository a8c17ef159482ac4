import { join } from 'node:path';
import type { Assets } from './http/site.ts';

const root = join(import.meta.dirname, '../../..');

/** Where the build leaves what browsers are served. */
export const usualAssets: Assets = {
  script: join(root, 'packages/loader/dist/aisle.js'),
  visitors: join(root, 'packages/loader/dist/visitors.js'),
  widget: [join(root, 'packages/widget/dist/widget'), join(root, 'packages/loader/dist/widget')],
  console: join(root, 'apps/console/dist'),
};
