import { measureBackup } from './backup/measure.ts';
import { measureCart } from './cart/measure.ts';
import { measureCatalogue } from './catalogue/measure.ts';
import { measureColours } from './colour/measure.ts';
import { measureAnnouncing } from './crowd/measure-announcing.ts';
import { measureMemory } from './crowd/measure-memory.ts';
import { type Figure, print } from './figure.ts';
import { measureGrowth } from './growth/measure.ts';
import { measureMessagePath } from './message-path/measure.ts';
import { measureNodes } from './nodes/measure.ts';
import { measurePage } from './page/measure.ts';
import { measureWebhooks } from './webhooks/measure.ts';

/** `pnpm bench [group …]`: every figure with its budget; exit code 1 when one is missed. */
const GROUPS: Record<string, () => Promise<Figure[]>> = {
  'message-path': measureMessagePath,
  announcing: measureAnnouncing,
  memory: measureMemory,
  nodes: measureNodes,
  webhooks: measureWebhooks,
  cart: measureCart,
  catalogue: measureCatalogue,
  colour: measureColours,
  growth: measureGrowth,
  backup: measureBackup,
  page: measurePage,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) {
  process.stderr.write(
    `no group ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}\n`,
  );
  process.exit(2);
}
let missed = 0;
for (const [name, measure] of Object.entries(GROUPS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const figures = await measure();
  print(name, figures);
  missed += figures.filter((figure) => !figure.holds).length;
}
process.exitCode = missed > 0 ? 1 : 0;
