import { usualAssets } from './create-server.ts';
import { compressBuilt } from './http/compress-built.ts';

/** The last step of `pnpm build`: compresses what browsers will load. */
const count = [...usualAssets.widget, usualAssets.console].reduce(
  (sum, folder) => sum + compressBuilt(folder),
  0,
);
process.stdout.write(`compressed ${count} files\n`);
