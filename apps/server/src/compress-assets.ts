import { compressBuilt } from './http/compress-built.ts';
import { usualAssets } from './usual-assets.ts';

/** The last step of `pnpm build`: compresses what browsers will load. */
const count = [...usualAssets.widget, usualAssets.console].reduce(
  (sum, folder) => sum + compressBuilt(folder),
  0,
);
process.stdout.write(`compressed ${count} files\n`);
